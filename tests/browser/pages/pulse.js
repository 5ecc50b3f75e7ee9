// How long the page once held its own breath, ms: a timer that should come every 10 ms, and how late it came at worst.
let last = performance.now();
globalThis.longestHold = 0;
setInterval(() => {
  const now = performance.now();
  globalThis.longestHold = Math.max(globalThis.longestHold, now - last);
  last = now;
}, 10);
