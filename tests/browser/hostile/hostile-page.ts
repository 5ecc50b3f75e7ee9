// A page that names twenty people in every way that a page has, and a script in its head that tries everything on its reader.
import { absent, prepare } from './in-page.ts';
import { named } from './lists.ts';
import type { Probe } from './probe.ts';

/** A function, an object of them or plain data, as source; probes see nothing but what they are given. */
function writeSource(value: unknown): string {
  if (typeof value === 'function') return `(${value})`;
  if (Array.isArray(value)) return `[${value.map(writeSource).join()}]`;
  if (typeof value !== 'object' || value === null) return JSON.stringify(value);
  const fields = Object.entries(value).map(([name, each]) => `${JSON.stringify(name)}:${writeSource(each)}`);
  return `{${fields.join()}}`;
}

/** Source that prepares a page; `</script>` in a probe's words ends nothing. @param extension Where Vigil's files are. */
export function writeHead(probes: readonly Probe[], extension: string): string {
  const given = [probes, extension, absent].map(writeSource).join();
  // Some compilers call `__name` in what they make of a function.
  return `const __name = (it) => it; globalThis.hostile = ${writeSource(prepare)}(${given});`.replaceAll('</', '<\\/');
}

const style = `
  body { font: 16px/1.5 sans-serif; margin: 12px; max-width: 800px }
  .scroller { height: 70px; overflow: auto; border: 3px solid }
  .moved { transform: translate(30px, 4px); position: relative }
  .scaled { transform: scale(1.1); transform-origin: 0 0 }
  .columns { columns: 2 } .bar { position: sticky; top: 0; background: #eee }
  .upright { writing-mode: vertical-rl; height: 150px } .locked { content-visibility: hidden } .skipped { content-visibility: auto; contain-intrinsic-size: 600px }
  .footed { position: relative; display: inline-block } .foot { position: absolute; left: 4px; bottom: -1px; width: 8px; height: 3px }
  .fixed { position: fixed; right: 4px; bottom: 4px; background: #fff } .tall { height: 900px } .taller { height: 9000px }`;

const [a, b, c, d, e, f, g, h, i, j, k, l, m, n, o, p, q, r, s, t] = named.map(
  (name) => `<span class=name>${name}</span>`,
);
const word = '<span class=word>of other things</span>';

const body = `<header class=bar>News of ${a}</header>
<p elementtiming=first>On Friday ${b} was taken from a flat in the north of the town, ${word} and of ${c}.</p>
<p>${[0, 1, 2].map((at) => `<span class=footed>${named[at]}<i class=foot></i></span>`).join(', ')} and
<span class=footed>of other things<i class=foot></i></span></p><p class=thrown>A court sat for an hour. ${d} said nothing; ${word} said more.</p>
<div class=scroller><p>${e} and ${word}</p><p>${f}</p><p class=tall>${g}</p></div>
<div class="scroller thrown"><p>${e}</p><p class=tall>${f}</p></div>
<div class=moved><p>${h} in what was moved, ${word}</p></div><div class=scaled>${i} in what is larger</div>
<div class=columns><p>${j} in columns, ${word} and ${k}</p><p>More of ${word}</p></div>
<table><tr><td>${l}<td>${word}<tr><td>${m}<td>four years</table>
<p><a id=link href="#here" onclick="event.preventDefault()">${n} behind a link</a> <input id=field> <button id=button>${o}</button></p>
<div class=upright>${p}</div>
<details class=open open><summary>More</summary>${q} in a fold</details><details class=shut><summary>And more</summary><p>${r} and others</p></details>
<div class=findable hidden=until-found><p>${r}, whom a search finds</p></div><div class=locked><p>${r}, who is never shown</p></div>
<dialog open style="position:static">${s} in a dialogue</dialog><div class=fixed>${t}</div>
<p dir=rtl>Right to left: <b>${named[0].split(' ')[0]}</b> ${named[0].split(' ')[1]}</p>
<x-trap>${named[1]} in an element of its own</x-trap>
<x-notes><template shadowrootmode=open shadowrootserializable><p><span class=name>${named[5]}</span> in a shadow tree</p></template></x-notes>
<iframe src="/frame"></iframe>
<div class=taller></div><div class=skipped><p>${d} and ${e} far below</p></div><div class=skipped><p>Nobody</p></div><i id=end></i>`;

/** Drawn when it is whole: one drawn in pieces shifts by itself, now and then, and nobody could tell who shifted it. */
const whole = '<link rel=expect blocking=render href="#end">';

/** The document in the page's frame. */
export const frame = `<!doctype html><meta charset=utf-8><p><span class=name>${named[2]}</span> in a frame, and other things`;

/** The whole page, for the probes of one loading. */
export function writePage(head: string): string {
  return `<!doctype html><html lang=en><meta charset=utf-8><title>A page that asks</title>${whole}<style>${style}</style>
<script>${head}</script><body>${body}`;
}
