// Invented cases with a past: records that came, were edited, left, were removed and came again.
import { copiesFolder } from '../../../exchange/evidence/seal.ts';
import { composeEvidence, type Evidence } from '../../../exchange/evidence/write.ts';
import { hashCanonical } from '../../../records/canonical.ts';
import { appendEntries, type ChainEvent, type Happening, noChain } from '../../../records/chain.ts';
import { listCopyFiles } from '../../../records/copy-files.ts';
import { caseId } from '../../../records/id.ts';
import type { AnyRecord } from '../../../records/record.ts';
import { indexCases } from '../../../workflows/gather-case.ts';
import { inventedFiles, makeRecords, seedRandom } from '../random-records.ts';
import type { Files } from './verifiers.ts';

/** The same for the same seed. */
export function makeEvidence(seed: number): Evidence {
  const random = seedRandom(seed);
  const all = makeRecords(random);
  const matter = all.find((record) => record.type === 'case');
  if (matter === undefined) return makeEvidence(seed + 100_000);
  const ofCase = caseId.parse(matter.id);
  const records = indexCases(all)(ofCase);
  const happenings = records.flatMap((record) => makePast(record, random));
  return {
    case: ofCase,
    records,
    entries: appendEntries(ofCase, noChain, '2031-06-12T09:00:00.000Z', happenings),
    copies: listCopyFiles(records).flatMap(({ name }) => (random() < 0.8 ? [name] : [])),
    made: '2031-06-12',
  };
}

/** All files of a package that a verifier reads. */
export function makeFiles(evidence: Evidence): Files {
  const files: Files = composeEvidence(evidence);
  for (const name of evidence.copies)
    files[`${copiesFolder}/${name}`] = inventedFiles.get(name.slice(0, 64)) ?? new Uint8Array();
  return files;
}

/** What may have happened to a record until it became what it is. */
function makePast(record: AnyRecord, random: () => number): Happening[] {
  const tell = (event: ChainEvent, version: AnyRecord): Happening => ({
    event,
    kind: version.type,
    record: version.id,
    sha256: hashCanonical(version),
  });
  const came = record.type === 'capture' ? 'captured' : random() < 0.5 ? 'added' : 'imported';
  if (record.type === 'capture' || random() < 0.5) return [tell(came, record)];
  const earlier = { ...record, createdAt: '2029-01-01T00:00:00Z' } as AnyRecord;
  switch (Math.floor(random() * 4)) {
    case 0:
      return [tell(came, earlier), { ...tell('edited', record), was: earlier }];
    case 1:
      return [tell(came, earlier), tell('left', earlier), tell('joined', record)];
    case 2:
      return [tell('found', earlier), tell('removed', earlier), tell('restored', record)];
    default:
      return [tell(came, record), tell('imported', record)];
  }
}
