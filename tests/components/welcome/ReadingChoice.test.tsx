// @vitest-environment happy-dom
import { act } from 'preact/test-utils';
import { describe, expect, it, vi } from 'vitest';
import { ReadingChoice, type ReadingChoiceProps } from '../../../components/welcome/ReadingChoice.tsx';
import { draw, press, type } from '../draw.ts';

function drawChoice(part: Partial<ReadingChoiceProps> = {}) {
  const acts = {
    onChoose: vi.fn<ReadingChoiceProps['onChoose']>().mockResolvedValue(true),
    onAddSite: vi.fn<ReadingChoiceProps['onAddSite']>().mockResolvedValue(true),
    onDropSite: vi.fn(),
  };
  const place = draw(<ReadingChoice reading="clicked" sites={[]} isEverywhere={false} {...acts} {...part} />);
  const pick = (at: number) => act(async () => place.querySelectorAll<HTMLInputElement>('[type="radio"]')[at]?.click());
  return { place, pick, ...acts };
}

const alert = (place: HTMLElement) => place.querySelector('[role="alert"]')?.textContent;

describe('the choice of where to read', () => {
  it('asks the browser for every page only when the button for it is pressed', async () => {
    const { place, pick, onChoose } = drawChoice();
    await pick(0);
    expect(onChoose).not.toHaveBeenCalled();
    press(place, 'Allow every page');
    expect(onChoose).toHaveBeenCalledExactlyOnceWith('everywhere');
  });

  it('says that the browser did not allow it, and that nothing was changed', async () => {
    const { place, pick } = drawChoice({ onChoose: vi.fn().mockResolvedValue(false) });
    await pick(0);
    await act(async () => press(place, 'Allow every page'));
    expect(alert(place)).toBe('The browser did not allow it. Nothing was changed.');
  });

  it.each([
    [1, 'chosen'],
    [2, 'clicked'],
  ] as const)('keeps choice %i at once: %s', async (at, reading) => {
    const { pick, onChoose } = drawChoice({ reading: 'everywhere' });
    await pick(at);
    expect(onChoose).toHaveBeenCalledExactlyOnceWith(reading);
  });

  it.each([
    ['herald.example', 'https://herald.example'],
    [' http://herald.example/a ', 'http://herald.example/a'],
  ])('asks for a site as people write it: “%s”', async (typed, asked) => {
    const { place, onAddSite } = drawChoice({ reading: 'chosen' });
    type(place, 'Address of a site', typed);
    await act(async () => place.querySelector('form')?.requestSubmit());
    expect(onAddSite).toHaveBeenCalledExactlyOnceWith(asked);
  });

  it('leaves an address that was refused where it was typed, and says so', async () => {
    const { place } = drawChoice({ reading: 'chosen', onAddSite: vi.fn().mockResolvedValue(false) });
    type(place, 'Address of a site', 'nowhere');
    await act(async () => place.querySelector('form')?.requestSubmit());
    expect(place.querySelector('.field-problem')?.textContent).toContain('Not added');
    expect(place.querySelector<HTMLInputElement>('[type="text"]')?.value).toBe('nowhere');
  });

  it('lists the sites, each with a way to take it out', () => {
    const { place, onDropSite } = drawChoice({ reading: 'chosen', sites: ['https://herald.example'] });
    press(place, 'Take out https://herald.example');
    expect(onDropSite).toHaveBeenCalledExactlyOnceWith('https://herald.example');
  });
});
