import { tellShare } from '../stories/share.ts';
import { startFirefox } from './reader.ts';

tellShare(startFirefox, 47_314);
