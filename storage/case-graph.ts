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

/** The same graph, asked for each thing once; for as long as nothing is written. */
export function rememberGraph(graph: Graph): Graph {
  const nodes = new Map<string, Node | undefined>();
  const linking = new Map<string, Promise<readonly Node[]>>();
  return {
    async readNodes(ids) {
      const wanted = [...ids];
      const unknown = wanted.filter((id) => !nodes.has(id));
      for (const id of unknown) nodes.set(id, undefined);
      for (const node of unknown.length === 0 ? [] : await graph.readNodes(unknown)) nodes.set(node.id, node);
      return wanted.flatMap((id) => nodes.get(id) ?? []);
    },
    readLinking(ids) {
      const wanted = [...ids];
      const key = wanted.join();
      const known = linking.get(key) ?? graph.readLinking(wanted);
      linking.set(key, known);
      return known;
    },
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

/** Who belongs to a case before and after; those who surely stay may be left out of both. */
export interface Membership {
  readonly before: ReadonlySet<string>;
  readonly after: ReadonlySet<string>;
}

/**
 * Who comes to belong to a stored case when records are added and none is changed: the new facts in it, and what these
 * lead to. Reads what is near to them, however large the case is.
 */
export async function gatherJoining(
  stored: Graph,
  coming: Graph,
  added: readonly Node[],
  ofCase: string,
  findCases: FindCases,
): Promise<Membership> {
  const fresh = new Set(added.map(({ id }) => id));
  const before = new Set([ofCase]);
  const after = new Set([ofCase]);
  let reached = added.filter(({ links }) => links.includes(ofCase));
  while (reached.length > 0) {
    for (const { id } of reached) after.add(id);
    const next: Node[] = [];
    for (const node of await coming.readNodes(new Set(reached.flatMap(({ links }) => links)))) {
      if (after.has(node.id)) continue;
      if (fresh.has(node.id) || !(await isLedTo(stored, node.id, ofCase, findCases))) next.push(node);
      else for (const side of [before, after]) side.add(node.id);
    }
    reached = next;
  }
  return { before, after };
}

/** Whether a case leads to a record: by itself, or through a fact in it. */
async function isLedTo(graph: Graph, id: string, ofCase: string, findCases: FindCases): Promise<boolean> {
  const seen = new Set([id]);
  let fresh = [id];
  while (fresh.length > 0) {
    const above = await graph.readLinking(fresh);
    if (above.some((node) => node.id === ofCase || node.links.includes(ofCase))) return true;
    const ids = above.map((node) => node.id).filter((one) => !seen.has(one));
    const others = await findCases(ids);
    fresh = ids.filter((one) => !others.has(one));
    for (const one of ids) seen.add(one);
  }
  return false;
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
