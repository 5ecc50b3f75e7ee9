import { tellClip } from '../stories/clip.ts';
import { startChromium } from './reader.ts';

tellClip(startChromium);
