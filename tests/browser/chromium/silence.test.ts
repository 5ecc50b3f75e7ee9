import { tellSilence } from '../stories/silence.ts';
import { startChromium } from './reader.ts';

tellSilence(startChromium);
