// Keys of the panel: j or n to the next place in the page, k or p to the one before.

const steps: Readonly<Record<string, 1 | -1>> = { j: 1, n: 1, k: -1, p: -1 };

/** Listens until the document goes; keys that go into a field or belong to the browser are left alone. */
export function watchKeys(target: Document, step: (by: 1 | -1) => void): void {
  target.addEventListener('keydown', (event) => {
    if (event.ctrlKey || event.metaKey || event.altKey || event.isComposing) return;
    const into = event.target;
    if (into instanceof Element && into.closest('input, textarea, select, [contenteditable]') !== null) return;
    const by = steps[event.key];
    if (by === undefined) return;
    event.preventDefault();
    step(by);
  });
}
