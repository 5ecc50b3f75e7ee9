// Serves the sample articles and opens them in a browser with Vigil in it; without a display, walks through them alone.
import { mkdirSync, rmSync } from 'node:fs';
import path from 'node:path';
import { launchChromium } from '../../tests/browser/chromium/driver.ts';
import { serveFolder } from '../../tests/browser/serve.ts';
import { folderOf } from '../build.mjs';
import { hasDisplay } from '../has-display.mjs';
import { project, runProgram } from '../run-command.mjs';
import { openForReader } from './open-for-reader.ts';
import { takeTour } from './take-tour.ts';

/** Where the tour leaves its pictures and the export. */
const album = path.join(project, '.output', 'tour');

await runProgram(async () => {
  const visible = hasDisplay();
  const server = await serveFolder(path.join(project, 'assets', 'sample'));
  try {
    const browser = await launchChromium({ extension: folderOf('chrome', 'granted'), visible });
    try {
      if (visible) await openForReader(browser, server.address);
      else {
        rmSync(album, { recursive: true, force: true });
        mkdirSync(album, { recursive: true });
        await takeTour(browser, server.address, album);
      }
    } finally {
      await browser.close();
    }
  } finally {
    await server.close();
  }
});
