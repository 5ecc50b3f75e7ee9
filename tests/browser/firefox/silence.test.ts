import { tellSilence } from '../stories/silence.ts';
import { startFirefox } from './reader.ts';

tellSilence(startFirefox);
