import { tellMarks } from '../stories/marks.ts';
import { startChromium } from './reader.ts';

tellMarks(startChromium);
