// Things that belong together under one word.

/** Groups in the order in which their words first come, each in the order given. (Node 20 has no `Map.groupBy` yet.) */
export function groupBy<Item, Word>(items: readonly Item[], wordOf: (item: Item) => Word): [Word, Item[]][] {
  const groups = new Map<Word, Item[]>();
  for (const item of items) {
    const word = wordOf(item);
    const group = groups.get(word);
    if (group === undefined) groups.set(word, [item]);
    else group.push(item);
  }
  return [...groups];
}
