import { tellCopies } from '../stories/copies.ts';
import { startFirefox } from './reader.ts';

tellCopies(startFirefox, { type: 'HTML' });
