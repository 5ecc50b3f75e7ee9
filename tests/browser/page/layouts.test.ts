// The layouts that monitors read, each read and marked as a reader sees it.
import { afterAll, describe, expect, it } from 'vitest';
import { closeBrowser, openPage } from './open-page.ts';

afterAll(closeBrowser);

describe('reading', () => {
  it('reads an article among navigation, comments and scripts, line by line', async () => {
    const open = await openPage(
      `<!doctype html><title>Not text</title><style>p{color:red}</style><script>var a = 'not text';</script>
      <nav><a href="#">Home</a><a href="#">News</a></nav>
      <article><h1>Baker  held</h1><p>Ilkhom <b>Sa</b>idov\n   was <i>held</i> on<br>Friday.</p><p hidden>secret</p>
      <noscript>no</noscript><textarea>typed</textarea><div contenteditable>edited</div>
      <table><tr><td>Name</td><td>Saidov</td></tr></table></article>`,
    );
    await open.settle();
    expect(await open.text()).toBe('HomeNews\nBaker held\nIlkhom Saidov was held on\nFriday.\nName\nSaidov');
    await open.close();
  });

  it('draws a line under every name', async () => {
    const open = await openPage('<p>Word came that Ilkhom Saidov and his brother Anvar Saidov were freed.</p>', {
      names: [
        ['Ilkhom Saidov', 0],
        ['Anvar Saidov', 2],
      ],
    });
    await open.settle();
    const lines = await open.lines();
    expect(lines.map((line) => line.dashes)).toEqual(['', '0 4']);
    await open.picture('first');
    await open.close();
  });
});
