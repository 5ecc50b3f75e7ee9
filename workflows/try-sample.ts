// The sample that comes with Vigil: invented people, and invented articles that name them.
import lines from '../assets/sample/records.json';
import { readVigilFile } from '../exchange/vigil-file/read.ts';
import { type Address, address } from '../records/address.ts';
import type { Vault } from '../storage/vault.ts';

interface SampleArticle {
  readonly title: string;
  /** Where it lies in the extension. */
  readonly path: `/sample/${string}.html`;
  /** The address that it gives for its own: the one that its clips keep. */
  readonly canonical: string;
}

/** In the order in which a newcomer sees most. */
export const sampleArticles: readonly SampleArticle[] = [
  {
    title: 'Asylum seeker handed over at Tersakkan',
    path: '/sample/article.html',
    canonical: 'https://herald.example/2031/06/20/handed-over-at-tersakkan',
  },
  {
    title: 'Суд в Оксае вынес приговор вернувшемуся беженцу',
    path: '/sample/article-cyrillic.html',
    canonical: 'https://golos.example/2031/08/prigovor-v-oksae',
  },
  {
    title: 'Twelve men at risk of forcible return',
    path: '/sample/urgent-action.html',
    canonical: 'https://network.example/en/documents/eur99/014/2031',
  },
  {
    title: 'To the Prosecutor General of Altynor',
    path: '/sample/letter.html',
    canonical: 'https://letters.example/altynor-2031-07-01',
  },
  {
    title: 'Border Notes: summer 2031',
    path: '/sample/archive.html',
    canonical: 'https://bordernotes.example/archive/2031-summer',
  },
  { title: 'The day in short', path: '/sample/endless.html', canonical: 'https://ticker.example/2031/09/13' },
  {
    title: 'Court diary, week 19 of 2031',
    path: '/sample/framed.html',
    canonical: 'https://courtdiary.example/2031/19',
  },
  {
    title: 'The Oqsoy Courier case',
    path: '/sample/shadow.html',
    canonical: 'https://pressroom.example/oqsoy-courier',
  },
];

/**
 * Adds the sample as one change; what of it is there already is written again as it came.
 *
 * @returns The change's number: its undo takes the sample back.
 */
export function addSample(vault: Vault): Promise<number> {
  const file = readVigilFile(JSON.stringify(lines));
  if (!file.ok) throw new Error(`Expected a sample that can be read, got ${file.problem.code}`);
  return vault.commit({ verb: 'sample', put: file.value.records });
}

/**
 * The address under which a page is known: a sample article's own in place of where it lies in the extension.
 *
 * @returns Undefined for a page that a source cannot name, such as the browser's own.
 */
export function addressOf(shown: string): Address | undefined {
  const path = URL.parse(shown)?.pathname;
  const sample = /^https?:/u.test(shown) ? undefined : sampleArticles.find((article) => article.path === path);
  const known = address.safeParse(sample?.canonical ?? shown);
  return known.success ? known.data : undefined;
}
