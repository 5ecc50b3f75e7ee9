// What the desk shows now, and the verbs behind its buttons: every one ends in a notice with a way back.
import { effect, signal } from '@preact/signals';
import type { DoneChange } from '../../components/desk/ChangeNotice.tsx';
import { type DeskRoute, readRoute, writeRoute } from '../../components/desk/desk-route.ts';
import type { SaveOutcome } from '../../components/desk/save-outcome.ts';
import type { UnsavedForms } from '../../components/desk/use-editing.ts';
import type { CaseVerdict } from '../../components/evidence/CaseEvidence.tsx';
import type { CaseId, FactId, RecordId } from '../../records/id.ts';
import type { WorkingRecord } from '../../records/record.ts';
import { type Change, type ChangeVerb, StaleEditError } from '../../storage/change.ts';
import { UnreadableRowError } from '../../storage/seal.ts';
import type { Store } from '../../storage/store.ts';
import { addRecords, editRecord, removeRecord } from '../../workflows/edit-records.ts';
import { addSample } from '../../workflows/try-sample.ts';
import { createCaseVerdict } from './case-verdict.ts';
import { listDesk } from './desk-records.ts';
import { followRecords } from './follow-records.ts';
import { type OpenFile, openFile } from './open-file.ts';

export type Notice =
  | { readonly kind: 'done'; readonly done: DoneChange }
  | { readonly kind: 'exported'; readonly fileName: string }
  | { readonly kind: 'failed' };
/** What the desk needs of the store. */
export type DeskStore = Pick<Store, 'vault' | 'copies'>;
export type DeskState = ReturnType<typeof createDeskState>;

/** @param place  The desk's own address. @param now  The clock; ISO 8601, UTC. */
export function createDeskState(store: DeskStore, place: Location, now = () => new Date().toISOString()) {
  const { vault } = store;
  const notice = signal<Notice>();
  const fail = () => {
    notice.value = { kind: 'failed' };
  };
  const { everything, newest, catchUp } = followRecords(vault, fail);
  const lists = listDesk(everything);
  const verdict = createCaseVerdict(store, newest, fail);
  const route = signal<DeskRoute>(readRoute(place.hash));
  const shelf = signal<'people' | 'cases'>(/^case/u.test(route.value.view) ? 'cases' : 'people');
  const file = signal<OpenFile>({ kind: 'none' });
  const changes = signal<readonly Change[]>([]);
  const editing = signal<RecordId>();
  const unsaved: UnsavedForms = new Map();
  /** Where a fact was opened for correction from. */
  let cameFrom: DeskRoute | undefined;
  /** Records begun and not yet saved, by the address of their form. */
  const blanks = new Map<string, WorkingRecord>();

  const show = (next: DeskRoute) => {
    route.value = next;
    if (next.view === 'search') lists.query.value = next.query;
    if (next.view === 'cases' || next.view === 'people') shelf.value = next.view;
    editing.value = 'id' in next && unsaved.has(next.id) ? next.id : undefined;
  };
  const go = (next: DeskRoute) => {
    show(next);
    place.hash = writeRoute(next);
  };
  /** A notice stays until the reader goes elsewhere by themselves. */
  const follow = () => {
    if (writeRoute(route.value) === place.hash) return;
    notice.value = undefined;
    show(readRoute(place.hash));
  };

  show(route.value);

  let latest = 0;
  effect(() => {
    const [wanted, turn] = [route.value, ++latest];
    void newest.value;
    openFile(vault, wanted).then((opened) => {
      if (turn === latest) file.value = opened;
    }, fail);
    if (wanted.view === 'changes') {
      vault.changes().then((list) => {
        changes.value = list;
      }, fail);
    }
  });

  function tell(verb: ChangeVerb, change: number, kept = 0): SaveOutcome {
    catchUp(change);
    notice.value = { kind: 'done', done: { verb, change, at: now(), kept } };
    return { kind: 'saved', change };
  }

  return {
    ...lists,
    vault,
    newest,
    everything,
    route,
    shelf,
    file,
    changes,
    editing,
    unsaved,
    blanks,
    notice,
    verdict,
    go,
    follow,
    tell,
    fail,
    editFact(id: FactId): void {
      cameFrom = route.value;
      go({ view: 'fact', id });
      editing.value = id;
    },
    /** Back to the record, or to where its fact was opened from. */
    stopEditing(): void {
      const back = cameFrom;
      cameFrom = undefined;
      editing.value = undefined;
      if (back !== undefined && route.value.view === 'fact') go(back);
    },
    /** Tells that a file was handed to the browser, or that it could not be. */
    async tellExported(saving: Promise<string>): Promise<void> {
      try {
        notice.value = { kind: 'exported', fileName: await saving };
      } catch {
        fail();
      }
    },
    /** Tells that a case was handed over as evidence, or what of it does not hold. */
    async tellEvidence(id: CaseId, saving: Promise<string | Exclude<CaseVerdict, string | undefined>>): Promise<void> {
      try {
        const made = await saving;
        if (typeof made === 'object') verdict.show(id, made);
        else notice.value = { kind: 'exported', fileName: made };
      } catch (error) {
        if (error instanceof UnreadableRowError) verdict.show(id, 'unreadable');
        else fail();
      }
    },
    async save(before: WorkingRecord | undefined, after: WorkingRecord): Promise<SaveOutcome> {
      try {
        const change = await (before === undefined ? addRecords(vault, [after]) : editRecord(vault, before, after));
        unsaved.delete(after.id);
        return tell(before === undefined ? 'add' : 'edit', change);
      } catch (error) {
        if (error instanceof StaleEditError) return { kind: 'stale', current: await vault.read(after.id) };
        return { kind: 'failed' };
      }
    },
    async remove(id: RecordId, back: DeskRoute): Promise<void> {
      try {
        tell('remove', await removeRecord(vault, id));
        unsaved.delete(id);
        go(back);
      } catch {
        fail();
      }
    },
    async trySample(): Promise<void> {
      try {
        tell('sample', await addSample(vault));
      } catch {
        fail();
      }
    },
    async undo(change: number): Promise<void> {
      try {
        const { kept } = await vault.undo(change);
        tell('undo', await vault.newestChange(), kept.length);
      } catch {
        fail();
      }
    },
  };
}
