// What a tab's page says, passage by passage, becomes who is on it and where.
import type { Band, Mention } from '../matching/mention.ts';
import type { Places, TextMessage } from '../messaging/page-messages.ts';
import type { MentionWho, PageMention, PageState } from '../records/page-state.ts';
import { findNames, type NamesToFind } from './find-names.ts';
import { quoteSentence } from './quote-sentence.ts';

/**
 * Mentions kept a page; past `all` one is kept of whoever is not listed yet, up to `whoever`, and the others are only counted.
 *
 * Nobody reads so many, a hostile page must not fill memory, and one that repeats names must not feel how busy we are.
 */
export const mostMentions = { all: 1_000, whoever: 2_000 };

export const newPage: PageState = { reading: 'reading', mentions: [], frames: [] };

const looks: Readonly<Record<Band, number>> = { certain: 0, likely: 1, possible: 2 };
/** What a case adds to the look of its band. */
const caseLook = 3;

/**
 * Takes one passage in: what it said before is forgotten, what it says now is found.
 *
 * @param frame  The browser's own number for the frame that sent it.
 * @param address  Of the page in the tab, as the browser has it; undefined where it does not tell.
 * @returns The page as it is now, and the places for the page script.
 */
export function readPassage(
  page: PageState,
  frame: number,
  message: TextMessage,
  names: NamesToFind,
  address?: string,
): { page: PageState; places: Places } {
  const same = page.frames.find((one) => one.frame === frame)?.load === message.load;
  const others = page.mentions.filter((one) => one.frame !== frame || (same && one.passage !== message.passage));
  const seen = new Set(
    others
      .flatMap((one) => (isBefore(one, frame, message.position) && one.part === 'full' ? one.who : []))
      .map((who) => who.id),
  );
  let ref = page.nextRef ?? 1;
  const found = findNames(message.text, names, { seen, address });
  const fresh = keepMentions(found, others).map((mention) => describeMention(mention, message, frame, ref++));
  const mentions = [...others, ...fresh].sort(compareMentions);
  const frames = [
    ...page.frames.filter((one) => one.frame !== frame),
    { frame, load: message.load, done: message.done, cut: message.cut },
  ];
  return {
    page: {
      ...page,
      reading: readingOf(frames),
      mentions,
      frames,
      nextRef: ref,
      unlisted: {
        ...listUnlisted(page, (one) => one.frame !== frame || (same && one.passage !== message.passage)),
        ...(found.length > fresh.length ? { [`${frame} ${message.passage}`]: found.length - fresh.length } : {}),
      },
    },
    places: fresh.flatMap((one) => [one.start, one.end, one.ref, lookOf(one)]),
  };
}

/** A page without the frames that are no more. */
export function dropFrames(page: PageState, gone: ReadonlySet<number>): PageState {
  const frames = page.frames.filter((one) => !gone.has(one.frame));
  return {
    ...page,
    frames,
    reading: readingOf(frames),
    mentions: page.mentions.filter((one) => !gone.has(one.frame)),
    unlisted: listUnlisted(page, ({ frame }) => !gone.has(frame)),
  };
}

/** Of the mentions found in a passage those that there is room for. */
function keepMentions(found: readonly Mention[], others: readonly PageMention[]): Mention[] {
  const room = mostMentions.all - others.length;
  if (found.length <= room) return [...found];
  const listed = new Set(others.flatMap(({ who }) => who.map(({ id }) => id as string)));
  let left = mostMentions.whoever - others.length;
  return found.filter(({ who }, at) => {
    if (left <= 0 || (at >= room && who.every(({ id }) => listed.has(id)))) return false;
    left -= 1;
    for (const { id } of who) listed.add(id);
    return true;
  });
}

/** What is only counted in the passages that are wanted. */
function listUnlisted(
  { unlisted = {} }: PageState,
  isWanted: (one: { readonly frame: number; readonly passage: number }) => boolean,
): Record<string, number> {
  const wanted = Object.entries(unlisted).filter(([label]) => {
    const [frame = 0, passage = 0] = label.split(' ').map(Number);
    return isWanted({ frame, passage });
  });
  return Object.fromEntries(wanted);
}

/** How many places are only counted. */
export function countUnlisted({ unlisted = {} }: PageState): number {
  return Object.values(unlisted).reduce((sum, count) => sum + count, 0);
}

/** How many different people are on a page; mentions that fit several people count each. */
export function countPeople(page: PageState): number {
  const ids = page.mentions.flatMap((one) => one.who).filter((who) => who.kind === 'person');
  return new Set(ids.map((who) => who.id)).size;
}

function readingOf(frames: PageState['frames']): PageState['reading'] {
  const top = frames.find((one) => one.frame === 0);
  if (top === undefined || !top.done) return 'reading';
  return frames.some((one) => one.cut) ? 'cut' : 'read';
}

function isBefore(one: PageMention, frame: number, position: number): boolean {
  return one.frame < frame || (one.frame === frame && one.position < position);
}

function compareMentions(a: PageMention, b: PageMention): number {
  return a.frame - b.frame || a.position - b.position || a.start - b.start;
}

function describeMention(mention: Mention, message: TextMessage, frame: number, ref: number): PageMention {
  const { start, end, band, part, reasons } = mention;
  return {
    ref,
    frame,
    passage: message.passage,
    position: message.position,
    start,
    end,
    text: message.text.slice(start, end),
    ...quoteSentence(message.text, start, end),
    who: mention.who as readonly MentionWho[],
    band,
    part,
    reasons,
  };
}

function lookOf({ band, who }: PageMention): number {
  return looks[band] + (who[0]?.kind === 'case' ? caseLook : 0);
}
