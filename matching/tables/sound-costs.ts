// What it costs to read one sound for another, in tenths of a bit: the rarer in spellings of one name, the dearer.

/**
 * Confusions of two sounds, either way round: `'o25'` in row `a` says that a ~ o costs 2.5 bits. A pair without a row
 * costs `strangerCost`.
 *
 * Source: counted by aligning spellings of one name in official lists of several countries (expectation–maximisation,
 * eight rounds), rounded by hand; rows where the lists are thin (Central Asian o ~ a, kh ~ h ~ x, q ~ k) are set by
 * the transliteration standards named in the sound tables.
 */
export const confusions: Readonly<Record<string, string>> = {
  a: 'o25 e32 A10 i45 I40 u45',
  e: 'i28 A15 I30 o42 y35',
  i: 'I10 y10 j20 u45 o50 A38',
  o: 'u20 w38 A40 I45',
  u: 'w20 v42 y40 I38 A48',
  I: 'y15 j28',
  y: 'j8',
  b: 'p35 v45 f52',
  p: 'f40',
  f: 'v28 w40',
  v: 'w15',
  m: 'n45',
  t: 'd35 T20',
  d: 'D22 T40',
  T: 's28 f42 D32 z34 W8',
  D: 'z14 Z42 s42',
  k: 'g36 q8 X32 c15 C42 x35 G48',
  g: 'q28 G14 h26 J30 X45 j42 Z42',
  q: 'X36 G28 h48',
  X: 'G40 h12 x20 C42 j35',
  G: 'h30',
  h: 'x26 j40',
  s: 'z30 S35 c12 W40 C50 x48',
  z: 'Z42 W40 J42 x42 c48',
  S: 'C42 Z45 W48 c48 j48',
  Z: 'J15 j10',
  C: 'c15 J38 W38 j45',
  J: 'j6 c18',
  c: 'W15 j30',
  1: 'a2 e10 A3 i12 I12 o15 u20 y30 425 520',
  2: 'u3 o7 w3 v10 f35 y45 a40 e45 b52 V30',
  3: 'i2 y2 e8 I5 j10 a28 A28',
  4: 'h3 a8 e8 A8 X30 545',
  6: 'b3 v3 w12 p38',
  7: 'k3 X5 h15 q8 c18 g38',
  8: 'p3 f3 b38',
  9: 'S3 s4 C42 z34',
  B: 'b1 p18 v24 w40 f45 645 830',
  V: 'f2 v12 w28 p35 b45 B45 624 812',
  Q: 'C2 S14 X14 k14 h26 W36 c15 J38 q20 x24 F24 732',
  L: 'g2 J12 Z18 G15 h28 j18 F5 X44 y38 c22 k40 Q34',
  F: 'J2 Z12 j6 g20 C18 G30 c24 y40 z42',
  N: 'n3 m30',
  M: 'm3 n30',
  K: 'g3 G14 q28 k30 h30',
  5: 'a7 e10 A7 i15 I15 o20 u20',
};

export const strangerCost = 80;

/** What a sound costs that only one of two spellings has, when both write their vowels. */
export const silentCosts =
  'a42 e36 i36 o46 u46 I30 A42 y20 h24 w45 j38 G45 X55 W50 t60 d64 s60 g62 n66 c65 N12 M12 K10';

/** The same when the other spelling is in a script without vowels. */
export const unwrittenCosts = 'a6 e3 i12 o9 u7 I8 A5 y16 h32 w28 v42 j32 G52 W50 T60 D60 N12 M12 K10';

/** What a weak or silent letter of a script without vowels costs that the other spelling has not. */
export const weakLetterCosts = '120 230 325 415 57 h42 a20 e20 W50';

/** The same when both spellings are in such a script. */
export const bothWeakCosts = '125 240 335 420 540 h50 a25 e25';

/** For all sounds that a list above does not name. */
export const lostCost = 75;

/**
 * What it tells that two names share a sound, in tenths of a bit: the rarer the sound, the more.
 *
 * Source: frequencies of sounds in the same lists.
 */
export const soundWeights =
  'a28 e38 i34 o38 u42 I52 A45 y45 b55 p58 f58 v48 w62 m46 n38 t46 d46 T70 D72 k45 g54 q62 X56 G62 h48 s44 z56 S54 Z66 C60 J62 c66 x66 j62 W66 l42 r38 125 235 330 445 550 656 747 855 944 Q58 L54 F58 B55 V56 N10 M10 K10';

/** Consonants that the end of a word may drop: French ones that are not spoken, Baltic endings. */
export const mutedAtEnd = 't1 d1 s1 z1 x1';
