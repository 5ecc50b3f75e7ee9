// Invented records of every type, strange words included, the same for the same seed.
import { encodeText, hashBytes } from '../../records/canonical.ts';
import { composeCapture } from '../../records/capture.ts';
import { type PageCopy, pageCopy } from '../../records/copy.ts';
import { type AnyRecord, anyRecord } from '../../records/record.ts';
import { inventCaptured } from '../invented.ts';

/** Numbers from 0 to 1 (exclusive), the same for the same seed. @see mulberry32, public domain, Tommy Ettinger */
export function seedRandom(seed: number): () => number {
  let state = seed;
  return () => {
    state = (state + 0x6d2b79f5) | 0;
    let mixed = Math.imul(state ^ (state >>> 15), 1 | state);
    mixed = (mixed + Math.imul(mixed ^ (mixed >>> 7), 61 | mixed)) ^ mixed;
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 4294967296;
  };
}

const pieces = [
  'Arman',
  'Ержан',
  'گل‌رنگ',
  '<b>Bold</b>',
  '<script>alert(1)</script>',
  '"quoted"',
  'back\\slash',
  '\ud800',
  '\udfff',
  '😀',
  '\u0000',
  '\u200f',
  '],[{',
  '__proto__',
  '{{line}}',
  'тест',
];
const proseOnly = ['\n', '\r\n', '\u2028', '\t'];

/** A small world of records without a broken link: sources, clips, people, cases, facts. */
export function makeRecords(random: () => number): AnyRecord[] {
  const pick = <T>(list: readonly T[]): T => list[Math.floor(random() * list.length)] as T;
  const some = <T>(most: number, make: () => T): T[] => Array.from({ length: Math.floor(random() * most) }, make);
  const maybe = <T extends object>(extra: T): T | Record<never, never> => (random() < 0.5 ? extra : {});
  const line = () => `x${some(4, () => pick(pieces)).join(' ')}`;
  const prose = () => some(6, () => pick([...pieces, ...proseOnly])).join('');
  const digits = (count: number) =>
    Array.from({ length: count }, () => Math.floor(random() * 16).toString(16)).join('');
  const id = () => `${digits(8)}-${digits(4)}-4${digits(3)}-a${digits(3)}-${digits(12)}`;
  const instant = () => pick(['2031-06-09T10:00:00Z', '2031-06-09T10:00:00.123+05:00', '2030-01-01T00:00:00Z']);
  const date = () => pick(['2031-06-09', '2031-06', '2031~', '2031-06-09/2031-06-12', '../2031']);
  const times = () => ({ editedAt: instant(), createdAt: instant() });

  const sources = some(4, () => ({
    ...times(),
    type: 'source',
    id: id(),
    address: `https://example.org/${digits(4)}?q=%3Cb%3E`,
    ...maybe({ title: line() }),
    ...maybe({ published: date(), publishedFrom: 'meta' }),
    retrieved: instant(),
    notes: prose(),
  }));
  const captures: ReturnType<typeof composeCapture>[] = [];
  const capture = () => {
    const quote = `q${prose()}`;
    const paragraph = random() < 0.5 ? { text: `${prose()}${quote}` } : { absent: 'not-read' as const };
    const copy = random() < 0.5 ? makeCopy(digits) : { absent: 'not-taken' as const };
    captures.push(composeCapture({ ...inventCaptured(quote), paragraph, copy }, id(), instant()));
    return { original: captures.at(-1)?.id };
  };
  const clips = sources.flatMap((source) =>
    some(3, () => ({
      type: 'clip',
      id: id(),
      source: source.id,
      ...(random() < 0.7 ? capture() : {}),
      selectors: [
        { suffix: '', prefix: '<p>', type: 'TextQuoteSelector', exact: `q${prose()}` },
        ...some(2, () => ({ type: 'TextPositionSelector', start: 1, end: 9 })),
        ...some(1, () => ({ type: 'XPathSelector', value: '/html[1]/body[1]/p[3]' })),
      ],
      note: prose(),
      ...maybe({
        archived: [
          {
            by: 'web.archive.org',
            address: 'https://web.archive.org/web/20310612080000/https://herald.example/',
            taken: instant(),
            asked: instant(),
          },
        ],
      }),
      clippedAt: instant(),
      ...times(),
    })),
  );
  const people = some(5, () => ({
    type: 'person',
    id: id(),
    spellings: [
      {
        strength: pick(['strong', 'weak']),
        text: line(),
        script: 'Latn',
        ...(sources[0] ? maybe({ firstSeen: sources[0].id }) : {}),
        ...maybe({ off: true }),
      },
    ],
    ...maybe({ mistaken: [{ form: line() }] }),
    ...maybe({ born: date() }),
    citizenship: some(2, line),
    ethnicity: some(2, line),
    ...maybe({ gender: line() }),
    roles: some(2, line),
    notes: prose(),
    tags: some(2, line),
    ...times(),
  }));
  const parts = () => people.filter(() => random() < 0.5).map(({ id: person }) => ({ role: 'victim', person }));
  const cases = some(3, () => ({
    type: 'case',
    id: id(),
    names: [line()],
    references: some(2, () => 'TR 9/31'),
    summary: prose(),
    ...maybe({ place: line() }),
    status: pick(['open', 'dormant', 'closed']),
    members: parts(),
    notes: prose(),
    tags: some(2, line),
    ...times(),
  }));
  const facts = some(5, () => ({
    type: 'fact',
    id: id(),
    kind: 'arrest',
    ...maybe({ happened: date() }),
    statement: prose(),
    people: parts(),
    ...(cases[0] ? maybe({ case: cases[0].id }) : {}),
    standing: pick(['alleged', 'confirmed', 'disputed']),
    clips: clips.filter(() => random() < 0.5).map((clip) => clip.id),
    ...times(),
  }));
  return [...facts, ...cases, ...people, ...clips, ...captures, ...sources].map((record) => anyRecord.parse(record));
}

/** The bytes of an invented copy's files, by the hash of each: every one is told by its words alone. */
export const inventedFiles = new Map<string, Uint8Array>();

function makeCopy(digits: (count: number) => string): PageCopy {
  const file = (words: string) => {
    const bytes = encodeText(words);
    const sha256 = hashBytes(bytes);
    inventedFiles.set(sha256, bytes);
    return { sha256, size: bytes.length };
  };
  return pageCopy.parse({
    id: `${digits(8)}-${digits(4)}-4${digits(3)}-a${digits(3)}-${digits(12)}`,
    ...file(`<!doctype html><p>Page ${digits(6)}</p>`),
    type: 'text/html',
    taken: 'page',
    takenAt: '2031-06-12T13:00:01.000+05:00',
    text: 'same',
    missing: [],
    picture: { ...file(`Picture ${digits(6)}`), type: 'image/png', width: 8, height: 6, passage: [] },
  });
}
