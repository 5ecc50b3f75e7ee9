// What stands in a Vigil file: a manifest, records, the chains of cases, a trailer.
import { z } from 'zod';
import { capture } from '../../records/capture.ts';
import { caseRecord } from '../../records/case.ts';
import { chainEntry } from '../../records/chain.ts';
import { clip } from '../../records/clip.ts';
import { fact } from '../../records/fact.ts';
import { person } from '../../records/person.ts';
import { recordTypes } from '../../records/record.ts';
import { source } from '../../records/source.ts';

/** The newest version that is written and read. A field is never added or given another meaning without a new one. */
export const formatVersion = 1;

/** Longest file, in UTF-16 units: well under the longest string of any browser (Chromium, 2^29 - 24). */
export const longestFile = 250_000_000;
/** Most records in a file; a browser holds them all in memory while it compares them. */
export const mostRecords = 1_000_000;

/** Everything that is stored, or one case with all that belongs to it. */
export const scope = z.enum(['everything', 'case']);
export type Scope = z.infer<typeof scope>;

export const manifest = z.strictObject({
  type: z.literal('manifest'),
  format: z.literal('vigil'),
  version: z.literal(formatVersion),
  scope,
});

/** What is counted, in the order in which a file lists it. */
export const elementTypes = [...recordTypes, 'entry'] as const;

const count = z.int().min(0).max(mostRecords);

export const trailer = z.strictObject({
  type: z.literal('trailer'),
  /** How many records of each type the file holds, and how many entries of chains; none where one is not named. */
  counts: z.strictObject({
    source: count,
    capture: count.default(0),
    clip: count,
    person: count,
    case: count,
    fact: count,
    entry: count.default(0),
  } satisfies Record<(typeof elementTypes)[number], z.ZodType<number>>),
});
export type Counts = z.infer<typeof trailer>['counts'];

/** The whole file: JSON Schema is made of it; reading goes record by record, to say which line is wrong. */
export const vigilFile = z.tuple(
  [manifest],
  z.discriminatedUnion('type', [source, capture, clip, person, caseRecord, fact, chainEntry, trailer]),
);

/** Nothing of any type. */
export function countNothing(): Counts {
  return { source: 0, capture: 0, clip: 0, person: 0, case: 0, fact: 0, entry: 0 };
}
