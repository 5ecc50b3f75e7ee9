// A list of people before it is added: how it was read, whom it names, what was left over, one button.
import type { ListForm } from '../../exchange/parsed-people.ts';
import type { PeoplePreview, RowChoice } from '../../workflows/add-people.ts';
import { Button } from '../Button.tsx';
import { t } from '../i18n.ts';
import { CaseChoice, type CaseChoiceProps } from './CaseChoice.tsx';
import { LeftOverList } from './LeftOverList.tsx';
import { ListFormField } from './ListFormField.tsx';
import { PeoplePreviewTable, type PeoplePreviewTableProps } from './PeoplePreviewTable.tsx';

export interface PeopleImportProps extends PeoplePreviewTableProps, CaseChoiceProps {
  readonly onForm: (wishes: Partial<ListForm>) => void;
  readonly onAdd: () => void;
}

export function PeopleImport({ preview, choices, onChoose, onForm, onAdd, ...into }: PeopleImportProps) {
  const counts = countChoices(preview, choices);
  const nothing = counts.add + counts.join === 0;
  return (
    <section class="stack import-preview" aria-labelledby="preview">
      <h3 id="preview">
        <span role="status">
          {[
            t('import:preview.add', { count: counts.add }),
            counts.join > 0 && t('import:preview.join', { count: counts.join }),
            counts.leave > 0 && t('import:preview.leave', { count: counts.leave }),
            preview.notUnderstood.length > 0 && t('import:preview.leftOver', { count: preview.notUnderstood.length }),
          ]
            .filter(Boolean)
            .join(' · ')}
        </span>
      </h3>
      {preview.form !== undefined && <ListFormField form={preview.form} onChange={onForm} />}
      <CaseChoice {...into} />
      <div>
        <Button look="primary" disabled={nothing && into.joined.kind === 'none'} onPress={onAdd}>
          {t('import:add', { count: counts.add + counts.join })}
        </Button>
      </div>
      <PeoplePreviewTable preview={preview} choices={choices} onChoose={onChoose} />
      <LeftOverList pieces={preview.notUnderstood} />
    </section>
  );
}

function countChoices({ rows }: PeoplePreview, choices: ReadonlyMap<number, RowChoice>) {
  const counts = { add: 0, join: 0, leave: 0 };
  for (const [at, row] of rows.entries()) counts[(choices.get(at) ?? row.proposal).do] += 1;
  return counts;
}
