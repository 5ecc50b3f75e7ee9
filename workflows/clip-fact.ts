// A draft becomes a fact with its proof: one commit, or a list of what is still to be put right.
import type { Absent } from '../records/absent.ts';
import { type Capture, type Captured, composeCapture } from '../records/capture.ts';
import { type Clip, clip } from '../records/clip.ts';
import type { EdtfDate } from '../records/date.ts';
import { edtfDate } from '../records/date.ts';
import type { Draft, DraftForm } from '../records/draft.ts';
import { type Fact, fact } from '../records/fact.ts';
import { clipId, type FactId, factId, sourceId } from '../records/id.ts';
import { type Source, source } from '../records/source.ts';
import { line } from '../records/words.ts';
import type { Copies, DraftCopy } from '../storage/copies.ts';
import type { Drafts } from '../storage/drafts.ts';
import type { Vault } from '../storage/vault.ts';
import { isSameSource } from './same-source.ts';
import { browserStamp, type Stamp } from './stamp.ts';

/** How a place in a PDF is named, as W3C writes what a fragment conforms to. */
const rfc8118 = 'http://tools.ietf.org/rfc/rfc8118';

/** Longest context kept on each side of a quote, UTF-16 units. */
const longestContext = 200;

export interface DraftProblem {
  readonly field: keyof DraftForm | 'quote';
  readonly code: 'empty-quote' | 'not-a-date' | 'not-a-line' | 'too-long' | 'no-people';
}

export type Saved = { readonly saved: FactId; readonly seq: number; readonly at: string };
export type NotSaved = { readonly problems: readonly DraftProblem[] };

/**
 * Saves a draft and lets it go once the commit is on disk.
 *
 * The fact's id is the draft's, so that saving one draft twice, as after a crash between the two, makes one fact.
 * A copy of the page that was taken for it goes along; where its bytes are not on disk nothing is saved.
 *
 * @param sources  All that are stored, where the caller has them at hand; opening every record takes a while.
 * @throws {CopyMissingError} as `Vault.commit`; the caller offers to save without the copy.
 */
export async function saveDraft(
  store: { readonly vault: Vault; readonly drafts: Drafts; readonly copies: Pick<Copies, 'readFor'> },
  draft: Draft,
  stamp: Stamp = browserStamp,
  sources?: readonly Source[],
): Promise<Saved | NotSaved> {
  const problems = checkDraft(draft);
  if (problems.length > 0) return { problems };
  const known = sources ?? (await store.vault.readType('source'));
  const read = composeSource(draft, stamp);
  const same = known.find((one) => isSameReading(one, read));
  const copy = draft.form.copy === false ? notTaken : describeCopy(await store.copies.readFor(draft.id));
  const original = draft.captured && composeCapture({ ...draft.captured, copy }, stamp.newId(), stamp.now());
  const clipped = composeClip(draft, same ?? read, original, stamp);
  const told = composeFact(draft, clipped, stamp);
  const seq = await store.vault.commit({
    verb: 'clip',
    put: [...(same ? [] : [read]), ...(original ? [original] : []), clipped, told],
    copied: original !== undefined && 'id' in copy ? [copy] : [],
  });
  await store.drafts.remove(draft.id);
  return { saved: told.id, seq, at: stamp.now() };
}

const notTaken: Absent = { absent: 'not-taken' };

/** What the original says of the page's copy. */
function describeCopy(state: DraftCopy | undefined): Captured['copy'] {
  if (state === undefined) return notTaken;
  if (state.state === 'taken') return state.copy;
  return { absent: state.state === 'absent' ? state.why : 'failed' };
}

/** What stands in the way of saving; empty when nothing does. */
export function checkDraft({ quote, form }: Draft): DraftProblem[] {
  const problems: DraftProblem[] = [];
  if (quote.trim() === '') problems.push({ field: 'quote', code: 'empty-quote' });
  if (form.people.length === 0 && form.case === undefined) problems.push({ field: 'people', code: 'no-people' });
  for (const field of ['happened', 'published'] as const) {
    if (form[field].trim() !== '' && !edtfDate.safeParse(form[field].trim()).success) {
      problems.push({ field, code: 'not-a-date' });
    }
  }
  for (const field of ['kind', 'place', 'title', 'publisher', 'author'] as const) {
    const text = form[field].trim();
    if ((text !== '' || field === 'kind') && !line.safeParse(text).success) {
      problems.push({ field, code: text.length > 1_000 ? 'too-long' : 'not-a-line' });
    }
  }
  return problems;
}

function composeSource({ form, ...draft }: Draft, stamp: Stamp): Source {
  const now = stamp.now();
  return source.parse({
    type: 'source',
    id: sourceId.parse(stamp.newId()),
    address: draft.address,
    canonical: draft.canonical,
    fingerprint: draft.fingerprint,
    title: filled(form.title),
    publisher: filled(form.publisher),
    author: filled(form.author),
    published: filled(form.published),
    publishedFrom: filled(form.published) === undefined ? undefined : (form.publishedFrom ?? 'typed'),
    retrieved: draft.clippedAt,
    language: draft.language,
    notes: '',
    createdAt: now,
    editedAt: now,
  });
}

function composeClip(draft: Draft, { id }: Source, original: Capture | undefined, stamp: Stamp): Clip {
  const now = stamp.now();
  const { start, end } = draft;
  const page = draft.captured?.file?.page;
  return clip.parse({
    type: 'clip',
    id: clipId.parse(stamp.newId()),
    source: id,
    original: original?.id,
    selectors: [
      {
        type: 'TextQuoteSelector',
        exact: draft.quote,
        prefix: draft.prefix.slice(-longestContext),
        suffix: draft.suffix.slice(0, longestContext),
      },
      ...(start === undefined || end === undefined ? [] : [{ type: 'TextPositionSelector', start, end }]),
      ...(draft.path === undefined ? [] : [{ type: 'XPathSelector', value: draft.path }]),
      ...(page === undefined ? [] : [{ type: 'FragmentSelector', conformsTo: rfc8118, value: `page=${page}` }]),
    ],
    note: draft.form.note,
    clippedAt: draft.clippedAt,
    createdAt: now,
    editedAt: now,
  });
}

function composeFact({ form, ...draft }: Draft, clipped: Clip, stamp: Stamp): Fact {
  const now = stamp.now();
  return fact.parse({
    type: 'fact',
    id: factId.parse(draft.id),
    kind: form.kind.trim(),
    happened: filled(form.happened) as EdtfDate | undefined,
    place: filled(form.place),
    statement: form.statement,
    people: form.people,
    case: form.case,
    standing: form.standing,
    clips: [clipped.id],
    createdAt: now,
    editedAt: now,
  });
}

/** The same page as the user described it before: its clips belong together. */
function isSameReading(known: Source, read: Source): boolean {
  return (
    isSameSource([known.address, known.canonical], [read.address, read.canonical]) &&
    (['title', 'publisher', 'author', 'published'] as const).every((detail) => known[detail] === read[detail])
  );
}

/** Trimmed, or undefined when nothing was filled in. */
function filled(text: string): string | undefined {
  return text.trim() === '' ? undefined : text.trim();
}
