// Gathers agreements, right and wrong, from pairs of names, from a long list, and from annotated texts.
import { type Agreement, makeAgreement } from './agreement.ts';
import type { AnnotatedText, NameFolder, PairOfPeople } from './read-folder.ts';
import { type FoundName, searchWith } from './search-text.ts';

/** All agreements of a folder. */
export function gatherAgreements({ same, strangers, followed, texts }: NameFolder): Agreement[] {
  const agreements: Agreement[] = [];
  for (const [i, pair] of [...same, ...strangers].entries()) agreements.push(...gatherPair(pair, i));
  agreements.push(...gatherList(same));
  for (const set of new Set(texts.map((text) => text.set))) {
    const search = searchWith(followed.filter((one) => one.set === set || one.set === 'distractor'));
    for (const text of texts) if (text.set === set) agreements.push(...gatherText(text, search));
  }
  return agreements;
}

function gatherPair({ one, other, stored, printed }: PairOfPeople, i: number): Agreement[] {
  return searchWith([{ id: one, name: stored }])(printed)
    .filter(({ start, end }) => (end - start) * 2 >= printed.length)
    .map(({ hit: { features } }) =>
      makeAgreement({
        origin: 'pairs',
        group: `pair ${i}`,
        people: one === other ? [one] : [one, other],
        right: one === other,
        features,
      }),
    );
}

/** Every printed name against all stored ones: whoever else is found is a stranger, unless the list has a double. */
function gatherList(same: readonly PairOfPeople[]): Agreement[] {
  const stored = new Map(same.map((pair) => [`${pair.one} ${pair.stored}`, { id: pair.one, name: pair.stored }]));
  const search = searchWith([...stored.values()]);
  const words = (name: string) => [...name.toLowerCase().split(/[^\p{L}\p{M}]+/u)].sort().join(' ');
  const names = new Map<string, Set<string>>();
  for (const { one, stored: name, printed } of same) {
    const known = names.get(one) ?? new Set();
    names.set(one, known.add(words(name)).add(words(printed)));
  }
  return same.flatMap(({ one, printed }, i) =>
    search(printed)
      .filter(({ id, start, end }) =>
        id === one ? (end - start) * 2 >= printed.length : !sharesName(names.get(id), names.get(one)),
      )
      .map(({ id, hit: { features } }) =>
        makeAgreement({
          origin: 'list',
          group: `list ${i} ${id}`,
          people: id === one ? [one] : [one, id],
          right: id === one,
          features,
        }),
      ),
  );
}

function sharesName(some: ReadonlySet<string> = new Set(), others: ReadonlySet<string> = new Set()): boolean {
  return [...some].some((name) => others.has(name));
}

function gatherText(text: AnnotatedText, search: (text: string) => FoundName[]): Agreement[] {
  return search(text.text).flatMap((found) => {
    const right = isRight(text, found);
    if (right === undefined) return [];
    const group = `${text.id} ${found.start} ${found.end} ${found.id}`;
    return [makeAgreement({ origin: 'texts', group, people: [found.id], right, features: found.hit.features })];
  });
}

/** Whether the person found is the one who is meant there; `undefined` where the annotation does not say. */
export function isRight(
  { gold, lines }: AnnotatedText,
  { id, start, end }: { readonly id: string; readonly start: number; readonly end: number },
): boolean | undefined {
  if (gold) {
    const there = gold.filter(([from, to]) => start < to && from < end);
    if (there.some(([, , who]) => who === id)) return true;
    return there.some(([, , , kind]) => kind === 'ignore') ? undefined : false;
  }
  const line = lines?.find(([from, to]) => start >= from && start <= to);
  if (!line) return undefined;
  const [, , full, family, unsure] = line;
  if (full.includes(id) || family.includes(id)) return true;
  return unsure.includes(id) ? undefined : false;
}
