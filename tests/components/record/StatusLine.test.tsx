// @vitest-environment happy-dom
import { describe, expect, it } from 'vitest';
import { StatusLine } from '../../../components/record/StatusLine.tsx';
import { edtfDate } from '../../../records/date.ts';
import { draw } from '../draw.ts';
import { makeFact } from '../make-fact.ts';

describe('a status', () => {
  it('says what it rests on, how sure that is, and what speaks against it', () => {
    const fact = makeFact(1, { happened: edtfDate.parse('2031-06-09') });
    const against = [makeFact(2, { kind: 'release', happened: edtfDate.parse('2031-06-09') })];
    const place = draw(<StatusLine status={{ situation: 'detained', fact, against }} />);
    expect(place.textContent).toBe('Detained as of 9 Jun 2031 · alleged · against it: Release');
  });
});
