// The desk, put together: lists at the left, the record or place in the middle, sources at the right.
import { ChangeNotice } from '../../components/desk/ChangeNotice.tsx';
import { DeskFrame } from '../../components/desk/DeskFrame.tsx';
import { writeRoute } from '../../components/desk/desk-route.ts';
import { RecordShelf } from '../../components/desk/RecordShelf.tsx';
import { SourceShelf } from '../../components/desk/SourceShelf.tsx';
import { t } from '../../components/i18n.ts';
import { Message } from '../../components/Message.tsx';
import type { AnyRecord } from '../../records/record.ts';
import { DeskMiddle, type DeskMiddleProps } from './DeskMiddle.tsx';
import type { DeskState } from './desk-state.ts';
import type { OpenFile } from './open-file.ts';
import { routeOf } from './route-of.ts';

export function DeskView({ desk, ...middle }: DeskMiddleProps) {
  const route = desk.route.value;
  const history = historyOf(desk.file.value);
  return (
    <DeskFrame
      view={route.view}
      left={
        <RecordShelf
          people={desk.people.value}
          cases={desk.cases.value}
          sumUp={desk.sumUp.value}
          shown={desk.shelf.value}
          current={'id' in route ? route.id : undefined}
          query={desk.query.value}
          onQuery={(query) => {
            desk.query.value = query;
          }}
          hits={desk.hits.value}
          hrefOf={(record) => hrefOf(desk, record)}
        />
      }
      right={history && <SourceShelf history={history} unsaved={desk.unsaved} onSave={desk.save} />}
    >
      <Notice desk={desk} />
      <DeskMiddle desk={desk} {...middle} />
    </DeskFrame>
  );
}

function Notice({ desk }: Pick<DeskMiddleProps, 'desk'>) {
  const notice = desk.notice.value;
  if (notice === undefined) return null;
  if (notice.kind === 'failed') return <Message tone="alarm">{t('desk:failed')}</Message>;
  if (notice.kind === 'exported') return <Message>{t('desk:exported', { file: notice.fileName })}</Message>;
  return <ChangeNotice done={notice.done} onUndo={(change) => void desk.undo(change)} />;
}

function historyOf(file: OpenFile) {
  if (file.kind === 'fact') return [file.file.entry];
  return file.kind === 'person' || file.kind === 'case' ? file.file.history : undefined;
}

function hrefOf(desk: DeskState, record: AnyRecord): string | undefined {
  const home = desk.homeOf(record);
  const route = home && routeOf(home);
  return route && writeRoute(route);
}
