// Everybody whom a list names, with what will become of each: the reader has the last word.
import { useMemo, useState } from 'preact/hooks';
import type { PeoplePreview, RowChoice } from '../../workflows/add-people.ts';
import { Button } from '../Button.tsx';
import { formatCount } from '../dates.ts';
import { t } from '../i18n.ts';
import { PreviewRowLine } from './PreviewRowLine.tsx';

export interface PeoplePreviewTableProps {
  readonly preview: PeoplePreview;
  /** What the reader chose, by the row's place; the proposal stands where nothing was chosen. */
  readonly choices: ReadonlyMap<number, RowChoice>;
  readonly onChoose: (row: number, choice: RowChoice) => void;
}

const pageLength = 200;

export function PeoplePreviewTable({ preview, choices, onChoose }: PeoplePreviewTableProps) {
  const [shown, setShown] = useState(pageLength);
  const { rows } = preview;
  const order = useMemo(() => orderRows(rows), [rows]);
  return (
    <>
      <table class="preview" aria-label={t('import:preview.table')}>
        <thead>
          <tr>
            <th scope="col">{t('shared:name')}</th>
            <th scope="col">{t('import:preview.known')}</th>
            <th scope="col">{t('import:preview.becomes')}</th>
          </tr>
        </thead>
        <tbody>
          {order.slice(0, shown).map((at) => {
            const row = rows[at];
            return (
              row && (
                <PreviewRowLine
                  key={at}
                  row={row}
                  choice={choices.get(at) ?? row.proposal}
                  onChoose={(choice) => onChoose(at, choice)}
                />
              )
            );
          })}
        </tbody>
      </table>
      {rows.length > shown && (
        <div>
          <Button onPress={() => setShown(shown + pageLength)}>
            {t('desk:list.moreOf', { rest: formatCount(rows.length - shown) })}
          </Button>
        </div>
      )}
    </>
  );
}

/** Places of the rows; whoever may be there already needs a decision and stands first. */
function orderRows(rows: PeoplePreview['rows']): number[] {
  const places = rows.map((_row, at) => at);
  return places.sort((a, b) => Number(isPlain(rows[a])) - Number(isPlain(rows[b])));
}

/** True for a row that is simply new. */
function isPlain(row: PeoplePreview['rows'][number] | undefined): boolean {
  return row === undefined || (row.alike.length === 0 && row.twin === undefined);
}
