// A passage of the article becomes a fact: selected, found in the form, saved.
import type { View } from '../../tests/browser/view.ts';
import { expectSeen } from './expect-seen.ts';

/** What the form offers before anybody types. */
export interface FilledForm {
  readonly quote: string;
  readonly people: number;
  readonly kind: string;
  /** EDTF */
  readonly happened: string;
}

/**
 * Selects the paragraph with these words, and opens the form with the panel's button.
 *
 * @throws {Error} when the form lacks the quote, its people, its kind or its date.
 */
export async function openClip(article: View, panel: View, words: string): Promise<FilledForm> {
  const quote = await article.evaluate(selectParagraph, words);
  await panel.click('button', /^Clip selection/u);
  await panel.waitForWords('New fact from this passage');
  const shown = await panel.read();
  expectSeen(shown.includes(quote), 'the quote in the form', shown);
  const people = await panel.count('button', /^Take out /u);
  expectSeen(people > 0, 'people from the passage in the form', people);
  const [kind, happened] = [await panel.readField('What happened'), await panel.readField('When it happened')];
  expectSeen(kind !== '' && kind !== 'other', 'a kind of event in the form', kind);
  expectSeen(/^\d{4}/u.test(happened), 'a date in the form', happened);
  return { quote, people, kind, happened };
}

/** @throws {Error} when the panel does not confirm. */
export async function saveClip(panel: View): Promise<void> {
  await panel.click('button', 'Save');
  await panel.waitForWords('Saved');
  await panel.find('button', 'Undo');
}

/** Runs in the article. @returns The paragraph's words. */
function selectParagraph(words: string): string {
  const paragraph = [...document.querySelectorAll('p')].find((it) => it.textContent.includes(words));
  if (paragraph === undefined) throw new Error(`Expected a paragraph with the words ${words}`);
  getSelection()?.selectAllChildren(paragraph);
  return paragraph.textContent;
}
