import { tellPanel } from '../stories/panel.ts';
import { startChromium } from './reader.ts';

tellPanel(startChromium);
