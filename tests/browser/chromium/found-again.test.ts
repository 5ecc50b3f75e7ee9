import { tellFoundAgain } from '../stories/found-again.ts';
import { startChromium } from './reader.ts';

tellFoundAgain(startChromium);
