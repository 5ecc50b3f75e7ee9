import { peersFolder } from '../hostile/peers.ts';
import { tellHostile, tellPeers } from '../hostile/tell-hostile.ts';
import { launchFirefox } from './driver.ts';
import { startFirefox } from './reader.ts';

tellHostile(startFirefox);
tellPeers(() => launchFirefox({ extension: peersFolder }));
