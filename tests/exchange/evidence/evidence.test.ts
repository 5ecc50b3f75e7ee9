// An evidence package holds as it was made; whatever is altered in it is named, by Vigil and by the verifier in it.
import { unzipSync } from 'fflate';
import { describe, expect, it } from 'vitest';
import { sealFile } from '../../../exchange/evidence/seal.ts';
import { composeEvidence, packEvidence } from '../../../exchange/evidence/write.ts';
import { seedRandom } from '../random-records.ts';
import { alterBytes, alterLines } from './alter.ts';
import { makeEvidence } from './random-evidence.ts';
import { askOther, askVigil, type Files } from './verifiers.ts';

/** How many packages and alterations are tried: few on every run, all that README promises in `npm run endure`. */
const [packages, alterations] = process.env['VIGIL_ENDURE'] === undefined ? [60, 600] : [1_000, 10_000];

describe('an evidence package', () => {
  it(`holds as it was made, says Vigil and says the verifier in it (${packages} cases)`, {
    timeout: 600_000,
  }, async () => {
    for (let seed = 0; seed < packages; seed += 1) {
      const evidence = makeEvidence(seed);
      const files = composeEvidence(evidence);
      const verdict = askVigil(files);
      expect({ seed, ...verdict }).toMatchObject({
        seed,
        holds: true,
        case: evidence.case,
        entries: evidence.entries.length,
        records: evidence.records.length,
      });
      expect(await askOther(files)).toEqual(verdict);
    }
  });

  it.each([
    ['bytes', alterBytes],
    ['lines, its sums made right', alterLines],
  ])(`does not hold with other %s (${alterations / 2} alterations)`, { timeout: 1_200_000 }, async (_, alter) => {
    const random = seedRandom(31);
    let files: Files = {};
    for (let times = 0; times < alterations / 2; times += 1) {
      if (times % 20 === 0) files = composeEvidence(makeEvidence(times));
      const altered = alter(files, random);
      const [verdict, other] = [askVigil(altered.files), await askOther(altered.files)];
      expect({ times, how: altered.how, holds: verdict.holds }).toEqual({ times, how: altered.how, holds: false });
      expect({ times, how: altered.how, holds: other.holds }).toEqual({ times, how: altered.how, holds: false });
      // Vigil's schemas refuse a field of the wrong shape before the chain is looked at; but for that, both name the same.
      if (!verdict.holds && verdict.fault !== 'not-readable') {
        expect({ times, how: altered.how, verdict: other }).toEqual({ times, how: altered.how, verdict });
      }
    }
  });

  it('tells a lone surrogate from the sign that stands for one', () => {
    const files = composeEvidence(makeEvidence(4));
    const text = new TextDecoder().decode(files['records.json']);
    expect(text).not.toMatch(/[\ud800-\udfff](?![\udc00-\udfff])/u);
  });

  it('is refused when it is nested a million levels deep, and nothing throws', async () => {
    const files = composeEvidence(makeEvidence(1));
    const deep = new TextEncoder().encode(`${'['.repeat(1_000_000)}${']'.repeat(1_000_000)}`);
    for (const altered of [
      { ...files, [sealFile]: deep },
      { ...files, 'records.json': deep },
    ]) {
      expect(askVigil(altered).holds).toBe(false);
      expect((await askOther(altered)).holds).toBe(false);
    }
  });

  it('is one ZIP with what comes along, and tells no other time than its day', () => {
    const zip = packEvidence(makeEvidence(1), { 'README.txt': 'Read me.' });
    expect(Object.keys(unzipSync(zip)).sort()).toEqual(['README.txt', 'records.json', 'seal.json']);
    expect(packEvidence(makeEvidence(1), { 'README.txt': 'Read me.' })).toEqual(zip);
  });
});
