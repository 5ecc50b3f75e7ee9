// @vitest-environment happy-dom
import { expect, it, vi } from 'vitest';
import { SpellingUses } from '../../../components/record/SpellingUses.tsx';
import { address } from '../../../records/address.ts';
import { inventPerson } from '../../invented.ts';
import { choose, draw, field, press } from '../draw.ts';

const person = {
  ...inventPerson('Daniyar Seitkali', 'Данияр Сейтқали'),
  mistaken: [
    { form: 'D. Seitkaliev' },
    { form: 'Daniyar Seitkali', address: address.parse('https://example.org/sport') },
  ],
};

it('shows how each spelling is used, the first too, and changes it in place', () => {
  const onUse = vi.fn();
  const place = draw(<SpellingUses person={person} onUse={onUse} onDropMistake={vi.fn()} />);
  expect(field(place, 'How “Daniyar Seitkali” is used').value).toBe('strong');
  choose(place, 'How “Данияр Сейтқали” is used', 'off');
  expect(onUse).toHaveBeenCalledWith('Данияр Сейтқали', 'off');
});

it('lists the forms that are somebody else, and takes one back', () => {
  const onDropMistake = vi.fn();
  const place = draw(<SpellingUses person={person} onUse={vi.fn()} onDropMistake={onDropMistake} />);
  expect(place.textContent).toContain('D. Seitkaliev on any page');
  expect(place.textContent).toContain('on one page of example.org');
  press(place, 'Take back: “D. Seitkaliev”');
  expect(onDropMistake).toHaveBeenCalledWith({ form: 'D. Seitkaliev' });
});
