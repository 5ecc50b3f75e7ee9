// How much a page may ask and be told, so that a page process that was taken over cannot try out names by the thousand.
import type { Places } from '../../messaging/page-messages.ts';
import type { PageMention } from '../../records/page-state.ts';

/**
 * Text, UTF-16 units: at once the longest page that is read and as much again in frames and changes; then what 600 lines
 * a second bring, more than anybody can follow.
 */
export const textAllowance = { atOnce: 6_000_000, perSecond: 20_000 };

/** Different people and cases that are pointed out in a tab: more than anybody looks at on a page; then one each ten seconds. */
export const peopleAllowance = { atOnce: 500, perSecond: 0.1 };

/** Longest wait for an answer, ms; what would wait longer is refused, and sent again by the page script. */
const longestWaitMs = 20_000;

interface Bucket {
  left: number;
  at: number;
}

interface TabAllowance {
  readonly text: Bucket;
  readonly people: Bucket;
  /** Those who were pointed out already. */
  readonly told: Set<string>;
}

export interface Allowance {
  /**
   * Takes text from what a tab may ask.
   *
   * @param now  Milliseconds, from any zero.
   * @returns Milliseconds to wait before it is answered; undefined when it is refused, and nothing was taken.
   */
  readonly askText: (tab: number, units: number, now: number) => number | undefined;
  /** The places that the page is told: people beyond what it may learn are left out, and stay in the panel alone. */
  readonly tellPlaces: (tab: number, places: Places, mentions: readonly PageMention[], now: number) => Places;
  readonly forget: (tab: number) => void;
}

const numbersInPlace = 4;

/** Lets the time that went by fill a bucket. */
function fill(bucket: Bucket, { atOnce, perSecond }: typeof textAllowance, now: number): void {
  bucket.left = Math.min(atOnce, bucket.left + (Math.max(0, now - bucket.at) * perSecond) / 1_000);
  bucket.at = now;
}

export function createAllowance(): Allowance {
  const tabs = new Map<number, TabAllowance>();

  function open(tab: number, now: number): TabAllowance {
    const known = tabs.get(tab);
    if (known !== undefined) return known;
    const fresh = {
      text: { left: textAllowance.atOnce, at: now },
      people: { left: peopleAllowance.atOnce, at: now },
      told: new Set<string>(),
    };
    tabs.set(tab, fresh);
    return fresh;
  }

  return {
    askText: (tab, units, now) => {
      const { text } = open(tab, now);
      fill(text, textAllowance, now);
      const waitMs = Math.max(0, ((units - text.left) / textAllowance.perSecond) * 1_000);
      if (waitMs > longestWaitMs) return undefined;
      text.left -= units;
      return waitMs;
    },
    tellPlaces: (tab, places, mentions, now) => {
      const { people, told } = open(tab, now);
      fill(people, peopleAllowance, now);
      const who = new Map(mentions.map((mention) => [mention.ref, mention.who.map(({ id }) => id)]));
      const allowed: number[] = [];
      for (let at = 0; at < places.length; at += numbersInPlace) {
        const place = places.slice(at, at + numbersInPlace);
        const fresh = (who.get(place[2] ?? -1) ?? []).filter((id) => !told.has(id));
        if (fresh.length > people.left) continue;
        people.left -= fresh.length;
        for (const id of fresh) told.add(id);
        allowed.push(...place);
      }
      return allowed;
    },
    forget: (tab) => void tabs.delete(tab),
  };
}
