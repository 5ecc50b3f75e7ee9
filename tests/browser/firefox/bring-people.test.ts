import { tellBringPeople } from '../stories/bring-people.ts';
import { startFirefox } from './reader.ts';

tellBringPeople(startFirefox);
