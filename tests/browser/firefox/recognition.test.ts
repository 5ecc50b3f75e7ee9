import { tellRecognition } from '../stories/recognition.ts';
import { startFirefox } from './reader.ts';

tellRecognition(startFirefox);
