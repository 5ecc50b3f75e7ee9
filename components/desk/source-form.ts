// A source as a form shows it, and back.
import { type Source, source } from '../../records/source.ts';
import { type Checked, checkRecord, whenTyped } from './check-record.ts';

export interface SourceForm {
  readonly title: string;
  readonly publisher: string;
  readonly author: string;
  readonly published: string;
  readonly notes: string;
}

export function fillSourceForm(one: Source): SourceForm {
  return {
    title: one.title ?? '',
    publisher: one.publisher ?? '',
    author: one.author ?? '',
    published: one.published ?? '',
    notes: one.notes,
  };
}

/** The source that a form amounts to. A published date that was changed by hand says so; address and retrieval stay. */
export function readSourceForm(form: SourceForm, before: Source): Checked<Source> {
  const { title: _title, publisher: _publisher, author: _author, published, publishedFrom, ...kept } = before;
  const typed = form.published.trim();
  const readFrom = typed === (published ?? '') ? publishedFrom : 'typed';
  return checkRecord(source, {
    ...kept,
    ...whenTyped('title', form.title),
    ...whenTyped('publisher', form.publisher),
    ...whenTyped('author', form.author),
    ...whenTyped('published', form.published),
    ...(typed === '' || readFrom === undefined ? {} : { publishedFrom: readFrom }),
    notes: form.notes,
  });
}
