// A person's or a case's name, apart from the direction of the text around it; a very long one is cut to three lines.

/** Longer than any name that three lines of a narrow panel hold, UTF-16 units. */
const longestShown = 110;

export function Name({ text }: { readonly text: string }) {
  const isLong = text.length > longestShown;
  return (
    <bdi class={isLong ? 'cut-name' : undefined} title={isLong ? text : undefined}>
      {text}
    </bdi>
  );
}
