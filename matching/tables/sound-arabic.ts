// How letters of the Arabic script sound; short vowels are not written, so weak letters stay weak.

/**
 * Letters of Arabic, Persian, Dari, Pashto and Uyghur to sounds (see `../sounds.ts`).
 *
 * `1` to `5` are letters that may be a vowel, a consonant or nothing: alef, waw, yeh, final heh, ain.
 * Sources: BGN/PCGN romanisations of Arabic (1956), Persian (1958), Dari, Pashto (1968) and Uyghur.
 */
export const arabicSounds: Readonly<Record<string, string>> = {
  ا: '1',
  أ: '1',
  إ: '1',
  ٱ: '1',
  آ: '1',
  ب: 'B',
  پ: 'p',
  ت: 't',
  ث: 'T',
  ج: 'F',
  چ: 'C',
  ح: 'h',
  خ: 'X',
  د: 'd',
  ذ: 'D',
  ر: 'r',
  ز: 'z',
  ژ: 'Z',
  س: 's',
  ش: 'S',
  ص: 's',
  ض: 'D',
  ط: 't',
  ظ: 'D',
  ع: '5',
  غ: 'G',
  ف: 'V',
  ڤ: 'v',
  ق: 'q',
  ك: 'k',
  ک: 'k',
  گ: 'g',
  ل: 'l',
  م: 'm',
  ن: 'n',
  ه: '4',
  ة: '4',
  و: '2',
  ؤ: '2',
  ي: '3',
  ی: '3',
  ى: '3',
  ئ: '3',
  ء: '',
  كس: 'x',
  کس: 'x',
  قس: 'x',
  قص: 'x',
  // A vowel stands between them at the start, also after the article (Qassab, al-Qassab).
  // The l of the article is not spoken before d: Khairuddin.
  الدین·: '1d3n',
  الدين·: '1d3n',
  '·الدین·': '1ld3n',
  '·الدين·': '1ld3n',
  '·قس': 'qs',
  '·قص': 'qs',
  لقس: 'lqs',
  لقص: 'lqs',
  تس: 'W',
  دج: 'J',
  تش: 'C',
  تچ: 'C',
  لله: 'l4',
  // Pashto.
  ټ: 't',
  ډ: 'd',
  ړ: 'r',
  ځ: 'z',
  څ: 'W',
  ږ: 'Z',
  ښ: 'S',
  ګ: 'g',
  ڼ: 'n',
  ې: 'e',
  ۍ: '3',
  ۀ: '4',
  // Uyghur, which writes its vowels.
  ە: 'A',
  ھ: 'h',
  ۇ: 'u',
  ۆ: 'o',
  ۈ: 'u',
  ۋ: 'v',
  ڭ: 'n',
  // Urdu and Sindhi letters met in names.
  ے: 'e',
  ں: 'n',
  ڑ: 'r',
  ٹ: 't',
  ڈ: 'd',
};

/**
 * Names that begin like the Arabic article and have none, folded (see `../fold.ts`); also as the beginning of a longer one.
 *
 * Source: our own knowledge of given names, and of European names as Arabic and Persian write them.
 */
export const namesInAl =
  'الیاس الهام الماس الطاف البرز الناز المیرا الپر الکساندر الکسی الیکس الیسا الینا الیزابت الیزابیث البرت الفرد الفونس المار الوین الیوت السا الن';
