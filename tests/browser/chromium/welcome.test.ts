import { tellWelcome } from '../stories/welcome.ts';
import { startChromium } from './reader.ts';

tellWelcome(startChromium);
