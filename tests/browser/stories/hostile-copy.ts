// A page's copy as somebody would write it who wants it to run, to fetch or to send when it is opened.

/** @param bait  An address where every request is counted: there must be none. */
export function hostileCopy(bait: string, type: 'MHTML' | 'HTML'): string {
  const run = `fetch('${bait}ran');new Image().src='${bait}ran'`;
  const html = `<!doctype html><html manifest="${bait}manifest"><head><title>Bait</title>
<base href="${bait}"><meta http-equiv="refresh" content="0;url=${bait}refresh">
<link rel="stylesheet" href="${bait}style.css"><link rel="preload" as="image" href="${bait}preload">
<link rel="prefetch" href="${bait}prefetch"><link rel="preconnect" href="${bait}"><link rel="dns-prefetch" href="${bait}">
<link rel="icon" href="${bait}icon"><link rel="modulepreload" href="${bait}module.js">
<style>@import "${bait}import.css"; @import url(${bait}import2.css); p { background: url("${bait}background") }
b { background: u\\72l(${bait}escaped) } i { background-image: image-set("${bait}set" 1x) }
@font-face { font-family: x; src: url(${bait}font) } p { font-family: x; cursor: url(${bait}cursor), auto }
@\\69mport "${bait}import3.css"; </style><style></style><script>${run}</script></head>
<body background="${bait}body" onload="${run}" style="background:url(${bait}inline)"><p>Bait</p>
<script>${run}</script><script type="module">${run}</script><script src="${bait}script.js"></script>
<img src="${bait}image" onerror="${run}"><img src="x" onerror="${run}"><img srcset="${bait}srcset 1x, ${bait}srcset2 2x">
<picture><source srcset="${bait}source"><img src="${bait}picture"></picture>
<svg onload="${run}"><script>${run}</script><image href="${bait}svg-image"/><use href="${bait}use#a"/>
<foreignObject><iframe src="${bait}in-svg"></iframe></foreignObject><a xlink:href="javascript:${run}"><text>x</text></a>
<animate attributeName="href" values="javascript:${run}"/><style>p{background:url(${bait}svg-style)}</style></svg>
<iframe src="${bait}frame"></iframe><iframe srcdoc="<script>${run}</script><img src=${bait}srcdoc>"></iframe>
<iframe src="javascript:${run}"></iframe><object data="${bait}object"></object><embed src="${bait}embed">
<video src="${bait}video" poster="${bait}poster" autoplay></video><audio src="${bait}audio" autoplay></audio>
<video><source src="${bait}video2"><track src="${bait}track" default></video>
<form action="${bait}form"><button autofocus onfocus="${run}">x</button><input type="image" src="${bait}input"></form>
<a href="javascript:${run}" ping="${bait}ping" autofocus onfocus="${run}">x</a><details open ontoggle="${run}">x</details>
<noscript><img src="${bait}noscript"></noscript><template shadowrootmode="open"><img src="${bait}template"></template>
<div><template shadowrootmode="open"><script>${run}</script><img src="${bait}shadow" onerror="${run}"></template></div>
<math><mtext><table><mglyph><style><img src=${bait}mutated onerror="${run}"></style></mglyph></table></mtext></math>
<p title="</title><img src=${bait}title onerror=${run}>">x</p><textarea></textarea><img src=${bait}textarea></textarea>
<style></p><img src=${bait}style-end onerror="${run}"></style><xmp><img src=${bait}xmp></xmp>
<portal src="${bait}portal"></portal><frameset><frame src="${bait}frameset"></frameset><plaintext><img src=${bait}plain></body></html>`;
  return type === 'HTML' ? html : writeParts(bait, html);
}

/** The same as a browser saves pages, with style sheets and a frame of its own that ask for more. */
function writeParts(bait: string, html: string): string {
  const boundary = 'bait-boundary';
  const part = (type: string, location: string, body: string) =>
    [
      `--${boundary}`,
      `Content-Type: ${type}`,
      'Content-Transfer-Encoding: binary',
      `Content-Location: ${location}`,
      '',
      body,
    ].join('\r\n');
  return [
    `From: <Saved>\r\nContent-Type: multipart/related; type="text/html"; boundary="${boundary}"\r\n\r\n`,
    part('text/html', 'https://bait.example/', html.replace('</head>', '<iframe src="cid:inner"></iframe></head>')),
    part('text/css', `${bait}style.css`, `@import "${bait}deeper.css"; p { background: url(${bait}from-part) }`),
    part('text/html', 'cid:inner', `<script>1</script><img src="${bait}inner" onerror="1">`),
    part(
      'image/svg+xml',
      `${bait}image`,
      `<svg xmlns="http://www.w3.org/2000/svg"><image href="${bait}in-svg-part"/></svg>`,
    ),
    `--${boundary}--\r\n`,
  ].join('\r\n');
}
