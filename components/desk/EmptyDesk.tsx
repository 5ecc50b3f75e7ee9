// The middle of the desk while no record is open: the next step.

import { Button } from '../Button.tsx';
import { Empty } from '../Empty.tsx';
import { t } from '../i18n.ts';
import { writeRoute } from './desk-route.ts';

export interface EmptyDeskProps {
  readonly people: number;
  readonly cases: number;
  readonly onSample: () => void;
}

export function EmptyDesk({ people, cases, onSample }: EmptyDeskProps) {
  if (people + cases > 0) {
    const counts = { people: t('shared:people', { count: people }), cases: t('shared:cases', { count: cases }) };
    return <Empty sentence={t('desk:empty.choose', counts)} more={t('desk:empty.chooseMore')} />;
  }
  return (
    <Empty sentence={t('desk:empty.nobody')} more={t('desk:empty.nobodyMore')}>
      <div class="row">
        <a class="button button-primary" href={writeRoute({ view: 'import' })}>
          {t('desk:empty.bring')}
        </a>
        <a class="button" href={writeRoute({ view: 'new-person' })}>
          {t('desk:person.new')}
        </a>
        <Button onPress={onSample}>{t('desk:empty.sample')}</Button>
      </div>
    </Empty>
  );
}
