import { tellLeave } from '../stories/leave.ts';
import { startFirefox } from './reader.ts';

tellLeave(startFirefox);
