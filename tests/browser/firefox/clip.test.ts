import { tellClip } from '../stories/clip.ts';
import { startFirefox } from './reader.ts';

tellClip(startFirefox);
