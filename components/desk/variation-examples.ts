// One example for each kind of variation: an invented name as it is stored, and as a page may print it.
import type { Variation } from '../../records/recognition.ts';

export interface VariationExample {
  readonly stored: string;
  /** A text in which the name is found by this kind of variation and not without it; the last form counts. */
  readonly printed: string;
}

export const variationExamples: Readonly<Record<Variation, VariationExample>> = {
  sounds: { stored: 'Hudoyor Kamolov', printed: 'Khudoyor Kamalov' },
  scripts: { stored: 'Daniyar Seitkali', printed: 'Данияр Сейткали' },
  endings: { stored: 'Равшан Камолов', printed: 'Равшана Камолова' },
  'family-alone': { stored: 'Sabina Yerlanova', printed: 'Sabina Yerlanova … Yerlanova' },
  initials: { stored: 'Sabina Yerlanova', printed: 'S. Yerlanova' },
  'equal-names': { stored: 'Yusuf Kamolov', printed: 'Iosif Kamolov' },
  'joined-words': { stored: 'Abdurahmon Kamolov', printed: 'Abdu Rahmon Kamolov' },
};
