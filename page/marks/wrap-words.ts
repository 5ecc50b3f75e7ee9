// Breaks a sentence into lines of a card, for a surface that breaks none by itself.

/**
 * Breaks at spaces, and inside a word only where it is wider than a line.
 *
 * @param most     Lines at most; what is left over ends in an ellipsis.
 * @param measure  Width of a text, in the unit of `width`.
 * @returns Empty for an empty text.
 */
export function wrapWords(text: string, width: number, most: number, measure: (text: string) => number): string[] {
  const lines: string[] = [];
  let line = '';
  for (const word of text.split(/\s+/u).filter((each) => each !== '')) {
    const longer = line === '' ? word : `${line} ${word}`;
    if (measure(longer) <= width) {
      line = longer;
      continue;
    }
    if (line !== '') lines.push(line);
    line = word;
    while (measure(line) > width && lines.length <= most) {
      const head = cutTo(line, width, measure);
      lines.push(head);
      line = line.slice(head.length);
    }
    if (lines.length > most) break;
  }
  if (line !== '') lines.push(line);
  if (lines.length <= most) return lines;
  const last = lines[most - 1] ?? '';
  return [...lines.slice(0, most - 1), `${cutTo(last, width - measure('…'), measure)}…`];
}

/** As many whole letters of a text as fit; one at least. */
function cutTo(text: string, width: number, measure: (text: string) => number): string {
  let head = '';
  for (const letter of text) {
    if (head !== '' && measure(head + letter) > width) break;
    head += letter;
  }
  return head;
}
