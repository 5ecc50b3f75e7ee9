import { tellKeyboard } from '../stories/keyboard.ts';
import { startChromium } from './reader.ts';

tellKeyboard(startChromium);
