// @vitest-environment happy-dom
import { describe, expect, it } from 'vitest';
import { FoundLine } from '../../../components/record/FoundLine.tsx';
import type { ClipFinding } from '../../../records/clip-finding.ts';
import { clipId } from '../../../records/id.ts';
import { inventCapture } from '../../invented.ts';
import { draw } from '../draw.ts';

const clip = clipId.parse(crypto.randomUUID());
const plain = { clip, isOtherScript: false, isOnlyAround: false } as const;
const difference = [
  { kind: 'kept', text: 'Aset was ' },
  { kind: 'dropped', text: 'held' },
  { kind: 'added', text: 'freed' },
] as const;

const show = (finding: ClipFinding, original = inventCapture('Aset was held.')) =>
  draw(<FoundLine finding={finding} original={original} />);

describe('what became of a clipped passage', () => {
  it.each<[string, ClipFinding, string]>([
    ['stands there', { ...plain, state: 'same' }, 'Found on this page, word for word.'],
    ['stands elsewhere', { ...plain, state: 'moved' }, 'in another place.'],
    [
      'stands in another paragraph',
      { ...plain, state: 'same', isOnlyAround: true },
      'The paragraph around it has changed.',
    ],
    [
      'stands elsewhere in another paragraph',
      { ...plain, state: 'moved', isOnlyAround: true },
      'in another place and another paragraph.',
    ],
    ['was changed', { ...plain, state: 'changed' }, 'Changed on this page since it was clipped.'],
    ['stands in another script', { ...plain, state: 'changed', isOtherScript: true }, 'in another script.'],
    ['is gone', { ...plain, state: 'gone' }, 'What was clipped is kept here.'],
  ])('is said where it %s', (_, finding, words) => {
    expect(show(finding).querySelector('.found-line')?.textContent).toContain(words);
  });

  it('is told word by word: what was dropped struck through, what was added underlined', () => {
    const place = show({ ...plain, state: 'changed', difference });
    expect(place.querySelector('del')?.textContent).toBe('held');
    expect(place.querySelector('ins')?.textContent).toBe('freed');
    expect(place.textContent).toContain('Struck through: as it was clipped.');
  });

  it('shows the whole paragraph of one that is gone without a trace', () => {
    const place = show({ ...plain, state: 'gone' });
    expect(place.querySelector('.quote')?.textContent).toBe('On Monday: Aset was held. No more is known.');
  });

  it('stands out by its looks alone where something is otherwise than it was', () => {
    expect(show({ ...plain, state: 'same' }).querySelector('.doubt')).toBeNull();
    expect(show({ ...plain, state: 'moved' }).querySelector('.doubt')).not.toBeNull();
  });
});
