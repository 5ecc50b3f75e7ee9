// Shares people out into folds, so that nobody is learnt from and tested on.

/**
 * The fold of each person, from 0. People who are compared with each other come into one fold, so no pair is lost.
 *
 * @param groups People who belong together, as ids.
 */
export function shareFolds(groups: Iterable<readonly string[]>, folds: number): Map<string, number> {
  const parents = new Map<string, string>();
  const rootOf = (id: string): string => {
    let root = id;
    for (let parent = parents.get(root); parent !== undefined; parent = parents.get(root)) root = parent;
    return root;
  };
  const everybody = new Set<string>();
  for (const group of groups) {
    for (const id of group) {
      everybody.add(id);
      const [one, other] = [rootOf(group[0] as string), rootOf(id)];
      if (one !== other) parents.set(other, one);
    }
  }
  return new Map([...everybody].map((id) => [id, scatterText(rootOf(id)) % folds]));
}

/** Spreads ids evenly. @see FNV-1a (public domain) */
function scatterText(text: string): number {
  let hash = 0x811c9dc5;
  for (let i = 0; i < text.length; i++) hash = Math.imul(hash ^ text.charCodeAt(i), 0x01000193);
  return (hash ^ (hash >>> 15)) >>> 0;
}
