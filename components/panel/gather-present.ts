// Who is on a page: its mentions gathered by person and by case, the surest first.
import type { MentionWho, PageMention } from '../../records/page-state.ts';

/** A person or case on the page, with the places where it is named, in reading order; at least one. */
export interface Present {
  readonly who: MentionWho;
  readonly mentions: readonly [PageMention, ...PageMention[]];
  /** The surest of the mentions' bands. */
  readonly band: PageMention['band'];
}

const bands = ['certain', 'likely', 'possible'] as const;

/**
 * People first, then cases; within each the surest first, then in the order in which the page names them.
 *
 * A mention that fits several people counts for each.
 */
export function gatherPresent(mentions: readonly PageMention[]): Present[] {
  const found = new Map<string, { who: MentionWho; mentions: [PageMention, ...PageMention[]] }>();
  for (const mention of mentions) {
    for (const who of mention.who) {
      const known = found.get(who.id);
      if (known === undefined) found.set(who.id, { who, mentions: [mention] });
      else known.mentions.push(mention);
    }
  }
  return [...found.values()]
    .map((one) => ({ ...one, band: bands.find((band) => one.mentions.some((m) => m.band === band)) ?? 'possible' }))
    .sort(
      (a, b) =>
        Number(a.who.kind === 'case') - Number(b.who.kind === 'case') || bands.indexOf(a.band) - bands.indexOf(b.band),
    );
}

/** Where in a list of mentions the shown one stands, from 0; 0 when it is another's. */
export function placeOf(mentions: readonly PageMention[], shown: number | undefined): number {
  return Math.max(
    0,
    mentions.findIndex((one) => one.ref === shown),
  );
}

/** Forms under which the page prints a name, each once, in reading order; without marks that nobody sees. */
export function formsOf(mentions: readonly PageMention[]): string[] {
  // A soft hyphen, a word joiner or a zero-width space; joiners that shape Arabic or Indic letters stay.
  const asSeen = (text: string) => text.replace(/[\u00ad\u200b\u2060\ufeff]/gu, '').replace(/\s+/gu, ' ');
  return [...new Set(mentions.map((one) => asSeen(one.text)))];
}
