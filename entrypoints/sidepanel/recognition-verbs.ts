// What the panel can change about how somebody is recognised; each change says what it did and can be taken back.

import { t } from '../../components/i18n.ts';
import type { Doubts } from '../../components/panel/MentionDoubt.tsx';
import type { Notice } from '../../components/panel/NoticeLine.tsx';
import type { SpellingUse } from '../../components/record/SpellingUses.tsx';
import { changeRecognition } from '../../messaging/change-recognition.ts';
import type { PersonId } from '../../records/id.ts';
import { type MistakenForm, nameOf, type Person } from '../../records/person.ts';
import type { Recognition, Variation } from '../../records/recognition.ts';
import { editRecord } from '../../workflows/edit-records.ts';
import { findSpellings } from '../../workflows/find-spellings.ts';
import { addMistake, describeMistakes, dropMistake } from '../../workflows/mistaken.ts';
import { addressOf } from '../../workflows/try-sample.ts';
import { useSpelling } from '../../workflows/use-spelling.ts';
import type { PanelState } from './panel-state.ts';

/** What these verbs need of the others. */
export interface Saying {
  readonly tell: (text: string, acts: Notice['acts']) => void;
  readonly attempt: (work: Promise<unknown>) => void;
  readonly undo: (seq: number) => Notice['acts'][number];
}

export function createRecognitionVerbs({ store, beside, settings }: PanelState, { tell, attempt, undo }: Saying) {
  /** The record as it is now is changed, whatever it was when it was drawn. */
  async function change(id: PersonId, work: (person: Person) => Person, say: string): Promise<void> {
    const person = await store.vault.read(id);
    if (person?.type !== 'person') return;
    tell(say, [undo(await editRecord(store.vault, person, work(person)))]);
  }

  async function turnOff(variation: Variation): Promise<void> {
    const before = (await store.settings.read()).recognition;
    const keep = (recognition: Recognition) => changeRecognition(store.settings, recognition);
    await keep({ ...before, off: [...new Set([...before.off, variation])] });
    const kind = t(`recognition:kind.${variation}`);
    tell(t('recognition:doubt.variationDone', { kind }), [
      { label: t('shared:undo'), onPress: () => attempt(keep(before).then(() => tell(t('shared:undone'), []))) },
    ]);
  }

  function sayUse(spelling: string, use: SpellingUse): string {
    return t(`recognition:use.done.${use}`, { spelling });
  }

  const useOneSpelling = (id: PersonId, spelling: string, use: SpellingUse) =>
    attempt(change(id, (person) => useSpelling(person, spelling, use), sayUse(spelling, use)));

  return {
    useSpelling: useOneSpelling,

    dropMistake: (id: PersonId, mistake: MistakenForm) =>
      attempt(
        change(id, (person) => dropMistake(person, mistake), t('recognition:mistaken.dropped', { form: mistake.form })),
      ),

    doubtsOf(person: Person): Doubts {
      return {
        describe: (mention) => describeMistakes(mention, addressOf(beside.tab.value?.address ?? '')),
        spellingsOf: (mention) => {
          const recognition = settings.value?.recognition;
          return recognition === undefined ? [] : findSpellings(person, mention, recognition).map(({ text }) => text);
        },
        onNotThem(mistake) {
          const done = mistake.address === undefined ? 'recognition:doubt.anywhereDone' : 'recognition:doubt.hereDone';
          const say = t(done, { form: mistake.form, name: nameOf(person) });
          attempt(change(person.id, (latest) => addMistake(latest, mistake), say));
        },
        onDropSpelling: (spelling) => useOneSpelling(person.id, spelling, 'off'),
        onTurnOff: (variation) => attempt(turnOff(variation)),
      };
    },
  };
}
