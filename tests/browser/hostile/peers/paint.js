// Paints the names of the list in the way that was chosen.
(async () => {
  const runtime = globalThis.browser ?? chrome;
  const { names = [], way } = await runtime.storage.local.get(['names', 'way']);
  const ways = {
    mark: globalThis.paintWithMark,
    highlights: globalThis.paintWithHighlights,
    overlay: globalThis.paintWithOverlay,
  };
  ways[way]?.(globalThis.findNames(names));
})();
