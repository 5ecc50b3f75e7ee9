// Which probes share a loading of the page: those that leave each other alone.

import { writeHead, writePage } from './hostile-page.ts';
import type { ServedPage } from './hostile-server.ts';
import type { Group } from './probe.ts';
import { dom } from './probes/dom.ts';
import { events } from './probes/events.ts';
import { folds } from './probes/folds.ts';
import { hitTesting } from './probes/hit-testing.ts';
import { layout } from './probes/layout.ts';
import { patched } from './probes/patched.ts';
import { registries } from './probes/registries.ts';
import { resources } from './probes/resources.ts';

export interface Load {
  readonly path: string;
  readonly groups: readonly Group[];
  /** The reader uses pointer and keys before the probes are asked. */
  readonly acts: boolean;
  /** The page forbids nearly everything, and hears of all that tries. */
  readonly strict: boolean;
}

export const loads: readonly Load[] = [
  { path: 'still', groups: [dom, registries, hitTesting, layout], acts: false, strict: false },
  { path: 'patched', groups: [patched, folds], acts: false, strict: false },
  { path: 'used', groups: [events], acts: true, strict: false },
  { path: 'strict', groups: [resources], acts: false, strict: true },
];

/** Forbids all but the page's own inline script and style, and wants every text that becomes markup signed. */
const strictPolicy =
  "default-src 'self'; script-src 'unsafe-inline'; style-src 'unsafe-inline'; require-trusted-types-for 'script'; report-uri /report";

/** The page of every loading, by path. @param extension Where Vigil's files are, for pages that have found that out. */
export function writeHostilePages(extension: string): Map<string, ServedPage> {
  return new Map(
    loads.map(({ path, groups, strict }) => {
      const probes = groups.flatMap((group) => group.probes);
      return [`/${path}`, { html: writePage(writeHead(probes, extension)), policy: strict ? strictPolicy : '' }];
    }),
  );
}
