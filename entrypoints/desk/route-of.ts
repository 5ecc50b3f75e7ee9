// Where on the desk a record is shown.
import type { DeskRoute } from '../../components/desk/desk-route.ts';
import type { AnyRecord } from '../../records/record.ts';

/** Undefined for a clip, its original and a source: they are shown with the facts that rest on them. */
export function routeOf(record: AnyRecord): DeskRoute | undefined {
  switch (record.type) {
    case 'person':
      return { view: 'person', id: record.id };
    case 'case':
      return { view: 'case', id: record.id };
    case 'fact':
      return { view: 'fact', id: record.id };
    case 'clip':
    case 'capture':
    case 'source':
      return undefined;
  }
}
