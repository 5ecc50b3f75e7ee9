// Turns the names that someone follows into what a text can be searched with.
import { layOutNames } from './build-segment.ts';
import type { NamedCase, NamedPerson, Names } from './names.ts';
import type { Segment } from './segment.ts';

/** What `find` searches with. Never changed; updating makes another that shares what stayed. */
export interface Index {
  readonly segments: readonly Segment[];
  /** People and cases of the last segment as they came in, while it is small enough to be laid out again. */
  readonly recent: Names;
}

/** Cases and people that changed or went; what is not named stays. */
export interface Changes {
  readonly people?: readonly NamedPerson[];
  readonly removedPeople?: readonly string[];
  readonly cases?: readonly NamedCase[];
  readonly removedCases?: readonly string[];
}

/** With so many recent people and cases the next change starts a segment of its own. */
const mostRecent = 500;
const nobody: Names = { people: [], cases: [] };

/** Builds an index in one go: 100,000 people take some seconds, so prefer the slices there. */
export function buildIndex(names: Names): Index {
  const slices = buildIndexInSlices(names);
  let step = slices.next();
  while (!step.done) step = slices.next();
  return step.value;
}

/**
 * Builds an index, resting often: each yield gives how many people and cases are done. The last step, which sorts,
 * takes longest: about a third of a second for 100,000 people.
 *
 * Names without a letter are passed over; two people may have one name.
 */
export function* buildIndexInSlices(names: Names): Generator<number, Index> {
  const segments = yield* layOutNames(names.people, names.cases);
  return { segments, recent: nobody };
}

/** The index with some people and cases changed, added or gone; takes milliseconds however many there are. */
export function updateIndex(index: Index, changes: Changes): Index {
  const { people = [], removedPeople = [], cases = [], removedCases = [] } = changes;
  const gonePeople = new Set([...removedPeople, ...people.map(({ id }) => id)]);
  const goneCases = new Set([...removedCases, ...cases.map(({ id }) => id)]);
  const recent: Names = {
    people: [...index.recent.people.filter(({ id }) => !gonePeople.has(id)), ...people],
    cases: [...index.recent.cases.filter(({ id }) => !goneCases.has(id)), ...cases],
  };
  const hadRecent = index.recent.people.length + index.recent.cases.length > 0;
  const settled = (hadRecent ? index.segments.slice(0, -1) : index.segments).map((segment) =>
    strikeOut(segment, gonePeople, goneCases),
  );
  if (recent.people.length + recent.cases.length === 0) return { segments: settled, recent };
  const [segment] = buildIndex(recent).segments as [Segment];
  const full = recent.people.length + recent.cases.length > mostRecent;
  return { segments: [...settled, segment], recent: full ? nobody : recent };
}

function strikeOut(segment: Segment, people: ReadonlySet<string>, cases: ReadonlySet<string>): Segment {
  let gone: Uint8Array | undefined;
  for (const [i, id] of segment.whoIds.entries()) {
    if (!(segment.whoKinds[i] === 1 ? cases : people).has(id)) continue;
    gone ??= Uint8Array.from(segment.gone);
    gone[i] = 1;
  }
  return gone ? { ...segment, gone } : segment;
}
