// Makes the keys of two words that another text writes as one.
import { mostDigits } from './keys.ts';

/** The key of two words written as one. */
function joinKeys(one: number, other: number): number {
  const first = digitsOf(one);
  const second = digitsOf(other);
  if (first === 0) return other;
  const over = Math.max(0, first + second - mostDigits);
  return over > second ? one : one * 9 ** (second - over) + Math.floor(other / 9 ** over);
}

const vowels = 'aeiouIAy';

/** Keys of two words written as one; two where one class of consonants may meet itself and be heard once: Mac Gregor. */
export function listJoinedKeys(one: number, oneSounds: string, other: number, otherSounds: string): number[] {
  const joined = joinKeys(one, other);
  const meet = !vowels.includes(oneSounds.charAt(oneSounds.length - 1)) && !vowels.includes(otherSounds.charAt(0));
  return meet && one % 9 === firstDigitOf(other) ? [joined, joinKeys(Math.floor(one / 9), other)] : [joined];
}

function firstDigitOf(key: number): number {
  let digit = key;
  while (digit >= 9) digit = Math.floor(digit / 9);
  return digit;
}

function digitsOf(key: number): number {
  let digits = 0;
  for (let rest = key; rest > 0; rest = Math.floor(rest / 9)) digits++;
  return digits;
}
