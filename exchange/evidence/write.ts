// A case with its chain, to be handed to somebody who checks it without Vigil.
import { encodeText, hashBytes } from '../../records/canonical.ts';
import type { ChainEntry } from '../../records/chain.ts';
import type { CaseId } from '../../records/id.ts';
import type { AnyRecord } from '../../records/record.ts';
import { writeVigilFile } from '../vigil-file/write.ts';
import { recordsFile, sealFile, writeSeal } from './seal.ts';

export interface Evidence {
  readonly case: CaseId;
  /** What belongs to the case, and nothing else. */
  readonly records: readonly AnyRecord[];
  /** Its chain; it must hold. Versions that were replaced stay behind. */
  readonly entries: readonly ChainEntry[];
  /** Names of the files of page copies that come along. */
  readonly copies: readonly string[];
  /** The day on the sender's calendar: `2031-06-09`. */
  readonly made: string;
}

/** The two files that a verifier reads, by name. @throws {RangeError} when there is no chain. */
export function composeEvidence({
  case: ofCase,
  records,
  entries,
  copies,
  made,
}: Evidence): Record<string, Uint8Array> {
  const last = entries.at(-1);
  if (last === undefined) throw new RangeError(`Expected a chain of case ${ofCase}, got none`);
  const bare = entries.map(({ was: _, ...entry }) => entry);
  const written = encodeText([...writeVigilFile(records, 'case', bare)].join(''));
  const seal = writeSeal({
    format: 'vigil-evidence',
    version: 1,
    case: ofCase,
    entries: entries.length,
    seal: last.hash,
    records: { name: recordsFile, sha256: hashBytes(written) },
    copies: [...copies].sort(),
    made,
  });
  return { [recordsFile]: written, [sealFile]: encodeText(seal) };
}
