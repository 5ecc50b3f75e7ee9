// @vitest-environment happy-dom
import { act } from 'preact/test-utils';
import { describe, expect, it, vi } from 'vitest';
import { EarlierVersions } from '../../../components/evidence/EarlierVersions.tsx';
import type { EarlierVersion } from '../../../workflows/earlier-versions.ts';
import { inventPerson } from '../../invented.ts';
import { draw, redraw } from '../draw.ts';

const version: EarlierVersion = {
  record: inventPerson('Timur Bekzhan'),
  until: '2031-06-12T09:00:00.000Z',
  changes: [
    {
      field: 'notes',
      difference: [
        { kind: 'kept', text: 'Held in ' },
        { kind: 'dropped', text: 'Karasu' },
        { kind: 'added', text: 'Velmora' },
      ],
    },
  ],
};

async function open(place: HTMLElement): Promise<void> {
  const fold = place.querySelector('details');
  await act(async () => {
    if (fold === null) return;
    fold.open = true;
    fold.dispatchEvent(new Event('toggle'));
  });
  await act(async () => undefined);
}

describe('earlier versions', () => {
  it('are read when somebody asks, and again when something was written', async () => {
    const read = vi.fn(async () => [version]);
    const place = draw(<EarlierVersions read={read} newest={1} />);
    expect(read).not.toHaveBeenCalled();
    await open(place);
    expect(read).toHaveBeenCalledOnce();
    redraw(place, <EarlierVersions read={read} newest={2} />);
    expect(read).toHaveBeenCalledTimes(2);
  });

  it('show who, which field, what it was and what took its place', async () => {
    const place = draw(<EarlierVersions read={async () => [version]} newest={1} />);
    await open(place);
    expect(place.querySelector('.earlier-head')?.textContent).toContain('Timur Bekzhan');
    expect(place.querySelector('dt')?.textContent).toBe('Notes');
    expect(place.querySelector('del')?.textContent).toBe('Karasu');
    expect(place.querySelector('ins')?.textContent).toBe('Velmora');
  });

  it.each([
    ['nothing was edited', async () => [], 'Nothing was edited'],
    ['they cannot be read', () => Promise.reject(new Error('altered')), 'could not be read'],
  ])('say that %s', async (_, read, words) => {
    const place = draw(<EarlierVersions read={read} newest={1} />);
    await open(place);
    expect(place.textContent).toContain(words);
  });
});
