// @vitest-environment happy-dom
import { describe, expect, it } from 'vitest';
import { describePath } from '../../page/node-path.ts';
import type { Spot } from '../../page/passage.ts';

/** Spots on the first text of each element that a selector finds. */
function spotsOf(html: string, selector: string, root?: ParentNode): Spot[] {
  if (root === undefined) document.body.innerHTML = html;
  return [...(root ?? document).querySelectorAll(selector)].map((element) => {
    const node = element.firstChild as Text;
    return { node, start: 0, end: node.data.length };
  });
}

describe('the path of a passage', () => {
  it.each([
    ['its own element', '<main><p>One.</p><p id=a>Two.</p></main>', '#a', '/html[1]/body[1]/main[1]/p[2]'],
    [
      'the element that holds all of it',
      '<main><p>One <b>two</b> <i>three</i></p></main>',
      'b, i',
      '/html[1]/body[1]/main[1]/p[1]',
    ],
    [
      'what is common to two blocks',
      '<main><section><p id=a>One.</p></section><p id=b>Two.</p></main>',
      '#a, #b',
      '/html[1]/body[1]/main[1]',
    ],
    [
      'those of its own name alone',
      '<div>One.</div><p>Two.</p><div id=a>Three.</div>',
      '#a',
      '/html[1]/body[1]/div[2]',
    ],
  ])('names %s', (_, html, selector, path) => {
    expect(describePath(spotsOf(html, selector))).toBe(path);
  });

  it('counts as XPath does', () => {
    const spots = spotsOf('<ul><li>One.</li><li><b>Two.</b></li></ul>', 'b');
    expect(describePath(spots)).toBe('/html[1]/body[1]/ul[1]/li[2]/b[1]');
  });

  it('is none in a shadow tree, which no path reaches', () => {
    document.body.innerHTML = '<x-note></x-note>';
    const shadow = document.querySelector('x-note')?.attachShadow({ mode: 'open' });
    if (shadow) shadow.innerHTML = '<p>One.</p>';
    expect(describePath(spotsOf('', 'p', shadow))).toBeUndefined();
  });

  it('is none of nothing, and none where it would be too long', () => {
    expect(describePath([])).toBeUndefined();
    const deep = `${'<div>'.repeat(201)}<b>One.</b>${'</div>'.repeat(201)}`;
    expect(describePath(spotsOf(deep, 'b'))).toBeUndefined();
  });
});
