// @vitest-environment happy-dom
import { describe, expect, it, vi } from 'vitest';
import { HistoryList } from '../../../components/record/HistoryList.tsx';
import { address } from '../../../records/address.ts';
import type { Clip } from '../../../records/clip.ts';
import { edtfDate } from '../../../records/date.ts';
import type { HistoryEntry } from '../../../records/history.ts';
import { clipId, sourceId } from '../../../records/id.ts';
import type { Source } from '../../../records/source.ts';
import { draw, press } from '../draw.ts';
import { at, makeFact, someId } from '../make-fact.ts';
import { personNumbered } from '../make-mention.ts';

const source: Source = {
  type: 'source',
  id: sourceId.parse(someId(50)),
  address: address.parse('https://herald.example/2031/06/20'),
  publisher: 'The Steppe Herald',
  published: edtfDate.parse('2031-06-20'),
  retrieved: at,
  notes: '',
  createdAt: at,
  editedAt: at,
};
const clip: Clip = {
  type: 'clip',
  id: clipId.parse(someId(60)),
  source: source.id,
  selectors: [{ type: 'TextQuoteSelector', exact: 'He was handed over <b>at dawn</b>.', prefix: '', suffix: '' }],
  note: '',
  clippedAt: at,
  createdAt: at,
  editedAt: at,
};
const history: HistoryEntry[] = [
  {
    fact: makeFact(2, { kind: 'extradition-or-return', happened: edtfDate.parse('2031-06-19') }),
    proofs: [{ clip, source }],
  },
  { fact: makeFact(1, { happened: edtfDate.parse('2031-06-09') }), proofs: [] },
];
const names = new Map([[personNumbered(1), 'Daniyar Seitkali']]);
const heads = (place: HTMLElement) => [...place.querySelectorAll('h4 bdi:first-of-type')].map((one) => one.textContent);

describe('a history', () => {
  it('says what to do when there is none', () => {
    expect(draw(<HistoryList history={[]} names={names} />).textContent).toContain(
      'Nothing is recorded yet. Select a passage in a page and clip it.',
    );
  });

  it('begins with the newest, or with the oldest when that is asked for', () => {
    const place = draw(<HistoryList history={history} names={names} />);
    expect(heads(place)).toEqual(['Extradition or return', 'Arrest']);
    press(place, 'Newest first');
    expect(heads(place)).toEqual(['Arrest', 'Extradition or return']);
  });

  it('shows the quote as letters, never as what its marks would make of it', () => {
    const place = draw(<HistoryList history={history} names={names} />);
    expect(place.querySelector('blockquote')?.textContent).toBe('He was handed over <b>at dawn</b>.');
  });

  it('says which date is which', () => {
    const place = draw(<HistoryList history={history} names={names} />);
    expect(place.querySelector('figcaption')?.textContent).toContain('published 20 Jun 2031');
    expect(place.querySelector('figcaption')?.textContent).toContain('read 20 Jun 2031');
    expect(place.querySelector('h4 time')?.getAttribute('title')).toBe('2031-06-19');
  });

  it('says so where a fact has no proof', () => {
    expect(draw(<HistoryList history={history} names={names} />).textContent).toContain('no proof attached');
  });

  it('does not name again whose file it is', () => {
    const place = draw(<HistoryList history={history} names={names} of={personNumbered(1)} />);
    expect(place.textContent).not.toContain('Daniyar Seitkali');
  });

  it('removes the fact whose button is pressed', () => {
    const onRemove = vi.fn();
    press(draw(<HistoryList history={history} names={names} onRemove={onRemove} />), 'Remove fact: Arrest');
    expect(onRemove).toHaveBeenCalledWith(history[1]);
  });
});
