// One source: where it is, its dates and where they were read, and what was clipped from it.
import { useState } from 'preact/hooks';
import { type Clip, quoteOf } from '../../records/clip.ts';
import type { ClipId, SourceId } from '../../records/id.ts';
import type { Source } from '../../records/source.ts';
import { Button } from '../Button.tsx';
import { DateLine } from '../DateLine.tsx';
import { t } from '../i18n.ts';
import { Quote } from '../Quote.tsx';
import { ClipNoteEditor } from './ClipNoteEditor.tsx';
import { SourceEditor } from './SourceEditor.tsx';
import type { EditingProps } from './use-editing.ts';

export interface SourceCardProps extends Pick<EditingProps<Source>, 'unsaved' | 'onSave'> {
  readonly source: Source;
  readonly clips: readonly Clip[];
}

/** A quote in the margin is a reminder; the whole of it stands in the history. */
const longestQuote = 160;

export function SourceCard({ source, clips, unsaved, onSave }: SourceCardProps) {
  const begun = [source.id, ...clips.map((one) => one.id)].find((id) => unsaved.has(id));
  const [edited, setEdited] = useState<SourceId | ClipId | undefined>(begun);
  const editing = { unsaved, onSave, onDone: () => setEdited(undefined) };
  return (
    <article class="card">
      {edited === source.id ? (
        <SourceEditor record={source} {...editing} />
      ) : (
        <SourceFacts source={source} onEdit={() => setEdited(source.id)} />
      )}
      {clips.map((one) =>
        edited === one.id ? (
          <ClipNoteEditor key={one.id} record={one} {...editing} />
        ) : (
          <Quote key={one.id} text={quoteOf(one)} longest={longestQuote}>
            {one.note !== '' && (
              <p class="clip-note" dir="auto">
                {one.note}
              </p>
            )}
            <Button look="quiet" onPress={() => setEdited(one.id)}>
              {t(one.note === '' ? 'desk:clip.addNote' : 'desk:clip.editNote')}
            </Button>
          </Quote>
        ),
      )}
    </article>
  );
}

function SourceFacts({ source, onEdit }: { readonly source: Source; readonly onEdit: () => void }) {
  const { address, title, publisher, author, published, publishedFrom, retrieved, notes } = source;
  return (
    <div class="source-facts">
      <h3>
        <a href={address} target="_blank" rel="noopener noreferrer" title={address}>
          <bdi>{title ?? hostOf(address)}</bdi>
        </a>
      </h3>
      <p class="small">
        <bdi>{[publisher ?? hostOf(address), author].filter(Boolean).join(' · ')}</bdi>
      </p>
      <p class="small">
        <DateLine which="published" date={published} />
        {publishedFrom !== undefined && <span class="soft"> ({t(`desk:source.from.${publishedFrom}`)})</span>}
      </p>
      <p class="small">
        <DateLine which="retrieved" date={retrieved} />
      </p>
      {notes !== '' && (
        <p class="prose small" dir="auto">
          {notes}
        </p>
      )}
      <Button look="quiet" onPress={onEdit} label={t('desk:source.edit')}>
        {t('shared:edit')}
      </Button>
    </div>
  );
}

function hostOf(address: string): string {
  return URL.parse(address)?.hostname || address;
}
