// @vitest-environment happy-dom
import { describe, expect, it, vi } from 'vitest';
import { ClipForm, type ClipFormProps } from '../../../components/clip/ClipForm.tsx';
import { address } from '../../../records/address.ts';
import { instant } from '../../../records/date.ts';
import type { Draft } from '../../../records/draft.ts';
import { choose, draw, field, press, redraw, type } from '../draw.ts';
import { personNumbered } from '../make-mention.ts';

const draft: Draft = {
  id: '00000000-0000-4000-8000-0000000000aa',
  quote: 'Daniyar Seitkali was handed over at the crossing.',
  prefix: '',
  suffix: '',
  address: address.parse('https://herald.example/2031/06/20'),
  clippedAt: instant.parse('2031-06-20T09:00:00Z'),
  form: {
    people: [{ person: personNumbered(1), role: 'victim' }],
    kind: 'extradition-or-return',
    happened: '2031-06-19',
    place: '',
    statement: '',
    standing: 'alleged',
    note: '',
    title: 'Handed over',
    publisher: 'The Steppe Herald',
    author: '',
    published: '2031-06-20',
    publishedFrom: 'json-ld',
  },
};

/** The form with a draft that changes as one writes, as the panel has it. */
function drawForm(more: Partial<ClipFormProps> = {}) {
  const acts = { onSave: vi.fn(), onKeep: vi.fn(), onDiscard: vi.fn() };
  let latest = draft;
  const form = () => (
    <ClipForm
      draft={latest}
      cases={[]}
      ownKinds={['house arrest']}
      nameOf={() => 'Daniyar Seitkali'}
      findPeople={() => []}
      problems={[]}
      saving="no"
      copy={{ isWanted: false, state: undefined, onWant: vi.fn(), onTake: vi.fn() }}
      onChange={(next) => {
        latest = next;
        redraw(place, form());
      }}
      {...acts}
      {...more}
    />
  );
  const place = draw(null);
  redraw(place, form());
  return { place, acts, form: () => latest.form };
}

describe('the form that a passage becomes', () => {
  it('shows the quote as it was printed, with no way to change it', () => {
    const { place } = drawForm();
    expect(place.querySelector('blockquote')?.textContent).toBe(draft.quote);
    expect([...place.querySelectorAll('textarea')].map((one) => one.value)).not.toContain(draft.quote);
  });

  it('comes filled with who, what and when', () => {
    const { place } = drawForm();
    expect(place.querySelector('.part-name')?.textContent).toBe('Daniyar Seitkali');
    expect(field(place, 'Part of Daniyar Seitkali').value).toBe('victim');
    expect(field(place, 'What happened').value).toBe('extradition-or-return');
    expect(field(place, 'When it happened').value).toBe('2031-06-19');
  });

  it('reads a date back as it understands it', () => {
    const { place } = drawForm();
    type(place, 'When it happened', '2031-06~');
    expect(place.textContent).toContain('Read as: about Jun 2031');
  });

  it('says at once when it does not understand a date, and keeps what was typed', () => {
    const { place, form } = drawForm();
    type(place, 'When it happened', 'last Thursday');
    expect(field(place, 'When it happened').getAttribute('aria-invalid')).toBe('true');
    expect(place.textContent).toContain('Not understood as a date.');
    expect(form().happened).toBe('last Thursday');
  });

  it('takes a kind that the user has written before, or another word', () => {
    const { place, form } = drawForm();
    choose(place, 'What happened', 'house arrest');
    expect(form().kind).toBe('house arrest');
    choose(place, 'What happened', '+');
    type(place, 'What happened, in your own word', 'forced conscription');
    expect(form().kind).toBe('forced conscription');
  });

  it('says of each of the three dates where it comes from', () => {
    const dates = drawForm().place.querySelector('.three-dates')?.textContent;
    expect(dates).toContain('19 Jun 2031, as above');
    expect(dates).toContain('20 Jun 2031, as the page’s own data say');
    expect(dates).toContain('by this computer’s clock');
  });

  it('calls a published date typed once it was corrected', () => {
    const { place, form } = drawForm();
    type(place, 'Published', '2031-06-18');
    expect(form().publishedFrom).toBe('typed');
  });

  it.each([
    ['Keep', 'onKeep'],
    ['Discard', 'onDiscard'],
  ] as const)('asks before it is left, and hears “%s”', (answer, heard) => {
    const { place, acts } = drawForm();
    press(place, 'Cancel');
    expect(acts.onKeep).not.toHaveBeenCalled();
    press(place, answer);
    expect(acts[heard]).toHaveBeenCalledOnce();
  });

  it('goes on as it was when leaving was a slip', () => {
    const { place } = drawForm();
    press(place, 'Cancel');
    press(place, 'Go on writing');
    expect(place.textContent).toContain('Save');
  });

  it('says what stands in the way of saving, beside the field', () => {
    const { place } = drawForm({ problems: [{ field: 'people', code: 'no-people' }] });
    expect(place.querySelector('[role=alert]')?.textContent).toBe('Not saved yet: one field needs a look.');
    expect(place.querySelector('.field-problem')?.textContent).toContain('Choose at least one person or a case');
  });
});
