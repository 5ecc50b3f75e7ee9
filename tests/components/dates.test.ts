import { beforeEach, describe, expect, it } from 'vitest';
import { formatEdtf } from '../../components/dates.ts';
import { type Language, language } from '../../components/i18n.ts';

beforeEach(() => {
  language.value = 'en';
});

describe('a date as people write it', () => {
  it.each([
    ['en', '2031-06-09', '9 Jun 2031'],
    ['en', '2031-06', 'Jun 2031'],
    ['en', '2031', '2031'],
    ['en', '2031~', 'about 2031'],
    ['en', '2031-08?', 'Aug 2031, uncertain'],
    ['en', '2031-06-09%', 'about 9 Jun 2031, uncertain'],
    ['en', '203X', '2030s'],
    ['en', '2031-21', 'spring 2031'],
    ['en', '2031-06-XX', 'Jun 2031'],
    ['en', '2031-06-09/2031-06-12', '9 Jun 2031 – 12 Jun 2031'],
    ['en', '2031-06-09/..', 'since 9 Jun 2031'],
    ['en', '../2031~', 'until about 2031'],
    ['ru', '2031-06-09', '9 июн. 2031 г.'],
    ['ru', '2031~', 'примерно 2031'],
  ] as const)('in %s, %s reads “%s”', (spoken: Language, edtf, read) => {
    language.value = spoken;
    expect(formatEdtf(edtf).replace(/\u00a0|\u202f/gu, ' ')).toBe(read);
  });

  it.each(['[2031,2032]', 'last summer', ''])('leaves “%s” as it was written', (text) => {
    expect(formatEdtf(text)).toBe(text);
  });
});
