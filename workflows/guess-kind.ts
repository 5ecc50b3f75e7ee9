// What kind of fact a passage seems to tell, from the words that news uses for it. A guess for a form, never a claim.
import type { BuiltInKind } from '../records/kind.ts';

/**
 * Beginnings of words by kind, English and Russian, ours; the first kind with the most hits wins, and what is later in a
 * case stands first, since "was sentenced after his arrest" is about the sentence.
 */
const signs: readonly (readonly [BuiltInKind, RegExp])[] = [
  ['death', /\b(?:died|death of|found dead|killed)|(?:скончал|умер|погиб|убит)/giu],
  [
    'extradition-or-return',
    /\b(?:extradit|deport|handed over|forcibl[ey] return|expelled)|(?:экстради|депортир|выдан|выслан)/giu,
  ],
  ['release', /\b(?:releas|freed|pardon|set free)|(?:освобо|отпущен|помилован)/giu],
  ['appeal', /\bappeal|(?:апелляц|обжалов)/giu],
  ['sentence', /\b(?:sentenc|convict|years in (?:prison|jail))|(?:приговор|осужд|лишени[яю] свободы)/giu],
  ['asylum-decision', /\b(?:asylum|refugee status)|(?:убежищ|статус\S* беженц)/giu],
  ['trial', /\b(?:trial|hearing|testif|court)|(?:судебн|слушани|заседани|процесс)/giu],
  ['charge', /\b(?:charg|indict|accus)|(?:обвин|уголовное дело)/giu],
  ['ill-treatment', /\b(?:tortur|beaten|ill-treat|abus)|(?:пытк|пытал|избит|избил|жесток)/giu],
  ['disappearance', /\b(?:disappear|went missing|abduct|whereabouts)|(?:исчез|пропал|похищ)/giu],
  ['detention', /\b(?:in custody|held in|detention|imprison|in jail)|(?:под стражей|содержится|изолятор|заключени)/giu],
  ['arrest', /\b(?:arrest|detained|seized|taken away)|(?:арест|задерж)/giu],
  ['statement', /\b(?:said|told|stated|announced)|(?:сообщил|заявил|рассказал|сказал)/giu],
];

/** The likeliest kind, or `other` when no word tells. */
export function guessKind(passage: string): BuiltInKind {
  let best: BuiltInKind = 'other';
  let most = 0;
  for (const [kind, words] of signs) {
    const hits = (passage.match(words)?.length ?? 0) * (kind === 'statement' ? 0.5 : 1);
    if (hits > most) {
      best = kind;
      most = hits;
    }
  }
  return best;
}
