// Bringing people in: what was given, what it would do, what the reader chose, what was done.
import { signal } from '@preact/signals';
import type { JoinedCase } from '../../components/import/CaseChoice.tsx';
import type { ImportDone } from '../../components/import/ImportDoneLine.tsx';
import type { ListForm } from '../../exchange/parsed-people.ts';
import type { Problem } from '../../exchange/problem.ts';
import type { CaseId, RecordId } from '../../records/id.ts';
import { line } from '../../records/words.ts';
import { type Commit, StaleEditError } from '../../storage/change.ts';
import type { Store } from '../../storage/store.ts';
import type { RowChoice } from '../../workflows/add-people.ts';
import { composePeople } from '../../workflows/compose-people.ts';
import { composeImport, type Side } from '../../workflows/import-file.ts';
import { browserStamp } from '../../workflows/stamp.ts';
import type { AskPreview } from './ask-preview.ts';
import { keepGivenCopies } from './given-copies.ts';
import type { GivenPreview } from './preview-given.ts';

export type ImportState = ReturnType<typeof createImportState>;

/** What stands under the field: nothing yet, reading, a preview, or why there is none. */
export type ImportStage =
  | { readonly kind: 'waiting' | 'reading' | 'adding' | 'unread' }
  | { readonly kind: 'problem'; readonly problem: Problem }
  | Exclude<GivenPreview, { kind: 'problem' }>;

/** Typing pauses this long before the list is read, ms. */
const pauseMs = 300;

export function createImportState({ vault, copies }: Pick<Store, 'vault' | 'copies'>, askPreview: AskPreview) {
  const text = signal('');
  const file = signal<string>();
  const stage = signal<ImportStage>({ kind: 'waiting' });
  const choices = signal<ReadonlyMap<number, RowChoice>>(new Map());
  const sides = signal<ReadonlyMap<RecordId, Side>>(new Map());
  const joined = signal<JoinedCase>({ kind: 'none' });
  const role = signal('victim');
  /** What of the case has no word yet. */
  const missing = signal<'name' | 'role'>();
  /** Why the last press of *Add* added nothing. */
  const refusal = signal<'stale' | 'failed'>();
  const done = signal<ImportDone>();
  let from: string | File = '';
  let pause: ReturnType<typeof setTimeout> | undefined;

  function read(wishes: Partial<ListForm> = {}): void {
    choices.value = new Map();
    sides.value = new Map();
    done.value = undefined;
    refusal.value = undefined;
    stage.value = { kind: 'reading' };
    const asked = from;
    askPreview({ from, wishes }, (preview) => {
      // While one types on, an answer about what the field held before may still come.
      if (from === asked) stage.value = preview ?? { kind: 'unread' };
    });
  }

  /** @param shown  What the field shows: all of the text, or nothing where it is too long for a field. */
  function give(given: string | File, shown: string, name: string | undefined, waitMs: number): void {
    clearTimeout(pause);
    from = given;
    text.value = shown;
    file.value = name;
    // What was read before is gone at once: nobody may add a list that the field no longer holds.
    stage.value = { kind: given === '' ? 'waiting' : 'reading' };
    if (given === '') return;
    if (waitMs === 0) read();
    else pause = setTimeout(read, waitMs);
  }

  async function commit(change: Commit, tellDone: (seq: number) => ImportDone | Promise<ImportDone>): Promise<void> {
    const shown = stage.value;
    stage.value = { kind: 'adding' };
    try {
      const told = await tellDone(await vault.commit(change));
      give('', '', undefined, 0);
      // The next list is another one; a new case of the same name would be made again.
      joined.value = { kind: 'none' };
      done.value = told;
    } catch (error) {
      stage.value = shown;
      // Somebody was changed after the list was compared with them: it is compared again, and nothing is added unseen.
      if (error instanceof StaleEditError) read();
      refusal.value = error instanceof StaleEditError ? 'stale' : 'failed';
    }
  }

  return {
    text,
    file,
    stage,
    choices,
    sides,
    joined,
    role,
    missing,
    refusal,
    done,
    read,
    giveText: (given: string, longestShown: number) =>
      give(given, given.length > longestShown ? '' : given, undefined, pauseMs),
    giveFile: (given: File) => give(given, '', given.name, 0),
    choose(row: number, choice: RowChoice): void {
      choices.value = new Map(choices.value).set(row, choice);
    },
    chooseSide(id: RecordId, side: Side): void {
      sides.value = new Map(sides.value).set(id, side);
    },
    join(wanted: JoinedCase): void {
      joined.value = wanted;
      missing.value = undefined;
    },
    beginFor(to: CaseId): void {
      joined.value = { kind: 'stored', id: to };
      done.value = undefined;
    },
    forgetDone(): void {
      done.value = undefined;
    },
    async add(): Promise<void> {
      const shown = stage.value;
      if (shown.kind === 'file') {
        const change = composeImport(shown.preview, sides.value);
        const given = from;
        await commit(change, async (seq) => {
          const put = change.put ?? [];
          return { kind: 'file', change: seq, records: put.length, copies: await keepGivenCopies(copies, put, given) };
        });
      }
      if (shown.kind !== 'people') return;
      const into = await findCase(joined.value);
      const part = line.safeParse(role.value.trim());
      missing.value = into === 'nameless' ? 'name' : part.success ? undefined : 'role';
      if (into === 'nameless' || !part.success) return;
      const wishes = { choices: choices.value, role: part.data, ...(into === undefined ? {} : { case: into }) };
      const composed = composePeople(shown.preview, wishes, browserStamp);
      if (!composed.ok) {
        stage.value = { kind: 'problem', problem: composed.problem };
        return;
      }
      const { commit: change, ...result } = composed.value;
      const name = typeof into === 'string' ? into : into?.names[0];
      await commit(change, (seq) => ({
        kind: 'people',
        change: seq,
        added: result.added,
        joined: result.joined,
        case: result.case === undefined ? undefined : { id: result.case, name: name ?? '' },
      }));
    },
  };

  /** The case to join, the name of a new one, undefined for none; `nameless` when the new one has no name yet. */
  async function findCase(wanted: JoinedCase) {
    if (wanted.kind === 'none') return undefined;
    if (wanted.kind === 'new') {
      const name = line.safeParse(wanted.name.trim());
      return name.success ? name.data : 'nameless';
    }
    const stored = await vault.read(wanted.id);
    return stored?.type === 'case' ? stored : undefined;
  }
}
