import { tellLeave } from '../stories/leave.ts';
import { startChromium } from './reader.ts';

tellLeave(startChromium);
