// Knows given names that are one name, Yusuf and Iosif, and short forms: Sasha may be Aleksandr or Aleksandra.
import { hashPlain, plainSounds } from './plain-sounds.ts';
import { equalNames } from './tables/equal-names.ts';
import { shortForms } from './tables/short-forms.ts';
import { readStoredSounds } from './word-forms.ts';

/** Numbers of clusters, from 1, that a word belongs to. */
export interface WordClusters {
  /** Its own: spellings of one name. */
  readonly own: number;
  /** Of names that it may be short for, and of short forms of its name. */
  readonly related: readonly number[];
}

interface Clusters {
  readonly byPlain: ReadonlyMap<string, WordClusters>;
  /** What each short form may stand for, all in plain sounds. */
  readonly standsFor: ReadonlyMap<string, ReadonlySet<string>>;
  /** One bit for each hash of plain sounds that some name of a cluster has. */
  readonly filter: Uint8Array;
}

let known: Clusters | undefined;
const filterBits = 1 << 16;

/** Clusters while they are read from the tables. */
class ClusterDraft {
  readonly filter = new Uint8Array(filterBits >> 3);
  private readonly clusters = new Map<string, number>();
  private readonly related = new Map<number, number[]>();
  private count = 0;

  /** The cluster of the first name that has one, or else a new one, for all those that have none. */
  join(names: readonly string[]): number {
    const sounds = names.map(readStoredSounds);
    const plain = sounds.map(plainSounds);
    const cluster = plain.map((one) => this.clusters.get(one)).find((one) => one !== undefined) ?? ++this.count;
    for (const [i, one] of plain.entries()) if (!this.clusters.has(one)) this.add(one, sounds[i] as string, cluster);
    return cluster;
  }

  /** A cluster of its own for all those names that have none. */
  open(names: readonly string[]): void {
    const cluster = ++this.count;
    for (const name of names) {
      const sounds = readStoredSounds(name);
      const plain = plainSounds(sounds);
      if (!this.clusters.has(plain)) this.add(plain, sounds, cluster);
    }
  }

  relate(one: number, other: number): void {
    if (one === other) return;
    this.related.set(one, [...new Set([...(this.related.get(one) ?? []), other])]);
    this.related.set(other, [...new Set([...(this.related.get(other) ?? []), one])]);
  }

  finish(): Map<string, WordClusters> {
    const related = (own: number) => this.related.get(own) ?? [];
    return new Map([...this.clusters].map(([plain, own]) => [plain, { own, related: related(own) }]));
  }

  private add(plain: string, sounds: string, cluster: number): void {
    this.clusters.set(plain, cluster);
    const bit = hashPlain(sounds, sounds.length, '') & (filterBits - 1);
    this.filter[bit >> 3] = (this.filter[bit >> 3] as number) | (1 << (bit & 7));
  }
}

function readClusters(): Clusters {
  if (known) return known;
  const draft = new ClusterDraft();
  for (const line of equalNames) draft.open(line.split(' '));
  const standsFor = new Map<string, Set<string>>();
  for (const line of shortForms) {
    const [shorts = [], ...names] = line.split(/ > |, /u).map((part) => part.split(' '));
    const clusters = names.map((spellings) => draft.join(spellings));
    const stands = names.flat().map((name) => plainSounds(readStoredSounds(name)));
    const own = draft.join(shorts);
    for (const cluster of clusters) draft.relate(own, cluster);
    for (const plain of shorts.map((short) => plainSounds(readStoredSounds(short))))
      standsFor.set(plain, new Set([...(standsFor.get(plain) ?? []), ...stands]));
  }
  known = { byPlain: draft.finish(), standsFor, filter: draft.filter };
  return known;
}

/** Clusters of a word, `undefined` when it has none. Looked up by how it sounds, without silent letters. */
export function clustersOf(sounds: string): WordClusters | undefined {
  return mayHaveCluster(sounds, sounds.length, '') ? readClusters().byPlain.get(plainSounds(sounds)) : undefined;
}

/** Number of a word's own cluster, from 1; 0 when it has none. */
export function clusterOf(sounds: string): number {
  return clustersOf(sounds)?.own ?? 0;
}

/** Whether one of two words, in sounds, is a short form that may stand for the other. */
export function isShortForm(one: string, other: string): boolean {
  const { standsFor } = readClusters();
  const plain = plainSounds(one);
  const otherPlain = plainSounds(other);
  return standsFor.get(plain)?.has(otherPlain) === true || standsFor.get(otherPlain)?.has(plain) === true;
}

/** Whether the first `length` sounds with `added` behind them can be in a cluster; quick, and never wrongly no. */
export function mayHaveCluster(sounds: string, length: number, added: string): boolean {
  const bit = hashPlain(sounds, length, added) & (filterBits - 1);
  return (((readClusters().filter[bit >> 3] as number) >> (bit & 7)) & 1) === 1;
}
