import { tellWelcome } from '../stories/welcome.ts';
import { startFirefox } from './reader.ts';

tellWelcome(startFirefox);
