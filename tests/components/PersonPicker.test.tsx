// @vitest-environment happy-dom
import { describe, expect, it, vi } from 'vitest';
import { PersonPicker } from '../../components/PersonPicker.tsx';
import { draw, field, pressKey, type } from './draw.ts';
import { personNumbered } from './make-mention.ts';

const known = [
  { id: personNumbered(1), name: 'Daniyar Seitkali' },
  { id: personNumbered(2), name: 'Daniyar Qosimbek' },
];

function drawPicker() {
  const onPick = vi.fn();
  const onAddNew = vi.fn();
  const find = (query: string) => known.filter((one) => one.name.toLowerCase().includes(query.toLowerCase()));
  const place = draw(<PersonPicker label="Add a person" findPeople={find} onPick={onPick} onAddNew={onAddNew} />);
  return { place, onPick, onAddNew, input: field(place, 'Add a person') };
}

describe('a person is found by keys alone', () => {
  it('by typing, going down and pressing Enter', () => {
    const { place, onPick, input } = drawPicker();
    type(place, 'Add a person', 'daniyar');
    pressKey(input, 'ArrowDown');
    expect(place.querySelector('[aria-selected=true]')?.textContent).toBe('Daniyar Qosimbek');
    pressKey(input, 'Enter');
    expect(onPick).toHaveBeenCalledWith(personNumbered(2));
    expect(input.value).toBe('');
  });

  it('and added where nobody is known by that name', () => {
    const { place, onAddNew, input } = drawPicker();
    type(place, 'Add a person', ' Gulnora Tashpulat ');
    expect(place.textContent).toContain('Add “Gulnora Tashpulat” as a new person');
    pressKey(input, 'Enter');
    expect(onAddNew).toHaveBeenCalledWith('Gulnora Tashpulat');
  });

  it('and never added of signs without a letter', () => {
    const { place, onAddNew, input } = drawPicker();
    type(place, 'Add a person', '…');
    pressKey(input, 'Enter');
    expect(onAddNew).not.toHaveBeenCalled();
  });

  it('and left alone with Escape', () => {
    const { place, onPick, input } = drawPicker();
    type(place, 'Add a person', 'dan');
    pressKey(input, 'Escape');
    expect(input.value).toBe('');
    expect(onPick).not.toHaveBeenCalled();
  });
});
