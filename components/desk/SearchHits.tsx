// What a search found: people and cases by name first, then passages with the word in its sentence.
import type { AnyRecord } from '../../records/record.ts';
import type { SearchHit } from '../../workflows/search-records.ts';
import { t } from '../i18n.ts';
import { sayKind } from '../vocabulary.ts';

export interface SearchHitsProps {
  readonly hits: readonly SearchHit[];
  /** Where a record is shown; undefined when it has no place of its own. */
  readonly hrefOf: (record: AnyRecord) => string | undefined;
}

export function SearchHits({ hits, hrefOf }: SearchHitsProps) {
  return (
    <section aria-labelledby="found" class="stack">
      <h2 id="found" class="shelf-title">
        <span role="status">
          {hits.length === 0 ? t('desk:search.nothing') : t('desk:search.found', { count: hits.length })}
        </span>
      </h2>
      <ul class="list">
        {hits.map((hit) => (
          <li key={hit.record.id}>
            <a class="list-row" href={hrefOf(hit.record)}>
              <span class="soft small">{describeHit(hit)}</span>{' '}
              <span class={hit.where === 'quote' ? 'hit quote' : 'hit'} dir="auto">
                {hit.excerpt.before}
                <mark>{hit.excerpt.match}</mark>
                {hit.excerpt.after}
              </span>
            </a>
          </li>
        ))}
      </ul>
    </section>
  );
}

/** What kind of record it is, and where in it the words stand. */
function describeHit({ record, where }: SearchHit): string {
  const what = record.type === 'fact' ? sayKind(record.kind) : t(`desk:record.${record.type}`);
  return where === 'name' ? what : `${what} · ${t(`desk:search.in.${where}`)}`;
}
