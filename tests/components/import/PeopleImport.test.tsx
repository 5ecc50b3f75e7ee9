// @vitest-environment happy-dom
import { describe, expect, it, vi } from 'vitest';
import { PeopleImport } from '../../../components/import/PeopleImport.tsx';
import type { PeoplePreview } from '../../../workflows/add-people.ts';
import { makePerson } from '../desk/make-records.ts';
import { button, choose, draw } from '../draw.ts';

const stored = makePerson(1);
const preview: PeoplePreview = {
  rows: [
    { given: { name: 'Aidar Toleuov', note: 'a fisherman' }, alike: [], proposal: { do: 'add' } },
    {
      given: { name: 'Person I' },
      alike: [{ person: stored, band: 'likely', reasons: [] }],
      proposal: { do: 'join', person: stored.id },
    },
    { given: { name: 'Aidar Toleuov' }, alike: [], twin: 0, proposal: { do: 'leave' } },
  ],
  notUnderstood: [{ text: 'Those who were taken:', why: 'introduction', line: 1 }],
  form: { separator: 'comma', familyFirst: false },
};

function drawImport(part: Partial<Parameters<typeof PeopleImport>[0]> = {}) {
  const acts = { onChoose: vi.fn(), onForm: vi.fn(), onJoin: vi.fn(), onPart: vi.fn(), onAdd: vi.fn() };
  const place = draw(
    <PeopleImport
      preview={preview}
      choices={new Map()}
      cases={[]}
      joined={{ kind: 'none' }}
      part="victim"
      missing={undefined}
      {...acts}
      {...part}
    />,
  );
  return { place, ...acts };
}

describe('a list before it is added', () => {
  it('says how many will be added, are here, are left out, and were not understood', () => {
    const { place } = drawImport();
    expect(place.querySelector('h3')?.textContent).toBe(
      '1 person will be added · 1 is already here · 1 left out · 1 piece not understood',
    );
    expect(button(place, 'Add 2 people').disabled).toBe(false);
  });

  it('shows first who needs a decision, and why a piece became nobody', () => {
    const { place } = drawImport();
    const names = [...place.querySelectorAll('tbody th bdi')].map((name) => name.textContent);
    expect(names).toEqual(['Person I', 'Aidar Toleuov', 'Aidar Toleuov', 'a fisherman']);
    expect(place.querySelector('.left-over')?.textContent).toBe('Those who were taken:Introduces the list. Line 1.');
  });

  it.each([
    ['add', { do: 'add' }],
    ['leave', { do: 'leave' }],
  ] as const)('hears that somebody alike is to “%s”', (value, choice) => {
    const { place, onChoose } = drawImport();
    choose(place, 'What to do with Person I', value);
    expect(onChoose).toHaveBeenCalledExactlyOnceWith(1, choice);
  });

  it('counts what the reader chose in place of what was proposed', () => {
    const { place } = drawImport({ choices: new Map([[1, { do: 'add' }]]) });
    expect(place.querySelector('h3')?.textContent).toContain('2 people will be added · 1 left out');
  });

  it('has nothing to press when everybody is left out', () => {
    const leave = { do: 'leave' } as const;
    const { place } = drawImport({
      choices: new Map([
        [0, leave],
        [1, leave],
      ]),
    });
    expect(button(place, 'Add 0 people').disabled).toBe(true);
  });
});
