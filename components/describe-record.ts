// One line that tells a record from others of its kind.
import { quoteOf } from '../records/clip.ts';
import { nameOf } from '../records/person.ts';
import type { AnyRecord } from '../records/record.ts';
import { sayKind } from './vocabulary.ts';

export function describeRecord(record: AnyRecord): string {
  switch (record.type) {
    case 'person':
      return nameOf(record);
    case 'case':
      return record.names[0] ?? '';
    case 'fact':
      return [sayKind(record.kind), record.happened, record.statement].filter(Boolean).join(' · ');
    case 'clip':
      return quoteOf(record);
    case 'capture':
      return record.quote;
    case 'source':
      return record.title ?? record.address;
  }
}
