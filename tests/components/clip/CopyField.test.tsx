// @vitest-environment happy-dom
import { describe, expect, it, vi } from 'vitest';
import { CopyField, type CopyFieldProps } from '../../../components/clip/CopyField.tsx';
import { inventCopy } from '../../invented.ts';
import { draw, press } from '../draw.ts';

function drawField(more: Partial<CopyFieldProps>) {
  const acts = { onWant: vi.fn(), onTake: vi.fn() };
  return { place: draw(<CopyField isWanted={true} state={undefined} {...acts} {...more} />), acts };
}
const { copy } = inventCopy();

describe('the copy in the form of a clip', () => {
  it('is taken when it is ticked', () => {
    const { place, acts } = drawField({ isWanted: false });
    place.querySelector('input')?.click();
    expect(acts.onWant).toHaveBeenCalledWith(true);
    expect(place.textContent).toContain('It stays on this computer.');
  });

  it('says how large it and its picture are once they are there', () => {
    const taken = { ...copy, size: 1_400_000, picture: { ...copy.picture, size: 210_000 } } as typeof copy;
    const { place } = drawField({ state: { state: 'taken', copy: taken } });
    expect(place.textContent).toBe('Copy of the page · 1.4 MB, picture · 210 kB');
  });

  it('says that the page changed meanwhile, and offers another', () => {
    const { place, acts } = drawField({ state: { state: 'taken', copy: { ...copy, text: 'changed' } } });
    expect(place.textContent).toContain('The page changed between the passage and the copy.');
    press(place, 'Take it again');
    expect(acts.onTake).toHaveBeenCalled();
  });

  it.each([
    ['no-room', 'The clip is saved without a copy: the disk has no room for it.'],
    ['too-large', 'The clip is saved without a copy: the page is larger than the 30 MB that are kept.'],
    ['passage-gone', 'The clip is saved without a copy: the page no longer shows this passage.'],
  ] as const)('says in one sentence why there is none: %s', (why, sentence) => {
    const { place } = drawField({ state: { state: 'absent', why } });
    expect(place.textContent).toContain(sentence);
  });

  it('says why there is no picture', () => {
    const { place } = drawField({
      state: { state: 'taken', copy: { ...copy, picture: { absent: 'not-allowed' } } },
    });
    expect(place.textContent).toContain('Without a picture:');
  });
});
