// Judges what stands between two words: can they still belong to one name?

export const breakGap = 0;
export const spaceGap = 1;
export const hyphenGap = 2;
export const lineGap = 3;
export const commaGap = 4;
/** A full stop: fine after an initial or a title only. */
export const dotGap = 5;

const longestGap = 40;

/** What stands between `from` and `to`, UTF-16 units. */
export function judgeGap(text: string, from: number, to: number): number {
  if (to - from > longestGap) return breakGap;
  let kind = spaceGap;
  let lines = 0;
  for (let at = from; at < to; at++) {
    const unit = text.charCodeAt(at);
    if (unit === 0x20 || unit === 0xa0 || unit === 0x09 || unit === 0x202f || unit === 0x3000 || isSilent(unit))
      continue;
    if (unit === 0x0a || unit === 0x0d || unit === 0x2028 || unit === 0x2029) {
      if (++lines > 3) return breakGap;
      if (kind === spaceGap) kind = lineGap;
    } else if (unit === 0x2d || (unit >= 0x2010 && unit <= 0x2013) || unit === 0x05be) {
      // J.-P.: the full stop says more.
      if (kind === dotGap) continue;
      if (kind !== spaceGap && kind !== lineGap) return breakGap;
      kind = hyphenGap;
    } else if (unit === 0x2c || unit === 0x060c) {
      if (kind !== spaceGap) return breakGap;
      kind = commaGap;
    } else if (unit === 0x2e) {
      if (kind !== spaceGap) return breakGap;
      kind = dotGap;
    } else if (
      unit !== 0xb7 &&
      unit !== 0x2022 &&
      unit !== 0x30fb &&
      unit !== 0x27 &&
      unit !== 0x2019 &&
      unit !== 0x60
    ) {
      return breakGap;
    }
  }
  return kind;
}

function isSilent(unit: number): boolean {
  return (
    unit === 0xad ||
    (unit >= 0x200b && unit <= 0x200f) ||
    (unit >= 0x202a && unit <= 0x202e) ||
    (unit >= 0x2060 && unit <= 0x2069) ||
    unit === 0xfeff
  );
}
