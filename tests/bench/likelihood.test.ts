import { expect, it } from 'vitest';
import { findCut } from '../../bench/likelihood/calibrate.ts';
import type { Judgement } from '../../bench/likelihood/cross-validate.ts';
import { fitWeights } from '../../bench/likelihood/fit-weights.ts';
import { shareFolds } from '../../bench/likelihood/share-folds.ts';

it('finds weights that tell right from wrong, and leaves a term without meaning near nought', () => {
  const rows = Array.from({ length: 400 }, (_, i) => ({
    terms: [1, i % 4, i % 3],
    right: i % 4 > (i % 20 === 0 ? 3 : 1),
    counts: 1,
  }));
  const [, telling = 0, idle = 0] = fitWeights(rows, 1);
  expect(telling).toBeGreaterThan(2);
  expect(Math.abs(idle)).toBeLessThan(0.3);
});

it('knows no weights without rows', () => {
  expect(fitWeights([], 1)).toEqual([]);
});

it('keeps people who are compared in one fold, also over a third', () => {
  const folds = shareFolds([['a', 'b'], ['c', 'd'], ['b', 'c'], ['e']], 5);
  expect(new Set(['a', 'b', 'c', 'd'].map((id) => folds.get(id))).size).toBe(1);
  expect([...folds.keys()].sort()).toEqual(['a', 'b', 'c', 'd', 'e']);
});

it('cuts where the promise is first broken', () => {
  const judged = (score: number, right: boolean) => ({ score, fold: 0, agreement: { right } }) as Judgement;
  const many = (score: number, wrong: number) => Array.from({ length: 100 }, (_, i) => judged(score, i >= wrong));
  const all = [...many(0.95, 0), ...many(0.85, 1), ...many(0.75, 9), ...many(0.65, 0)];
  expect(findCut(all, 0.95, 1, 0.1)).toBeCloseTo(0.8);
});
