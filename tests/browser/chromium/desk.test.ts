import { tellDesk } from '../stories/desk.ts';
import { startChromium } from './reader.ts';

tellDesk(startChromium);
