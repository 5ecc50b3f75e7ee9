// Opens pages one after another in a real browser with Vigil in it, and tells whom it marks there.
import type { PageState } from '../../records/page-state.ts';
import { launchChromium } from '../../tests/browser/chromium/driver.ts';
import { serveFolder } from '../../tests/browser/serve.ts';
import { View } from '../../tests/browser/view.ts';
import { bringPeople } from './bring-people.ts';
import { openPdfInReader } from './open-pdf.ts';
import { joinPassages, listenToTexts, takeTexts } from './page-texts.ts';
import { waitUntilRead } from './wait-until-read.ts';

export interface FindOptions {
  /** The folder of a build that may read pages. */
  readonly extension: string;
  /** The file of people to bring in. */
  readonly people: string;
  readonly folder: string;
  /** File names in the folder. */
  readonly pages: readonly string[];
  /** Also tell each page's text. */
  readonly text: boolean;
}

/** A mention, with offsets in UTF-16 units of the page's text, `end` exclusive. */
export interface FoundMention {
  readonly page: string;
  /** The id given in the file; where several people fit all of them, in alphabetical order. */
  readonly person: string | readonly string[];
  /** Exactly what is marked. */
  readonly text: string;
  readonly start: number;
  readonly end: number;
  readonly band: PageState['mentions'][number]['band'];
}

/** A page's visible text as Vigil reads it, its frames after it. */
export interface FoundText {
  readonly page: string;
  readonly text: string;
}

/** Finds on every page in turn. Cases are not told. @throws {Error} when the file cannot be brought in. */
export async function* findOnPages(options: FindOptions): AsyncGenerator<FoundMention | FoundText> {
  const server = await serveFolder(options.folder);
  const browser = await launchChromium({ extension: options.extension });
  try {
    const desk = new View(await browser.open(browser.addressOf('desk.html#/import')));
    const givenIds = await bringPeople(desk, browser.downloads, options.people);
    await listenToTexts(desk);
    for (const page of options.pages) {
      const address = server.address + encodeURIComponent(page);
      const isPdf = /\.pdf$/iu.test(page);
      const shown = isPdf ? browser.addressOf(`reader.html?file=${encodeURIComponent(address)}`) : address;
      const opened = isPdf ? await openPdfInReader(browser, shown) : undefined;
      const reader = opened?.reader.remote ?? (await browser.open(shown));
      if (opened !== undefined && opened.end !== 'read') {
        // Nobody can be found where there is no text; the others are not kept waiting.
        if (options.text) yield { page, text: '' };
        await reader.close();
        continue;
      }
      const { tab, state } = await waitUntilRead(desk, shown);
      const { text, startOf } = joinPassages(await takeTexts(desk, tab));
      if (options.text) yield { page, text };
      for (const mention of state.mentions) {
        const people = mention.who
          .flatMap((who) => (who.kind === 'person' ? [givenIds.get(who.id) ?? who.id] : []))
          .sort();
        const first = people[0];
        const at = startOf(mention.frame, mention.passage);
        if (first === undefined || at === undefined) continue;
        const place = { start: at + mention.start, end: at + mention.end };
        const person = people.length === 1 ? first : people;
        yield { page, person, text: mention.text, ...place, band: mention.band };
      }
      await reader.close();
    }
  } finally {
    await browser.close();
    await server.close();
  }
}
