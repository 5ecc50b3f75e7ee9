import { folderOf } from '../../../scripts/build.mjs';
import { peersFolder } from '../hostile/peers.ts';
import { tellBuilt } from '../hostile/tell-built.ts';
import { tellHostile, tellPeers } from '../hostile/tell-hostile.ts';
import { launchFirefox } from './driver.ts';
import { startFirefox } from './reader.ts';

tellBuilt(folderOf('firefox', 'released'));
tellHostile(startFirefox);
tellPeers(() => launchFirefox({ extension: peersFolder }));
