// Endings that make a father's name a patronymic.

/**
 * Endings, folded, of at least one more syllable; a word that ends so is a patronymic when a family name stands beside it.
 *
 * Source: the grammars of Russian, Ukrainian, Belarusian, Bulgarian, Kazakh and Tajik; BGN/PCGN spellings of each.
 */
export const patronymicEndings: readonly string[] = [
  ...'ович евич ьич ыч инич овна евна ична инична ович евич овна івна ївна івна йович ьович йовіч овіч евіч еуна ауна аўна еўна оўна ёвич улы ұлы кызы қызы'.split(
    ' ',
  ),
  // In the other cases.
  ...'овича овичу овичем овиче евича евичу евичем евиче овны овне овну овной евны евне евну евной івни івні івну івною ичны ичне ичну ичной ёвича ёвичу'.split(
    ' ',
  ),
  ...'ovich evich yevich ievich iovich evic ovych yovych iovych iyovych evych ovna evna yevna ievna ivna yivna ichna inichna owitsch ewitsch ovitsj evitsj ovitch evitch owicz ewicz'.split(
    ' ',
  ),
  ...'uly kyzy qyzy kizi qizi ogly oglu ugli'.split(' '),
];
