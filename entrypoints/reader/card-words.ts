// What the card beside a mark says, in the browser's language: the same words as in any page.
import { browser } from 'wxt/browser';
import type { CardWords } from '../../page/marks/card-picture.ts';

const kinds = ['markCertain', 'markLikely', 'markPossible'] as const;

export function sayCardWords(): CardWords {
  const say = (key: string) => browser.i18n.getMessage(key as 'markCertain');
  return {
    kind: (look) => `${say(kinds[look % 3] ?? '')} · ${say(look < 3 ? 'markPerson' : 'markCase')}`,
    why: (look) => say(`${kinds[look % 3]}Why`),
    more: say('markMore'),
  };
}
