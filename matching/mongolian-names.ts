// Mongolian names: a father's name in the genitive in front of one's own, or the bare one behind it.

/**
 * `Tsedeviin Dashdorj`, `Цэдэвийн Дашдорж`: the father's name, its genitive, and the own name.
 *
 * Source: the genitives of Mongolian grammar that no other language's family names end in.
 */
const pattern = /^(\p{L}{3,}?)(?:g?iin|giyn|gyn|г?ийн)([\s-]+)(\p{Lu}[\p{L}-]{3,})$/u;

/** A stored name with the father's name as registers write it: Tsedev Dashdorj; nothing for all other names. */
export function respellMongolianName(name: string): string[] {
  const [, father, gap = ' ', own] = pattern.exec(name.trim()) ?? [];
  return father === undefined || own === undefined ? [] : [`${father}${gap}${own}`];
}
