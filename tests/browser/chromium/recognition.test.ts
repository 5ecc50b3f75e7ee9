import { tellRecognition } from '../stories/recognition.ts';
import { startChromium } from './reader.ts';

tellRecognition(startChromium);
