import { tellCopies } from '../stories/copies.ts';
import { startChromium } from './reader.ts';

tellCopies(startChromium, { type: 'MHTML' });
