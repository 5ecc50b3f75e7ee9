// Invented people, cases and sources for the tests; every one of them lives in 2031.
import { address } from '../records/address.ts';
import { hashBytes } from '../records/canonical.ts';
import { type Capture, type Captured, composeCapture } from '../records/capture.ts';
import type { Case } from '../records/case.ts';
import type { Clip } from '../records/clip.ts';
import { type PageCopy, pageCopy } from '../records/copy.ts';
import { edtfDate, instant } from '../records/date.ts';
import type { Fact } from '../records/fact.ts';
import { caseId, clipId, factId, type PersonId, personId, sourceId } from '../records/id.ts';
import { detectScript, type Person } from '../records/person.ts';
import type { Source } from '../records/source.ts';
import type { Taking } from '../workflows/capture-passage.ts';
import type { Stamp } from '../workflows/stamp.ts';

const written = instant.parse('2031-06-12T08:00:00Z');
const common = { createdAt: written, editedAt: written };

/** A clock that goes on by a second a look, from 12 June 2031, and ids of `crypto`. */
export function inventStamp(): Stamp {
  let second = 0;
  return {
    newId: () => crypto.randomUUID(),
    now: () => instant.parse(new Date(Date.UTC(2031, 5, 12, 9, 0, second++)).toISOString()),
  };
}

export function inventPerson(...names: readonly string[]): Person {
  return {
    type: 'person',
    id: personId.parse(crypto.randomUUID()),
    spellings: names.map((text) => ({ text, script: detectScript(text), strength: 'strong' as const })),
    citizenship: [],
    ethnicity: [],
    roles: [],
    notes: '',
    tags: [],
    ...common,
  };
}

export function inventCase(name: string, members: readonly PersonId[] = [], references: readonly string[] = []): Case {
  return {
    type: 'case',
    id: caseId.parse(crypto.randomUUID()),
    names: [name],
    references: [...references],
    summary: '',
    status: 'open',
    members: members.map((person) => ({ person, role: 'victim' })),
    notes: '',
    tags: [],
    ...common,
  };
}

export function inventSource(where: string): Source {
  return {
    type: 'source',
    id: sourceId.parse(crypto.randomUUID()),
    address: address.parse(where),
    retrieved: written,
    notes: '',
    ...common,
  };
}

/** How a passage was taken: selected in the page itself, five hours east of UTC. */
export const inventedTaking: Taking = {
  isInFrame: false,
  selected: 'selection',
  tool: { name: 'Vigil', version: '0.1.0', build: 'test' },
  offset: 300,
};

/** What was taken from a page that says little of itself. */
export function inventCaptured(quote: string): Captured {
  const nothing = { absent: 'not-stated' as const };
  return {
    quote,
    clean: quote,
    paragraph: { text: `On Monday: ${quote} No more is known.` },
    prefix: 'On Monday: ',
    suffix: ' No more',
    address: address.parse('https://herald.example/2031/06/karasu'),
    canonical: nothing,
    frame: { absent: 'no-frame' },
    title: { text: 'Held in Karasu', from: 'json-ld' },
    publisher: { text: 'The Karasu Herald', from: 'meta' },
    author: nothing,
    language: { text: 'en', from: 'meta' },
    dates: {
      happened: nothing,
      published: { date: edtfDate.parse('2031-06-10'), from: 'json-ld' },
      stated: [{ text: '2031-06-10T10:00:00+05:00', from: 'json-ld' }],
      retrieved: instant.parse('2031-06-12T13:00:00.000+05:00'),
    },
    selected: 'selection',
    tool: inventedTaking.tool,
    page: { absent: 'not-read' },
    copy: { absent: 'not-taken' },
  };
}

/** A small page's copy, with its bytes; every one is another. */
export function inventCopy(words = 'Held in Karasu'): {
  readonly copy: PageCopy;
  readonly bytes: { readonly page: Uint8Array<ArrayBuffer>; readonly picture: Uint8Array<ArrayBuffer> };
} {
  const page = new TextEncoder().encode(`<!doctype html><title>${words}</title>`);
  const picture = new TextEncoder().encode(`Picture of ${words}`);
  const copy = pageCopy.parse({
    id: crypto.randomUUID(),
    sha256: hashBytes(page),
    size: page.length,
    type: 'text/html',
    taken: 'page',
    takenAt: '2031-06-12T13:00:01.000+05:00',
    text: 'same',
    missing: [{ part: 'image', why: 'other-site', count: 2 }],
    picture: {
      sha256: hashBytes(picture),
      size: picture.length,
      type: 'image/png',
      width: 800,
      height: 600,
      passage: [{ left: 10, top: 20, width: 300, height: 18 }],
    },
  });
  return { copy, bytes: { page, picture } };
}

export function inventCapture(quote: string): Capture {
  return composeCapture(inventCaptured(quote), crypto.randomUUID(), written);
}

export function inventClip(source: Source, exact: string): Clip {
  return {
    type: 'clip',
    id: clipId.parse(crypto.randomUUID()),
    source: source.id,
    selectors: [{ type: 'TextQuoteSelector', exact, prefix: '', suffix: '' }],
    note: '',
    clippedAt: written,
    ...common,
  };
}

export function inventFact(
  kind: string,
  happened: string,
  people: readonly PersonId[],
  clips: readonly Clip[] = [],
): Fact {
  return {
    type: 'fact',
    id: factId.parse(crypto.randomUUID()),
    kind,
    happened: edtfDate.parse(happened),
    statement: '',
    people: people.map((person) => ({ person, role: 'victim' })),
    standing: 'alleged',
    clips: clips.map((clip) => clip.id),
    ...common,
  };
}
