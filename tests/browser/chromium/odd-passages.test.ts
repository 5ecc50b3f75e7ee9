import { tellOddPassages } from '../stories/odd-passages.ts';
import { startChromium } from './reader.ts';

tellOddPassages(startChromium);
