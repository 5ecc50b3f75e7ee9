// @vitest-environment happy-dom
import { expect, it, vi } from 'vitest';
import { ChangeList } from '../../../components/desk/ChangeList.tsx';
import { draw } from '../draw.ts';

it('says to whoever hears the list which change each Undo takes back', () => {
  const change = { at: '2031-06-12T08:00:00Z', added: 12, changed: 0, removed: 0, undone: false };
  const place = draw(
    <ChangeList
      changes={[
        { ...change, seq: 2, verb: 'clip' },
        { ...change, seq: 1, verb: 'add-people' },
      ]}
      onUndo={vi.fn()}
    />,
  );
  const names = [...place.querySelectorAll('button')].map((one) => one.getAttribute('aria-label'));
  expect(names.map((name) => name?.split(',')[0])).toEqual(['Undo: Passage clipped', 'Undo: People brought in']);
});
