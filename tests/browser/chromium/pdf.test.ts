import { tellPdf } from '../stories/pdf.ts';
import { startChromium } from './reader.ts';

tellPdf(startChromium);
