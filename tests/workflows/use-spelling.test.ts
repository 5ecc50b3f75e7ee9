import { expect, it } from 'vitest';
import { useSpelling } from '../../workflows/use-spelling.ts';
import { inventPerson } from '../invented.ts';

const person = inventPerson('Daniyar Seitkali', 'Danik');

it('turns one spelling off, weak or strong again, and leaves the others', () => {
  const off = useSpelling(person, 'Danik', 'off');
  expect(off.spellings.map((one) => one.off)).toEqual([undefined, true]);
  const weak = useSpelling(off, 'Danik', 'weak');
  expect(weak.spellings[1]).toEqual({ text: 'Danik', script: 'Latn', strength: 'weak' });
  expect(useSpelling(off, 'Daniyar Seitkali', 'weak').spellings[1]?.off).toBe(true);
  expect(useSpelling(weak, 'Danik', 'strong')).toEqual(person);
});
