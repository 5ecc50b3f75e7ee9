// @vitest-environment happy-dom
import { expect, it, vi } from 'vitest';
import { MentionActs } from '../../../components/panel/MentionActs.tsx';
import type { Doubts } from '../../../components/panel/MentionDoubt.tsx';
import { address } from '../../../records/address.ts';
import { button, draw, press } from '../draw.ts';
import { makeMention } from '../make-mention.ts';

const reasons = [
  { code: 'same', with: { part: 'family', crosses: 'yes', script: 'Cyrl' } },
  { code: 'initial', with: { part: 'given' } },
];
const here = address.parse('https://example.org/sport');
const mention = makeMention(1, { text: 'Д. Сейткали', reasons });

function drawActs(more: Partial<Doubts> = {}) {
  const doubts: Doubts = {
    describe: () => ({ here: { form: 'Д. Сейткали', address: here }, everywhere: { form: 'Д. Сейткали' } }),
    spellingsOf: () => ['Данияр Сейтқали'],
    onNotThem: vi.fn(),
    onDropSpelling: vi.fn(),
    onTurnOff: vi.fn(),
    ...more,
  };
  const place = draw(
    <MentionActs
      name="Daniyar Seitkali"
      mentions={[mention]}
      at={0}
      onShow={vi.fn()}
      onClip={vi.fn()}
      doubts={doubts}
    />,
  );
  return { place, doubts };
}

it('asks what is wrong only when a mention is doubted', () => {
  const { place } = drawActs();
  expect(place.textContent).not.toContain('Somebody else on this page');
  press(place, 'Not them: Daniyar Seitkali');
  expect(button(place, 'Not them: Daniyar Seitkali').getAttribute('aria-expanded')).toBe('true');
  expect(place.textContent).toContain('Whoever is called so here is not Daniyar Seitkali.');
});

it('tells a namesake apart on this page, or a form on every page', () => {
  const { place, doubts } = drawActs();
  press(place, 'Not them: Daniyar Seitkali');
  press(place, 'Somebody else on this page');
  expect(doubts.onNotThem).toHaveBeenLastCalledWith({ form: 'Д. Сейткали', address: here });
  press(place, 'Not them: Daniyar Seitkali');
  press(place, '“Д. Сейткали” is always somebody else');
  expect(doubts.onNotThem).toHaveBeenLastCalledWith({ form: 'Д. Сейткали' });
});

it('offers the spelling and every kind of variation that made it, each for one press', () => {
  const { place, doubts } = drawActs();
  press(place, 'Not them: Daniyar Seitkali');
  press(place, 'Do not look for Данияр Сейтқали');
  expect(doubts.onDropSpelling).toHaveBeenCalledWith('Данияр Сейтқали');
  expect(place.textContent).not.toContain('Somebody else on this page');
  press(place, 'Not them: Daniyar Seitkali');
  press(place, 'Turn off: another script');
  press(place, 'Not them: Daniyar Seitkali');
  press(place, 'Turn off: initials');
  expect(doubts.onTurnOff).toHaveBeenNthCalledWith(1, 'scripts');
  expect(doubts.onTurnOff).toHaveBeenNthCalledWith(2, 'initials');
});

it('offers no spelling where several lead here, for without one the others would', () => {
  const { place } = drawActs({ spellingsOf: () => ['Daniyar Seitkali', 'Данияр Сейтқали'] });
  press(place, 'Not them: Daniyar Seitkali');
  expect(place.textContent).not.toContain('Do not look for');
  expect(place.textContent).toContain('2 of their spellings lead here.');
});
