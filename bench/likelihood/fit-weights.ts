// Fits weights to agreements: logistic regression with a pull towards nought.

/** One agreement as a row of terms, with how much it counts. */
export interface FitRow {
  readonly terms: readonly number[];
  readonly right: boolean;
  readonly counts: number;
}

/**
 * Weights under which the rows are likeliest, by Newton's method.
 *
 * @param pull  How strongly weights are drawn to nought; the first, which stands alone, is free.
 * @returns One weight a term; all nought when there are no rows.
 */
export function fitWeights(rows: readonly FitRow[], pull: number): number[] {
  const size = rows[0]?.terms.length ?? 0;
  let weights = new Array<number>(size).fill(0);
  for (let round = 0; round < 25; round++) {
    const slope = new Float64Array(size);
    const bend = Array.from({ length: size }, () => new Float64Array(size));
    for (const { terms, right, counts } of rows) {
      let sum = 0;
      for (let i = 0; i < size; i++) sum += (terms[i] as number) * (weights[i] as number);
      const likelihood = 1 / (1 + Math.exp(-sum));
      const off = counts * ((right ? 1 : 0) - likelihood);
      const unsure = counts * Math.max(1e-6, likelihood * (1 - likelihood));
      for (let i = 0; i < size; i++) {
        const term = terms[i] as number;
        if (term === 0) continue;
        slope[i] = (slope[i] as number) + off * term;
        const line = bend[i] as Float64Array;
        for (let j = 0; j <= i; j++) line[j] = (line[j] as number) + unsure * term * (terms[j] as number);
      }
    }
    for (let i = 0; i < size; i++) {
      const drawn = i === 0 ? 1e-6 : pull;
      slope[i] = (slope[i] as number) - drawn * (weights[i] as number);
      const line = bend[i] as Float64Array;
      line[i] = (line[i] as number) + drawn;
      for (let j = 0; j < i; j++) (bend[j] as Float64Array)[i] = line[j] as number;
    }
    const step = solve(bend, slope);
    weights = weights.map((weight, i) => weight + (step[i] as number));
    if (step.every((change) => Math.abs(change) < 1e-6)) break;
  }
  return weights;
}

/** Solves a positive system of equations, in place. @see Cholesky's method */
function solve(matrix: Float64Array[], right: Float64Array): Float64Array {
  const size = right.length;
  const at = (i: number, j: number) => matrix[i]?.[j] ?? 0;
  for (let i = 0; i < size; i++) {
    for (let j = 0; j <= i; j++) {
      let sum = at(i, j);
      for (let k = 0; k < j; k++) sum -= at(i, k) * at(j, k);
      (matrix[i] as Float64Array)[j] = i === j ? Math.sqrt(Math.max(sum, 1e-12)) : sum / at(j, j);
    }
  }
  const half = new Float64Array(size);
  for (let i = 0; i < size; i++) {
    let sum = right[i] as number;
    for (let k = 0; k < i; k++) sum -= at(i, k) * (half[k] as number);
    half[i] = sum / at(i, i);
  }
  const solution = new Float64Array(size);
  for (let i = size - 1; i >= 0; i--) {
    let sum = half[i] as number;
    for (let k = i + 1; k < size; k++) sum -= at(k, i) * (solution[k] as number);
    solution[i] = sum / at(i, i);
  }
  return solution;
}
