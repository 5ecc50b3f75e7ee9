import { folderOf } from '../../../scripts/build.mjs';
import { peersFolder } from '../hostile/peers.ts';
import { tellBuilt } from '../hostile/tell-built.ts';
import { tellHostile, tellPeers } from '../hostile/tell-hostile.ts';
import { launchChromium } from './driver.ts';
import { startChromium } from './reader.ts';

tellBuilt(folderOf('chrome', 'released'));
tellHostile(startChromium);
tellPeers(() => launchChromium({ extension: peersFolder }));
