// @vitest-environment happy-dom
import { describe, expect, it } from 'vitest';
import { SpellingList } from '../../../components/record/SpellingList.tsx';
import { draw } from '../draw.ts';

describe('spellings', () => {
  it('stand by script, the strong before the weak, and say when they are not looked for', () => {
    const place = draw(
      <SpellingList
        spellings={[
          { text: 'Seitkali', script: 'Latn', strength: 'weak' },
          { text: 'Danijar Seitkali', script: 'Latn', strength: 'strong' },
          { text: 'Данияр', script: 'Cyrl', strength: 'weak', off: true },
        ]}
      />,
    );
    expect([...place.querySelectorAll('dt')].map((one) => one.textContent)).toEqual(['Latin', 'Cyrillic']);
    expect([...place.querySelectorAll('li')].map((one) => one.textContent)).toEqual([
      'Danijar Seitkali',
      'Seitkali (weak)',
      'Данияр (not looked for)',
    ]);
  });
});
