import { tellDesk } from '../stories/desk.ts';
import { startFirefox } from './reader.ts';

tellDesk(startFirefox);
