import { createHash } from 'node:crypto';
import { describe, expect, it } from 'vitest';
import { encodeText, hashCanonical, hashText, writeCanonical } from '../../records/canonical.ts';

describe('the canonical form', () => {
  it.each<[string, unknown, string]>([
    [
      'sorts keys by their units',
      { b: 1, a: 2, '\u20ac': 3, A: 4, '\ud83d\ude00': 5, '\ufb33': 6 },
      '{"A":4,"a":2,"b":1,"€":3,"😀":5,"\ufb33":6}',
    ],
    ['leaves out what is not there', { a: undefined, b: [] }, '{"b":[]}'],
    ['writes numbers as ECMAScript does', [1e21, 0.1, -0, 100], '[1e+21,0.1,0,100]'],
    ['escapes control signs and nothing else', '\u0007\n"\\/<é', '"\\u0007\\n\\"\\\\/<é"'],
    ['escapes a lone surrogate in lower case', '\ud800x\udfff', '"\\ud800x\\udfff"'],
    ['takes __proto__ for a name like any other', JSON.parse('{"__proto__":1}'), '{"__proto__":1}'],
  ])('%s', (_, value, written) => {
    expect(writeCanonical(value)).toBe(written);
  });

  it('refuses what is nested deeper than any record, before the stack ends', () => {
    const deep: unknown = JSON.parse(`${'['.repeat(1_000_000)}${']'.repeat(1_000_000)}`);
    expect(() => writeCanonical(deep)).toThrow(RangeError);
  });

  it('tells a lone surrogate from the sign that stands for one, alone and in a record', () => {
    expect(hashText('\ud800')).not.toBe(hashText('\ufffd'));
    expect(hashCanonical({ quote: '\ud800' })).not.toBe(hashCanonical({ quote: '\ufffd' }));
    expect(hashCanonical({ quote: '\ud800' })).not.toBe(hashCanonical({ quote: '\\ud800' }));
  });

  it.each(['', 'abc', 'Сейтқали', 'سیتکالی', '😀 é ￿', 'x'.repeat(100_000)])('hashes as sha256sum does: %#', (text) => {
    expect(hashText(text)).toBe(createHash('sha256').update(text, 'utf8').digest('hex'));
  });

  it('gives every text its own bytes', () => {
    const seen = new Map<string, string>();
    const signs = ['\ud800', '\udbff', '\udc00', '\udfff', '\ufffd', '😀', 'é', '\u0000', 'a'];
    for (const a of signs) {
      for (const b of signs) {
        for (const c of ['', ...signs]) {
          const bytes = encodeText(a + b + c).join(' ');
          expect(seen.get(bytes) ?? a + b + c).toBe(a + b + c);
          seen.set(bytes, a + b + c);
        }
      }
    }
  });
});
