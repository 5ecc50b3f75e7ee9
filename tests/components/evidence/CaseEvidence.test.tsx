// @vitest-environment happy-dom
import { describe, expect, it, vi } from 'vitest';
import { CaseEvidence, type CaseVerdict } from '../../../components/evidence/CaseEvidence.tsx';
import { draw, press } from '../draw.ts';

const seal = 'ab'.repeat(32);
const idle = { onVerify: () => undefined, onExport: () => undefined };

describe('the evidence of a case', () => {
  it.each<[string, CaseVerdict, string]>([
    ['what holds, with its seal', { holds: true, entries: 12, records: 8, seal }, seal],
    ['how much was checked', { holds: true, entries: 12, records: 8, seal }, '8 records · 12 entries'],
    [
      'the first thing that does not hold',
      { holds: false, fault: 'record', entry: 4, kind: 'clip', record: 'x-1' },
      'a record was altered behind Vigil’s back. Entry 4: Quote x-1',
    ],
    ['that a row does not open', 'unreadable', 'does not open'],
    ['that it is being checked', 'checking', 'Verifying…'],
  ])('says %s', (_, verdict, words) => {
    expect(draw(<CaseEvidence verdict={verdict} {...idle} />).textContent).toContain(words);
  });

  it('promises integrity, not authenticity', () => {
    const words = draw(<CaseEvidence verdict={undefined} {...idle} />).textContent;
    expect(words).toContain('nothing was altered since capture. It does not show that the page was genuine');
  });

  it('verifies and hands over when asked', () => {
    const on = { onVerify: vi.fn(), onExport: vi.fn() };
    const place = draw(<CaseEvidence verdict={undefined} {...on} />);
    press(place, 'Verify');
    press(place, 'Export evidence');
    expect(on.onVerify).toHaveBeenCalledOnce();
    expect(on.onExport).toHaveBeenCalledOnce();
  });
});
