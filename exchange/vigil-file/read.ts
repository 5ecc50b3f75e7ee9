// Gives back what a Vigil file holds, or says in one sentence which line is wrong.
import { type ChainEntry, chainEntry } from '../../records/chain.ts';
import { type AnyRecord, anyRecord } from '../../records/record.ts';
import { nameFault } from '../name-fault.ts';
import { failReading, type Problem, type Reading } from '../problem.ts';
import { readArray } from '../split-array.ts';
import { findBrokenLink } from './check-links.ts';
import {
  type Counts,
  countNothing,
  elementTypes,
  formatVersion,
  longestFile,
  manifest,
  mostRecords,
  type Scope,
  trailer,
} from './format.ts';

export interface VigilFile {
  readonly scope: Scope;
  /** As they stand in the file; every id is there once, every link leads to another of them. */
  readonly records: readonly AnyRecord[];
  /** The chains of cases, not verified yet; one after another, each in order. */
  readonly entries: readonly ChainEntry[];
}

/** What was read so far. */
interface Progress {
  scope?: Scope;
  promised?: Counts;
  readonly records: AnyRecord[];
  readonly entries: ChainEntry[];
  /** The line of each record, by its id. */
  readonly lines: Map<string, number>;
  lastLine: number;
}

/**
 * Reads a Vigil file whole; any formatting that JSON allows is accepted, also a byte order mark.
 *
 * Never throws and never gives a part of a file: the first problem is returned instead.
 *
 * @param text  At most `longestFile` UTF-16 units with `mostRecords` records.
 */
export function readVigilFile(text: string): Reading<VigilFile> {
  if (text.length > longestFile) {
    return failReading({ code: 'too-long', length: text.length, limit: longestFile });
  }
  const progress: Progress = { records: [], entries: [], lines: new Map(), lastLine: 1 };
  const problem = readArray(text, (value, line) => takeElement(progress, value, line)) ?? checkWhole(progress);
  if (problem !== undefined) return failReading(problem);
  const { records, entries } = progress;
  return { ok: true, value: { scope: progress.scope ?? 'everything', records, entries } };
}

function takeElement(progress: Progress, value: unknown, line: number): Problem | undefined {
  progress.lastLine = line;
  if (progress.scope === undefined) return takeManifest(progress, value, line);
  if (progress.promised !== undefined) return { code: 'after-trailer', line };
  if (progress.records.length + progress.entries.length === mostRecords)
    return { code: 'too-many', limit: mostRecords };
  switch (fieldOf(value, 'type')) {
    case 'trailer':
      return takeTrailer(progress, value, line);
    case 'entry':
      return takeEntry(progress, value, line);
    default:
      return takeRecord(progress, value, line);
  }
}

function takeManifest(progress: Progress, value: unknown, line: number): Problem | undefined {
  if (fieldOf(value, 'type') !== 'manifest' || fieldOf(value, 'format') !== 'vigil') return { code: 'not-vigil' };
  const version = fieldOf(value, 'version');
  if (Number.isInteger(version) && Number(version) > formatVersion) {
    return { code: 'newer-version', version: Number(version), known: formatVersion };
  }
  const checked = manifest.safeParse(value);
  if (!checked.success) return nameFault(checked.error, value, line);
  progress.scope = checked.data.scope;
  return undefined;
}

function takeTrailer(progress: Progress, value: unknown, line: number): Problem | undefined {
  const checked = trailer.safeParse(value);
  if (!checked.success) return nameFault(checked.error, value, line);
  progress.promised = checked.data.counts;
  return undefined;
}

function takeRecord(progress: Progress, value: unknown, line: number): Problem | undefined {
  const checked = anyRecord.safeParse(value);
  if (!checked.success) return nameFault(checked.error, value, line);
  const first = progress.lines.get(checked.data.id);
  if (first !== undefined) return { code: 'duplicate-id', line, first };
  progress.lines.set(checked.data.id, line);
  progress.records.push(checked.data);
  return undefined;
}

function takeEntry(progress: Progress, value: unknown, line: number): Problem | undefined {
  const checked = chainEntry.safeParse(value);
  if (!checked.success) return nameFault(checked.error, value, line);
  progress.entries.push(checked.data);
  return undefined;
}

function checkWhole({ scope, promised, records, entries, lines, lastLine }: Progress): Problem | undefined {
  if (scope === undefined) return { code: 'not-vigil' };
  if (promised === undefined) return { code: 'truncated', line: lastLine };
  const counts = countNothing();
  for (const { type } of [...records, ...entries]) counts[type] += 1;
  const type = elementTypes.find((each) => counts[each] !== promised[each]);
  if (type !== undefined) return { code: 'counts-differ', type, expected: promised[type], found: counts[type] };
  const broken = findBrokenLink(records);
  if (broken === undefined) return undefined;
  return { code: 'points-nowhere', line: lines.get(broken.from.id) ?? lastLine, missing: broken.missing };
}

function fieldOf(value: unknown, name: string): unknown {
  return typeof value === 'object' && value !== null ? (value as Readonly<Record<string, unknown>>)[name] : undefined;
}
