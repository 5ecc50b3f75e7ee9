// What a reader does on a hostile page: looks, rests on a name, presses, types, makes the window smaller, scrolls.
import type { View } from '../view.ts';

const wait = (ms: number) => new Promise((resolve) => setTimeout(resolve, ms));

/**
 * Acts alike in every state.
 *
 * Never presses a name that is not a link: that opens the panel, which makes the window narrower; SECURITY.md says so.
 */
export async function act(page: View): Promise<void> {
  const { remote } = page;
  const middles = await page.evaluate(() =>
    ['.name', '.word', 'p .name', '.moved .name', 'table .name', '#link .name', '#field'].map((selector) => {
      const { left, top, width, height } = document.querySelector(selector)?.getBoundingClientRect() ?? new DOMRect();
      return { x: left + width / 2, y: top + height / 2 };
    }),
  );
  const [first, word, second, moved, cell, link, field] = middles;
  for (const spot of [first, moved, cell, link, second]) if (spot) await remote.moveTo(spot.x, spot.y);
  await wait(700);
  await remote.run("dispatchEvent(new Event('rest')); ''");
  await wait(300);
  if (link) await remote.clickAt(link.x, link.y);
  if (word) await remote.clickAt(word.x, word.y);
  for (let times = 0; times < 3; times += 1) await remote.press('Shift+ArrowRight');
  for (let times = 0; times < 3; times += 1) await remote.press('Tab');
  if (field) await remote.clickAt(field.x, field.y);
  await remote.type('abc');
  await remote.press('Escape');
  if (word) await remote.clickAt(word.x, word.y);
  await remote.moveTo(2, 2);
  await remote.resize(900, 700);
  await wait(300);
  // Last, since a browser may bring what was typed or chosen back into view when its window shrinks.
  for (const y of [100_000, 0]) {
    await remote.run(`scrollTo(0, ${y}); ''`);
    await wait(250);
  }
}
