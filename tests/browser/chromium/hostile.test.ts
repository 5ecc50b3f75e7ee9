import { peersFolder } from '../hostile/peers.ts';
import { tellHostile, tellPeers } from '../hostile/tell-hostile.ts';
import { launchChromium } from './driver.ts';
import { startChromium } from './reader.ts';

tellHostile(startChromium);
tellPeers(() => launchChromium({ extension: peersFolder }));
