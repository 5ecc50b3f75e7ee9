// An evidence package holds as it was made; whatever is altered in it is named, by Vigil and by the verifier in it.
import { unzipSync } from 'fflate';
import { describe, expect, it } from 'vitest';
import { sealFile } from '../../../exchange/evidence/seal.ts';
import { openPackage } from '../../../exchange/pack.ts';
import { encodeText } from '../../../records/canonical.ts';
import { seedRandom } from '../random-records.ts';
import { alterBytes, alterCopies, alterLines } from './alter.ts';
import { makeEvidence, makeFiles } from './random-evidence.ts';
import { askOther, askVigil, type Files } from './verifiers.ts';

/** How many packages and alterations are tried: few on every run, all that README promises in `npm run endure`. */
const [packages, alterations] = process.env['VIGIL_ENDURE'] === undefined ? [60, 600] : [1_000, 10_000];

describe('an evidence package', () => {
  it(`holds as it was made, says Vigil and says the verifier in it (${packages} cases)`, {
    timeout: 600_000,
  }, async () => {
    for (let seed = 0; seed < packages; seed += 1) {
      const evidence = makeEvidence(seed);
      const files = makeFiles(evidence);
      const verdict = askVigil(files);
      expect({ seed, ...verdict }).toMatchObject({
        seed,
        holds: true,
        case: evidence.case,
        entries: evidence.entries.length,
        records: evidence.records.length,
        copies: { kept: evidence.copies.length },
      });
      expect(await askOther(files)).toEqual(verdict);
    }
  });

  it.each([
    ['bytes', alterBytes],
    ['lines, its sums made right', alterLines],
    ['copies', alterCopies],
  ])(`does not hold with other %s (${alterations / 2} alterations)`, { timeout: 1_200_000 }, async (_, alter) => {
    const random = seedRandom(31);
    let files: Files = {};
    for (let [times, done] = [0, 0]; done < alterations / 2; times += 1) {
      if (times % 20 === 0) files = makeFiles(makeEvidence(times));
      const altered = alter(files, random);
      if (altered === undefined) continue;
      done += 1;
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
    const files = makeFiles(makeEvidence(4));
    const text = new TextDecoder().decode(files['records.json']);
    expect(text).not.toMatch(/[\ud800-\udfff](?![\udc00-\udfff])/u);
  });

  it('is refused when it is nested a million levels deep, and nothing throws', async () => {
    const files = makeFiles(makeEvidence(1));
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
    const pack = () => {
      const zip = openPackage('2031-06-12');
      zip.add('copies/a.png', Uint8Array.of(1, 2, 3));
      zip.add('README.txt', encodeText('Read me. '.repeat(1_000)));
      return Buffer.concat([...zip.end()]);
    };
    const files = unzipSync(pack());
    expect(Object.keys(files)).toEqual(['copies/a.png', 'README.txt']);
    expect(files['copies/a.png']).toEqual(Uint8Array.of(1, 2, 3));
    expect(pack().equals(pack())).toBe(true);
  });
});
