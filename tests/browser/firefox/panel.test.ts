import { tellPanel } from '../stories/panel.ts';
import { startFirefox } from './reader.ts';

tellPanel(startFirefox);
