import { chmodSync, mkdirSync, mkdtempSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { findBrowser } from '../../scripts/find-browser.mjs';
import { requireNode } from '../../scripts/setup.mjs';

describe('a machine that Vigil is built on', () => {
  it.each(['20.19.0', '20.20.2', '22.0.0', '24.1.0'])('may run Node %s', (version) => {
    expect(() => requireNode(version)).not.toThrow();
  });

  it.each(['18.20.8', '20.18.3'])('is told what to install when it runs Node %s', (version) => {
    expect(() => requireNode(version)).toThrow(`Vigil needs Node 20.19 or later, and this is ${version}.`);
  });
});

describe('looking for a browser', () => {
  /** A folder with a program of this name in it. */
  const installProgram = (...path: string[]) => {
    const folder = mkdtempSync(join(tmpdir(), 'browser-'));
    const program = join(folder, ...path);
    mkdirSync(join(program, '..'), { recursive: true });
    writeFileSync(program, '');
    chmodSync(program, 0o755);
    return { folder, program };
  };

  it('takes the one that the user names', () => {
    const { program } = installProgram('my-browser');
    expect(findBrowser('chromium', { VIGIL_CHROMIUM: program }, 'linux')).toBe(program);
  });

  it('says so when the one that the user names is not there', () => {
    expect(() => findBrowser('firefox', { VIGIL_FIREFOX: '/nowhere/firefox' }, 'linux')).toThrow(
      "VIGIL_FIREFOX: expected the path of a browser's program, got /nowhere/firefox",
    );
  });

  it('finds Chromium on the path', () => {
    const { folder, program } = installProgram('chromium');
    expect(findBrowser('chromium', { PATH: folder }, 'linux')).toBe(program);
  });

  it('finds Firefox among the programs of Windows', () => {
    const { folder } = installProgram('Mozilla Firefox\\firefox.exe');
    expect(findBrowser('firefox', { ProgramFiles: folder }, 'win32')).toBe(
      join(folder, 'Mozilla Firefox\\firefox.exe'),
    );
  });
});
