// Signs that take no room or look like a plain space.

/**
 * First and last code point of each stretch of signs, and what kind they are; ascending.
 *
 * @see Unicode Character Database: general categories Cc and Zs, properties Default_Ignorable_Code_Point and Bidi_Control
 */
export const unseenSigns = [
  [0x00, 0x08, 'control'],
  [0x0b, 0x0c, 'control'],
  [0x0e, 0x1f, 'control'],
  [0x7f, 0x9f, 'control'],
  [0xa0, 0xa0, 'space'],
  [0xad, 0xad, 'zero-width'],
  [0x034f, 0x034f, 'zero-width'],
  [0x061c, 0x061c, 'direction'],
  [0x115f, 0x1160, 'zero-width'],
  [0x1680, 0x1680, 'space'],
  [0x17b4, 0x17b5, 'zero-width'],
  [0x180b, 0x180d, 'variation'],
  [0x180e, 0x180e, 'zero-width'],
  [0x180f, 0x180f, 'variation'],
  [0x2000, 0x200a, 'space'],
  [0x200b, 0x200d, 'zero-width'],
  [0x200e, 0x200f, 'direction'],
  [0x202a, 0x202e, 'direction'],
  [0x202f, 0x202f, 'space'],
  [0x205f, 0x205f, 'space'],
  [0x2060, 0x2065, 'zero-width'],
  [0x2066, 0x2069, 'direction'],
  [0x206a, 0x206f, 'zero-width'],
  [0x3000, 0x3000, 'space'],
  [0x3164, 0x3164, 'zero-width'],
  [0xfe00, 0xfe0f, 'variation'],
  [0xfeff, 0xfeff, 'zero-width'],
  [0xffa0, 0xffa0, 'zero-width'],
  [0xfff9, 0xfffb, 'control'],
  [0x1d173, 0x1d17a, 'zero-width'],
  [0xe0000, 0xe007f, 'tag'],
  [0xe0100, 0xe01ef, 'variation'],
] as const;
