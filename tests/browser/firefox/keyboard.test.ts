import { tellKeyboard } from '../stories/keyboard.ts';
import { startFirefox } from './reader.ts';

tellKeyboard(startFirefox);
