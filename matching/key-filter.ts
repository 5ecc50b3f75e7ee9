// Says of a key whether any stored word may have it, so that most keys of a text are not looked up.
import { scatter } from './keys.ts';

const widestPower = 17;

/** A filter for so many words: one bit a key, some of them shared. */
export function startKeyFilter(words: number): Uint32Array {
  return new Uint32Array(1 << Math.max(2, Math.min(widestPower, Math.ceil(Math.log2(words + 1)))));
}

/** Notes a key in a filter. */
export function markKey(filter: Uint32Array, key: number): void {
  const bit = scatter(key) & (filter.length * 32 - 1);
  filter[bit >>> 5] = (filter[bit >>> 5] as number) | (1 << (bit & 31));
}

/** Whether some word may have the key that `scatter` has spread so; never wrongly no. */
export function mayHaveScattered(filter: Uint32Array, scattered: number): boolean {
  const bit = scattered & (filter.length * 32 - 1);
  return ((filter[bit >>> 5] as number) & (1 << (bit & 31))) !== 0;
}
