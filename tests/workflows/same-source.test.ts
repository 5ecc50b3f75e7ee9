// One article has many addresses; two articles never share one.
import { describe, expect, it } from 'vitest';
import { isSameSource, isTwinSource, plainAddress } from '../../workflows/same-source.ts';

const own = 'https://www.herald.example/2031/06/20/handed-over?id=7';

describe('the same page', () => {
  it.each([
    ['with tracking', `${own}&utm_source=mail&fbclid=x`],
    ['with a jump', `${own}#comments`],
  ])('is known %s', (_, address) => {
    expect(isSameSource([own], [address])).toBe(true);
  });

  it('is not its twin for telephones, whose address is kept as it was seen', () => {
    expect(isSameSource([own], ['https://m.herald.example/2031/06/20/handed-over?id=7'])).toBe(false);
  });

  it('stays what it is where it is no address', () => {
    expect(plainAddress('nowhere')).toBe('nowhere');
  });
});

describe('a twin', () => {
  it.each([
    ['for telephones', 'https://m.herald.example/2031/06/20/handed-over?id=7'],
    ['without encryption', 'http://herald.example/2031/06/20/handed-over/?id=7'],
    ['for paper', `${own}&print=1`],
    ['that AMP makes', 'https://www.herald.example/2031/06/20/handed-over/amp/?id=7'],
    ['that AMP makes in front', 'https://www.herald.example/amp/2031/06/20/handed-over?id=7'],
    [
      'in the cache of AMP',
      'https://www-herald-example.cdn.ampproject.org/c/s/www.herald.example/2031/06/20/handed-over?id=7',
    ],
    ['in a public archive', `https://web.archive.org/web/20310621040506/${own}`],
    ['in a public archive, as it was', `https://web.archive.org/web/20310621040506id_/${own}`],
  ])('is known %s', (_, address) => {
    expect(isTwinSource([own], [address])).toBe(true);
  });

  it.each([
    ['another article', 'https://www.herald.example/2031/06/20/handed-in?id=7'],
    ['another number', 'https://www.herald.example/2031/06/20/handed-over?id=8'],
    ['another paper', 'https://www.courier.example/2031/06/20/handed-over?id=7'],
    ['a paper of that name below another', 'https://sport.herald.example/2031/06/20/handed-over?id=7'],
    ['a file', 'file:///2031/06/20/handed-over'],
  ])('is not %s', (_, address) => {
    expect(isTwinSource([own], [address])).toBe(false);
  });

  it('needs an address', () => {
    expect(isTwinSource([undefined], [undefined])).toBe(false);
  });
});
