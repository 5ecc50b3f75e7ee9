import { tellBringPeople } from '../stories/bring-people.ts';
import { startChromium } from './reader.ts';

tellBringPeople(startChromium);
