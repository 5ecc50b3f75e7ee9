// Which records belong to which case, told by links alone: nothing is opened for it.
import type { Database } from './database.ts';

/** A record as far as links tell. */
export interface Node {
  readonly id: string;
  readonly links: readonly string[];
}

/** What is stored, or what will be where a commit is laid over it. */
export interface Graph {
  readNodes(ids: Iterable<string>): Promise<readonly Node[]>;
  /** Those that point to one of these. */
  readLinking(ids: Iterable<string>): Promise<readonly Node[]>;
}

/** Tells which of some ids are cases. */
export type FindCases = (ids: readonly string[]) => Promise<ReadonlySet<string>>;

export function readGraph({ records }: Database): Graph {
  return {
    readNodes: async (ids) => (await records.bulkGet([...ids])).filter((row) => row !== undefined),
    readLinking: (ids) =>
      records
        .where('links')
        .anyOf([...ids])
        .distinct()
        .toArray(),
  };
}

/**
 * The graph as it will be once some records are written and others removed.
 *
 * @param known  Ids of those written or removed that are stored now: to the others nothing stored can point.
 */
export function layOver(
  graph: Graph,
  put: readonly Node[],
  removed: ReadonlySet<string>,
  known: ReadonlySet<string>,
): Graph {
  const laid = new Map(put.map((node) => [node.id, node]));
  const linking = new Map<string, Node[]>();
  for (const node of put) {
    for (const link of node.links) {
      const others = linking.get(link);
      if (others === undefined) linking.set(link, [node]);
      else others.push(node);
    }
  }
  const isUnder = ({ id }: Node) => !laid.has(id) && !removed.has(id);
  return {
    async readNodes(ids) {
      const wanted = [...ids];
      const under = await graph.readNodes(wanted.filter((id) => !laid.has(id)));
      return [...wanted.flatMap((id) => laid.get(id) ?? []), ...under.filter(isUnder)];
    },
    async readLinking(ids) {
      const wanted = [...ids];
      const own = new Set(wanted.flatMap((id) => linking.get(id) ?? []));
      const under = wanted.filter((id) => known.has(id) || !laid.has(id));
      return [...own, ...(under.length === 0 ? [] : await graph.readLinking(under)).filter(isUnder)];
    },
  };
}

/**
 * Everything that belongs to a case: itself, the facts in it, and all that these point to. Empty when it is not there.
 *
 * Only facts point to a case.
 */
export async function gatherMembers(graph: Graph, ofCase: string): Promise<Set<string>> {
  const members = new Set<string>();
  let fresh = await graph.readNodes([ofCase]);
  if (fresh.length > 0) fresh = [...fresh, ...(await graph.readLinking([ofCase]))];
  while (fresh.length > 0) {
    for (const { id } of fresh) members.add(id);
    fresh = await graph.readNodes(new Set(fresh.flatMap((node) => node.links).filter((id) => !members.has(id))));
  }
  return members;
}

/** The cases that any of these records belongs to. */
export async function findCasesOf(graph: Graph, ids: Iterable<string>, findCases: FindCases): Promise<Set<string>> {
  const found = new Set<string>();
  const seen = new Set<string>(ids);
  let fresh = [...seen];
  while (fresh.length > 0) {
    const links = (await graph.readNodes(fresh)).flatMap((node) => node.links);
    const cases = await findCases([...new Set([...fresh, ...links])]);
    for (const id of cases) found.add(id);
    const above = await graph.readLinking(fresh.filter((id) => !cases.has(id)));
    fresh = above.map(({ id }) => id).filter((id) => !seen.has(id));
    for (const id of fresh) seen.add(id);
  }
  return found;
}
