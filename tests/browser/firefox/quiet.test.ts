import { tellQuiet } from '../stories/quiet.ts';
import { startFirefox } from './reader.ts';

tellQuiet(startFirefox);
