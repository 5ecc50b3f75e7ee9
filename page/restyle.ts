// Notices that a page may show other text than before though nothing in it was written: unseen by the page.

/** Another size, a style sheet that arrived, something opened above the page; none of these is a change of the document. */
const events = ['resize', 'load', 'toggle', 'fullscreenchange'];

/** @returns Stops listening. */
export function listenForRestyle(page: Document, view: Window, hear: () => void): () => void {
  const ending = new AbortController();
  const options = { capture: true, passive: true, signal: ending.signal };
  for (const name of events) {
    view.addEventListener(
      name,
      ({ target }) => {
        // A picture that was loaded shows no other text.
        if (name !== 'load' || target === page || target instanceof HTMLLinkElement) hear();
      },
      options,
    );
  }
  return () => ending.abort();
}
