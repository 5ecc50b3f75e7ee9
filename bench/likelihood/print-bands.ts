// Prints which share of what each band shows was right.
import { bandOf, bands } from '../../matching/bands.ts';
import { buildIndex } from '../../matching/build-index.ts';
import { find } from '../../matching/find.ts';
import type { MentionPart } from '../../matching/mention.ts';
import { countRight, leaveOutExact, splitOrigins, writeShare } from './calibrate.ts';
import type { Judgement } from './cross-validate.ts';
import { isRight } from './gather-agreements.ts';
import type { NameFolder } from './read-folder.ts';

/** Of full names, judged by weights that had never seen these people. */
export function printHeldOutBands(judgements: readonly Judgement[]): void {
  const { names, texts } = splitOrigins(judgements);
  console.log('\nRight by band, full names of people whom the weights had never seen');
  printRow('names, alone and in a list', (from, below) => writeCount(countRight(names, from, below)));
  printRow('texts', (from, below) => writeCount(countRight(texts, from, below)));
  printRow('texts, without namesakes', (from, below) => writeCount(countRight(leaveOutExact(texts), from, below)));
}

/** Of all that is found in the texts, with the weights in use. */
export function printBandsInTexts({ followed, texts }: NameFolder): void {
  const judged: { readonly part: MentionPart; readonly score: number; readonly right: boolean }[] = [];
  for (const set of new Set(texts.map((text) => text.set))) {
    const people = followed.filter((one) => one.set === set || one.set === 'distractor');
    const index = buildIndex({
      people: people.map(({ id, name }) => ({ id, spellings: [{ text: name, strength: 'strong' }] })),
      cases: [],
    });
    for (const text of texts.filter((one) => one.set === set)) {
      for (const { start, end, who, part, score } of find(text.text, index)) {
        // A mention that names several is right if one of them is meant.
        const answers = who.map(({ id }) => isRight(text, { id, start, end })).filter((one) => one !== undefined);
        if (answers.length > 0) judged.push({ part, score, right: answers.includes(true) });
      }
    }
  }
  console.log('\nRight by band, everything found in the texts');
  for (const [title, part] of [
    ['full names', 'full'],
    ['family names alone, after a full mention', 'family'],
  ] as const) {
    printRow(title, (from) => {
      const own = judged.filter((one) => one.part === part && bandOf(one.score) === bandOf(from));
      return writeCount({ right: own.filter(({ right }) => right).length, all: own.length });
    });
  }
}

function printRow(title: string, cell: (from: number, below: number) => string): void {
  const cells = bands.map(({ band, from, below }) => `${band} ${cell(from, below)}`);
  console.log(`  ${title.padEnd(42)} ${cells.join(', ')}`);
}

function writeCount(share: { readonly right: number; readonly all: number }): string {
  return `${writeShare(share)} of ${share.all}`;
}
