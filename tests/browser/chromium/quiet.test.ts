import { tellQuiet } from '../stories/quiet.ts';
import { startChromium } from './reader.ts';

tellQuiet(startChromium);
