// A place in a page, as tests need one.
import { personId } from '../../records/id.ts';
import type { PageMention } from '../../records/page-state.ts';

/** The same person for the same number. */
export const personNumbered = (n: number) => personId.parse(`00000000-0000-4000-8000-${String(n).padStart(12, '0')}`);

export function makeMention(ref: number, part: Partial<PageMention> = {}): PageMention {
  return {
    ref,
    frame: 0,
    passage: 0,
    position: ref,
    start: 0,
    end: 16,
    text: 'Daniyar Seitkali',
    before: 'The lawyer of ',
    after: ' was not told.',
    who: [{ kind: 'person', id: personNumbered(1) }],
    band: 'certain',
    part: 'full',
    reasons: [],
    ...part,
  };
}
