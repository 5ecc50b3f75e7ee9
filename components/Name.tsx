// A person's or a case's name, apart from the direction of the text around it; a very long one is cut to three lines.

/** Longer than any name that three lines of a narrow panel hold, UTF-16 units. */
const longestShown = 110;

/** True when a name is cut unless it is asked for whole. */
export function isLongName(text: string): boolean {
  return text.length > longestShown;
}

/** @param whole  Shows a long name to its end. */
export function Name({ text, whole }: { readonly text: string; readonly whole?: boolean }) {
  const isLong = isLongName(text) && !whole;
  return (
    <bdi class={isLong ? 'cut-name' : undefined} title={isLong ? text : undefined}>
      {text}
    </bdi>
  );
}
