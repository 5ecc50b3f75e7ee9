import { expect, it } from 'vitest';
import { listVariations } from '../../../matching/words/list-variations.ts';

it.each([
  ['nothing, where the name is as stored', [{ code: 'same-spelling' }], []],
  ['the script, where it is another', [{ code: 'same', with: { crosses: 'yes' } }], ['scripts']],
  [
    'letters, endings and initials, each once',
    [{ code: 'letters' }, { code: 'ending' }, { code: 'ending' }, { code: 'initial' }],
    ['sounds', 'endings', 'initials'],
  ],
  ['the family name alone', [{ code: 'family-alone' }], ['family-alone']],
  [
    'words joined, and names of another language',
    [{ code: 'joined' }, { code: 'equal-name' }],
    ['joined-words', 'equal-names'],
  ],
])('tells that a mention rests on %s', (_what, reasons, expected) => {
  expect(listVariations(reasons)).toEqual(expected);
});
