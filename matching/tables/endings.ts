// Endings that languages put on names, by script, with what a name has without them.

/** `ending>nominative`, in letters; a label before each group says which case. Longest first is not needed. */
export interface EndingGroup {
  readonly language: string;
  readonly label: string;
  readonly endings: string;
}

/**
 * Cyrillic: Russian, Ukrainian, Belarusian, Mongolian, then the Turkic languages and Tajik.
 *
 * Source: the declension tables of each language's school grammar, reduced to endings that personal names take.
 */
export const cyrillicEndings: readonly EndingGroup[] = [
  {
    language: 'slavic',
    label: 'genitive',
    endings:
      'а> я>й я> ы>а и>а и>я ого>ий ого>ый ого>ой ой>а ой>ая ей>я ии>ия ьи>ья ева>ев вла>вел ьва>ев ага>і ага>ы ого> его>',
  },
  {
    language: 'slavic',
    label: 'dative',
    endings:
      'у> ю>й ю> е>а е>я ому>ий ому>ый ому>ой ье>ья влу>вел ьву>ев ові> еві> аму>і аму>ы і>а і>я ому> ії>ія ові>о ові>й',
  },
  { language: 'slavic', label: 'accusative', endings: 'у>а ю>я ую>ая ию>ия ью>ья ію>ія' },
  {
    language: 'slavic',
    label: 'instrumental',
    endings:
      'ом> ем> ем>й ём> ым> им>ий им> ой>а ою>а ей>я ею>я ией>ия ьей>ья влом>вел ьвом>ев єм>й єм> ам> ям> ям>й ай>а аю>а яй>я єю>я ією>ія ем>о',
  },
  { language: 'slavic', label: 'locative', endings: 'е> е>й ом>ий ём>ой и>й ому> еві>й ові> и>ий ю>й' },
  { language: 'slavic', label: 'vocative', endings: 'о>а е> у> ю>й ле>ло' },
  { language: 'slavic', label: 'plural', endings: 'ы> и> ов> ам> ами> ах> ых> ым> ыми> і>' },
  {
    language: 'turkic',
    label: 'genitive',
    endings:
      'дың> дің> тың> тің> ның> нің> нын> нин> нун> нүн> дын> дин> дун> дүн> тын> тин> тун> түн> нинг> нең> ҙың> ҙең> тең> дең> дың> нең>',
  },
  {
    language: 'turkic',
    label: 'accusative',
    endings: 'ды> ді> ты> ті> ны> ні> ни> ну> нү> ди> ду> дү> ти> ту> тү> ҙы> ҙе> не> н>',
  },
  {
    language: 'turkic',
    label: 'dative',
    endings: 'ға> ге> қа> ке> на> не> га> го> гө> ка> ко> кө> гә> ҡа> кә> а> е> я>й',
  },
  {
    language: 'turkic',
    label: 'locative',
    endings: 'да> де> та> те> до> дө> то> тө> ҙа> ҙә> дә> тә> нда> нде> лағы> дағы> дегі> тағы>',
  },
  {
    language: 'turkic',
    label: 'ablative',
    endings: 'дан> ден> тан> тен> нан> нен> дон> дөн> тон> төн> ҙан> ҙән> дән> тән> нән>',
  },
  { language: 'turkic', label: 'instrumental', endings: 'мен> бен> пен> менен> ла> ле>' },
  { language: 'turkic', label: 'plural', endings: 'лар> лер> дар> дер> тар> тер> лор> лөр> ҙар> ҙәр> ләр> дәр>' },
  { language: 'turkic', label: 'like', endings: 'дай> дей> тай> тей> дік> дық> тық> тік> ша> ше> ча> че>' },
  { language: 'turkic', label: 'predicate', endings: 'мын> мін> дыр> дір> тыр> тір> дур> сың> ми>' },
  { language: 'slavic', label: 'patronymic', endings: 'ич>' },
  { language: 'mongolian', label: 'genitive', endings: 'ийн> ын> гийн> гын> ны> иин>' },
  { language: 'tajik', label: 'izofat', endings: 'и> и>ӣ ро> ю> у>' },
  { language: 'turkic', label: 'respectful form', endings: 'жон> джон> жан> джан> хон> бек> бой>' },
  // Rahmatov became Rahmatzoda when the state asked for it; the other way for readers abroad.
  {
    language: 'tajik',
    label: 'changed ending',
    endings: 'зода>ов зода>ев зоды>ов зоде>ов зоду>ов зодой>ов ов>зода ев>зода ова>зода ева>зода',
  },
];

/**
 * Latin: English, Uzbek, Turkmen, Azerbaijani, Turkish, Kazakh; Polish and Czech.
 *
 * Source: as above.
 */
