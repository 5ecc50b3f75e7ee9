import { tellPdf } from '../stories/pdf.ts';
import { startFirefox } from './reader.ts';

tellPdf(startFirefox);
