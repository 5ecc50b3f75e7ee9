// What a page's JSON-LD says, whatever it says.
import { describe, expect, it } from 'vitest';
import { readDateInAddress } from '../../page/details.ts';
import { readLinkedData } from '../../page/linked-data.ts';

const article = {
  '@type': 'NewsArticle',
  headline: 'Baker held at the border',
  author: [{ '@type': 'Person', name: 'Mira Toleva' }, 'Staff'],
  publisher: { '@type': 'Organization', name: 'The Valley Courier' },
  datePublished: '2031-06-10T09:00:00+05:00',
};

describe('reading linked data', () => {
  it.each([
    ['alone', article],
    ['in a list', [article]],
    ['in a graph', { '@graph': [{ '@type': 'WebSite', name: 'Courier' }, article] }],
    ['as the main thing of a page', { '@type': 'WebPage', name: 'Page', mainEntity: article }],
    ['with several kinds', { ...article, '@type': ['Thing', 'NewsArticle'] }],
  ])('finds an article %s', (_, block) => {
    const found = readLinkedData([JSON.stringify(block)]);
    expect(found.title[0]).toBe('Baker held at the border');
    expect(found.author).toEqual(['Mira Toleva', 'Staff']);
    expect(found.publisher[0]).toBe('The Valley Courier');
    expect(found.published).toEqual(['2031-06-10T09:00:00+05:00']);
  });

  it('takes no author of a teaser beside the article for one of it', () => {
    const teaser = { '@type': 'NewsArticle', headline: 'Rain', author: 'Jan Ostrov' };
    expect(readLinkedData([JSON.stringify([article, teaser])]).author).toEqual(['Mira Toleva', 'Staff']);
  });

  it.each([
    ['broken', '{"@type":'],
    ['no thing', '7'],
    ['nothing', ''],
    ['too deep', `${'{"@graph":['.repeat(5_000)}1${']}'.repeat(5_000)}`],
    ['of the wrong kinds', JSON.stringify({ '@type': 'NewsArticle', headline: { a: 1 }, author: 5, publisher: null })],
    ['too long', JSON.stringify({ ...article, body: 'a'.repeat(600_000) })],
  ])('finds nothing in a block that is %s', (_, block) => {
    expect(readLinkedData([block])).toEqual({ title: [], publisher: [], author: [], published: [] });
  });
});

describe('the date in an address', () => {
  it.each([
    ['/news/2031/06/09/baker-held', '2031-06-09'],
    ['/2031-06-09-baker-held/', '2031-06-09'],
    ['/2031/06/baker-held', '2031-06'],
    ['/news/baker-held-20310609', undefined],
    ['/2031/13/01/', undefined],
    ['/item/120310609/', undefined],
  ])('reads %s as %s', (path, date) => {
    expect(readDateInAddress(path)).toBe(date);
  });
});
