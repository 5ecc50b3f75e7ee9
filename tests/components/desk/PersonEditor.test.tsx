// @vitest-environment happy-dom
import { act } from 'preact/test-utils';
import { describe, expect, it, vi } from 'vitest';
import { PersonEditor } from '../../../components/desk/PersonEditor.tsx';
import type { SaveOutcome, SaveRecord } from '../../../components/desk/save-outcome.ts';
import type { UnsavedForms } from '../../../components/desk/use-editing.ts';
import { draw, field, press, type } from '../draw.ts';
import { makePerson } from './make-records.ts';

const person = makePerson(1);
const newer = makePerson(1, { notes: 'theirs', tags: ['theirs'] });

function drawEditor(outcome: SaveOutcome, unsaved: UnsavedForms = new Map()) {
  const onSave = vi.fn<SaveRecord>().mockResolvedValue(outcome);
  const onDone = vi.fn();
  const place = draw(<PersonEditor record={person} unsaved={unsaved} onSave={onSave} onDone={onDone} />);
  const save = async () => {
    await act(async () => place.querySelector('form')?.requestSubmit());
  };
  return { place, onSave, onDone, save, unsaved };
}

describe('the form of a person', () => {
  it('saves what was typed over the version that it was opened with, and is done', async () => {
    const { place, onSave, onDone, save, unsaved } = drawEditor({ kind: 'saved', change: 7 });
    type(place, 'Notes', 'mine');
    await save();
    expect(onSave).toHaveBeenCalledExactlyOnceWith(person, { ...person, notes: 'mine' });
    expect(onDone).toHaveBeenCalledOnce();
    expect(unsaved.size).toBe(0);
  });

  it('asks for nothing to be saved while something needs a correction, and goes to it', async () => {
    const { place, onSave, save } = drawEditor({ kind: 'saved', change: 7 });
    type(place, 'Born', 'long ago');
    await save();
    expect(onSave).not.toHaveBeenCalled();
    expect(place.querySelector('[role="alert"]')?.textContent).toContain('Nothing was saved yet');
    expect(document.activeElement).toBe(field(place, 'Born'));
  });

  it('keeps what was typed when the record was changed elsewhere, and saves it over the newer one only when told', async () => {
    const { place, onSave, save } = drawEditor({ kind: 'stale', current: newer });
    type(place, 'Notes', 'mine');
    await save();
    expect(place.querySelector('[role="alert"]')?.textContent).toContain('changed somewhere else');
    expect(field(place, 'Notes').value).toBe('mine');
    await save();
    expect(onSave).toHaveBeenCalledOnce();
    onSave.mockResolvedValue({ kind: 'saved', change: 8 });
    await act(async () => press(place, 'Save mine over it'));
    expect(onSave).toHaveBeenLastCalledWith(newer, expect.objectContaining({ notes: 'mine', tags: [] }));
  });

  it('says that a record was removed elsewhere, and keeps what was typed', async () => {
    const { place, save } = drawEditor({ kind: 'stale', current: undefined });
    type(place, 'Notes', 'mine');
    await save();
    expect(place.querySelector('[role="alert"]')?.textContent).toContain('removed somewhere else');
    expect(field(place, 'Notes').value).toBe('mine');
  });

  it('has what was typed when one comes back to it, until it is dropped', () => {
    const { place, unsaved } = drawEditor({ kind: 'failed' });
    type(place, 'Notes', 'half a thought');
    const again = drawEditor({ kind: 'failed' }, unsaved);
    expect(field(again.place, 'Notes').value).toBe('half a thought');
    press(again.place, 'Cancel');
    expect(again.onDone).toHaveBeenCalledOnce();
    expect(unsaved.size).toBe(0);
  });

  it('adds, orders and takes out spellings by buttons alone', async () => {
    const { place, onSave, save } = drawEditor({ kind: 'saved', change: 7 });
    press(place, 'Add a spelling');
    type(place, 'Spelling 2', 'Айдар Төлеуов');
    press(place, 'Move spelling 2 up');
    press(place, 'Take out spelling 2');
    await save();
    const [, saved] = onSave.mock.calls[0] ?? [];
    expect(saved).toMatchObject({ spellings: [{ text: 'Айдар Төлеуов', script: 'Cyrl', strength: 'strong' }] });
  });

  it('shows markup as the words that it is', () => {
    const name = '<img src=x onerror=alert(1)>';
    const record = makePerson(2, { spellings: [{ text: name, script: 'Latn', strength: 'strong' }] });
    const place = draw(<PersonEditor record={record} unsaved={new Map()} onSave={vi.fn()} onDone={vi.fn()} />);
    expect(field(place, 'Spelling 1').value).toBe(name);
    expect(place.querySelector('img')).toBeNull();
  });
});