export const latinEndings: readonly EndingGroup[] = [
  { language: 'english', label: 'possessive', endings: 's>' },
  { language: 'slavic', label: 'patronymic', endings: 'ich>' },
  { language: 'mongolian', label: 'genitive', endings: 'iin> iyn> yn> giin> giyn> gyn> gin> bin>b byn>b' },
  {
    language: 'turkic',
    label: 'genitive',
    endings:
      'ning> nıng> niň> nyň> nuň> nüň> yň> iň> uň> üň> nın> nin> nun> nün> ın> in> un> ün> dıñ> diñ> tıñ> tiñ> nıñ> niñ>',
  },
  {
    language: 'turkic',
    label: 'accusative',
    endings: 'ni> nı> nu> nü> ny> yı> yi> yu> yü> ı> i> u> ü> y> dı> di> tı> ti>',
  },
  { language: 'turkic', label: 'dative', endings: 'ga> ka> qa> na> ne> nə> ya> ye> yə> a> e> ə> ğa> ge> ge> gä> ä>' },
  { language: 'turkic', label: 'locative', endings: 'da> de> də> ta> te> tə> dä> nda> daki> dagi>' },
  { language: 'turkic', label: 'ablative', endings: 'dan> den> dən> tan> ten> tən> dän> nan>' },
  { language: 'turkic', label: 'instrumental', endings: 'la> le> lə> yla> yle> ylə> bilen> men> ben> pen>' },
  { language: 'turkic', label: 'plural', endings: 'lar> ler> lər> lara> lary>' },
  { language: 'turkic', label: 'predicate', endings: 'dır> dir> dur> dür> mi> mı> ku> ham> chi>' },
  {
    language: 'slavic',
    label: 'genitive',
    endings: 'a> ego>y ego>i ego> iego>i iego> y>a i>a ého>ý ův> ov> ovej>a é>a ia> ka>ek la>el ce>ka',
  },
  { language: 'slavic', label: 'dative', endings: 'owi> ovi> u> emu> ému>ý iowi> ie>a e>a ě>a' },
  { language: 'slavic', label: 'accusative', endings: 'ę>a u>a ou>á' },
  { language: 'slavic', label: 'instrumental', endings: 'em> iem> ą>a ou>a ym> im> ým>ý im>i kiem>k giem>g ní>ná' },
  { language: 'slavic', label: 'locative', endings: 'ie> e> u> ovi> owie> rze>r ym>' },
  { language: 'slavic', label: 'feminine form', endings: 'ová> ovou> ové>' },
  { language: 'turkic', label: 'respectful form', endings: 'jon> jan> zhon> zhan> dzhon> xon> khon> bek> boy>' },
  { language: 'tajik', label: 'changed ending', endings: 'zoda>ov zoda>ev ov>zoda ev>zoda ova>zoda eva>zoda' },
];

/**
 * The Arabic script: Uyghur suffixes, Persian and Pashto ones, and the Arabic particles written in front.
 *
 * Source: as above; Hebrew prefixes likewise.
 */
export const arabicEndings: readonly EndingGroup[] = [
  { language: 'uyghur', label: 'genitive', endings: 'نىڭ> نىڭكى>' },
  { language: 'uyghur', label: 'accusative', endings: 'نى> نىمۇ>' },
  { language: 'uyghur', label: 'dative', endings: 'غا> گە> قا> كە> غىمۇ> گىمۇ>' },
  { language: 'uyghur', label: 'locative', endings: 'دا> دە> تا> تە> دىكى> تىكى>' },
  { language: 'uyghur', label: 'ablative', endings: 'دىن> تىن>' },
  { language: 'uyghur', label: 'plural', endings: 'لار> لەر> لارنى> لەرنى> لارنىڭ> لەرنىڭ> لارغا> لەرگە>' },
  { language: 'uyghur', label: 'like', endings: 'دەك> تەك> چە> مۇ>' },
  { language: 'persian', label: 'izofat', endings: 'ی> ای> یی> ها>' },
];

/** Georgian, Armenian and Greek. Source: as above. */
export const otherEndings: readonly EndingGroup[] = [
  { language: 'georgian', label: 'nominative', endings: 'ი>' },
  { language: 'georgian', label: 'ergative', endings: 'მა> მ>' },
  { language: 'georgian', label: 'dative', endings: 'ს> სა>' },
  { language: 'georgian', label: 'genitive', endings: 'ის> ისა> სი>' },
  { language: 'georgian', label: 'instrumental', endings: 'ით> თი>' },
  { language: 'georgian', label: 'adverbial', endings: 'ად> დ>' },
  { language: 'georgian', label: 'with', endings: 'სთან> თან> ისთან> ზე> ისთვის> სთვის> ისგან> სგან> ში> სადმი> მდე>' },
  { language: 'georgian', label: 'with', endings: 'ც> მაც> საც> ისაც>' },
  { language: 'armenian', label: 'article', endings: 'ը> ն> նը>' },
  // After a last vowel also with ն, as the article is.
  { language: 'armenian', label: 'genitive', endings: 'ի> յի> նի> ու>ի' },
  { language: 'armenian', label: 'dative', endings: 'ին> յին> նին> ուն>ի' },
  { language: 'armenian', label: 'ablative', endings: 'ից> յից> նից> ուց>ի' },
  { language: 'armenian', label: 'instrumental', endings: 'ով> յով> նով>' },
  { language: 'armenian', label: 'locative', endings: 'ում> յում>' },
  { language: 'greek', label: 'genitive', endings: 'ου>ος ου>ης α>ας η>ης' },
  { language: 'greek', label: 'accusative', endings: 'ο>ος η>ης α>ας' },
  { language: 'greek', label: 'nominative', endings: 'ς>' },
];
