import { tellMarks } from '../stories/marks.ts';
import { startFirefox } from './reader.ts';

tellMarks(startFirefox);
