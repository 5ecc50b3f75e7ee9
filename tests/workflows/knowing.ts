// Names to find, as tests need them: these records, recognised as a new installation does.
import { buildIndex } from '../../matching/build-index.ts';
import { type Recognition, recognition } from '../../records/recognition.ts';
import type { AnyRecord } from '../../records/record.ts';
import type { NamesToFind } from '../../workflows/find-names.ts';
import { listMistaken } from '../../workflows/mistaken.ts';
import { nameRecords } from '../../workflows/name-records.ts';

export function knowing(records: readonly AnyRecord[], how: Partial<Recognition> = {}): NamesToFind {
  return {
    index: buildIndex(nameRecords(records)),
    mistaken: listMistaken(records),
    recognition: recognition.parse(how),
  };
}
