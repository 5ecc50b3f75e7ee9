import { tellFoundAgain } from '../stories/found-again.ts';
import { startFirefox } from './reader.ts';

tellFoundAgain(startFirefox);
