import { tellOddPassages } from '../stories/odd-passages.ts';
import { startFirefox } from './reader.ts';

tellOddPassages(startFirefox);
