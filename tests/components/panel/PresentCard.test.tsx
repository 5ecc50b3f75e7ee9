// @vitest-environment happy-dom
import { describe, expect, it, vi } from 'vitest';
import { gatherPresent } from '../../../components/panel/gather-present.ts';
import { PresentCard, type PresentCardProps } from '../../../components/panel/PresentCard.tsx';
import type { PageMention } from '../../../records/page-state.ts';
import { draw, press } from '../draw.ts';
import { makeMention } from '../make-mention.ts';

function drawCard(mentions: readonly PageMention[], more: Partial<PresentCardProps> = {}) {
  const [present] = gatherPresent(mentions);
  if (present === undefined) throw new Error('Expected a mention at least');
  const onShow = vi.fn();
  const card = draw(
    <PresentCard
      present={present}
      name="Daniyar Seitkali"
      spellings={[]}
      doubts={undefined}
      status={undefined}
      shown={undefined}
      rivals={[]}
      onShow={onShow}
      onOpen={vi.fn()}
      onClip={vi.fn()}
      {...more}
    />,
  );
  return { card, shown: () => onShow.mock.calls.map(([mention]) => (mention as PageMention).ref) };
}

describe('a person on the page', () => {
  it('goes on from the place that is shown', () => {
    const { card, shown } = drawCard([makeMention(1), makeMention(2), makeMention(3)], { shown: 2 });
    expect(card.textContent).toContain('2 of 3');
    press(card, 'Next place');
    press(card, 'Previous place');
    expect(shown()).toEqual([3, 1]);
  });

  it('goes round: after the last place comes the first', () => {
    const { card, shown } = drawCard([makeMention(1), makeMention(2)], { shown: 2 });
    press(card, 'Next place');
    expect(shown()).toEqual([1]);
  });

  it('has no way on where there is one place', () => {
    const { card } = drawCard([makeMention(1)]);
    expect(card.textContent).toContain('1 place');
    expect(card.querySelector('.steps')).toBeNull();
  });

  it('shows the place in the page when its sentence is pressed', () => {
    const { card, shown } = drawCard([makeMention(5)]);
    card.querySelector<HTMLElement>('.quote-button')?.click();
    expect(shown()).toEqual([5]);
  });

  it('names the form printed here only where it is not the name itself', () => {
    expect(drawCard([makeMention(1)]).card.textContent).not.toContain('“');
    expect(drawCard([makeMention(1, { text: 'Данияра Сейткали' })]).card.textContent).toContain('“Данияра Сейткали”');
  });

  it('says how sure it is in a word, beside the line', () => {
    const { card } = drawCard([makeMention(1, { band: 'likely', reasons: [{ code: 'same-spelling' }] })]);
    expect(card.querySelector('.band')?.textContent).toBe('likely');
    expect(card.textContent).toContain('likely');
  });

  it('says who else a form can be', () => {
    expect(drawCard([makeMention(1)], { rivals: ['Daniyar Seitbek'] }).card.textContent).toContain(
      'May also be Daniyar Seitbek',
    );
  });

  it('cuts a name of a thousand letters and keeps it whole on hover', () => {
    const name = 'Seitkali '.repeat(111).trim();
    const { card } = drawCard([makeMention(1)], { name });
    expect(card.querySelector('h2 bdi')?.classList.contains('cut-name')).toBe(true);
    expect(card.querySelector('h2 bdi')?.getAttribute('title')).toBe(name);
  });

  it('keeps the direction of a name to itself', () => {
    const { card } = drawCard([makeMention(1)], { name: 'دانيار سيتكالي' });
    expect(card.querySelector('h2 bdi')?.textContent).toBe('دانيار سيتكالي');
    expect(card.querySelector('.quote-button')?.getAttribute('dir')).toBe('auto');
  });
});
