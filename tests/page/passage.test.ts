// Text as it shows, with a way back from every letter to its node.
import { describe, expect, it } from 'vitest';
import { createPassageWriter } from '../../page/collapse.ts';
import { locate } from '../../page/passage.ts';

/** Nodes written one after the other; "|" ends a line between two of them. */
function write(...pieces: string[]) {
  const writer = createPassageWriter();
  const nodes: Text[] = [];
  for (const piece of pieces) {
    if (piece === '|') {
      writer.breakLine();
      continue;
    }
    const node = { data: piece } as Text;
    nodes.push(node);
    writer.write(node, 0, piece.length, false);
  }
  return { passage: writer.finish(), nodes };
}

describe('writing a passage', () => {
  it.each([
    [['one  two\n\tthree'], 'one two three'],
    [['\n  one ', ' two\n'], 'one two'],
    [['one', 'two'], 'onetwo'],
    [['one ', '|', ' two'], 'one\ntwo'],
    [['|', 'one', '|', '|', ' ', '|', 'two', '|'], 'one\ntwo'],
    [['one\u00a0 two'], 'one\u00a0 two'],
    [[' ', '\n'], ''],
    [[], ''],
  ])('of %j gives %j', (pieces, text) => {
    expect(write(...pieces).passage.text).toBe(text);
  });

  it.each([
    ['  Word  came of\n  Ilkhom   Saidov  '],
    ['a\n\n\nb', '|', ' c ', 'd', ' ', 'e'],
    ['\ud83d\ude00  \u0418\u043b\u0445\u043e\u043c', '\u0421\u0430\u0438\u0434\u043e\u0432 '],
  ])('every letter of %j leads back to its own', (...pieces) => {
    const { passage } = write(...pieces);
    for (const [at, unit] of [...passage.text].entries()) {
      if (/\s/u.test(unit) || unit.length > 1) continue;
      const offset = [...passage.text].slice(0, at).join('').length;
      const [spot] = locate(passage, offset, offset + 1);
      expect(spot?.node.data.slice(spot.start, spot.end)).toBe(unit);
    }
  });
});

describe('locating a stretch', () => {
  it('gives one spot a node, and none for what is not there', () => {
    const { passage, nodes } = write('Il', 'khom Sai', 'dov came');
    expect(locate(passage, 0, 13)).toEqual([
      { node: nodes[0], start: 0, end: 2 },
      { node: nodes[1], start: 0, end: 8 },
      { node: nodes[2], start: 0, end: 3 },
    ]);
    expect(locate(passage, 5, 5)).toEqual([]);
    expect(locate(passage, 90, 99)).toEqual([]);
  });

  it('keeps the line under two words whole where the space belongs to neither', () => {
    const { passage, nodes } = write('Ilkhom ', 'Saidov');
    expect(locate(passage, 0, 13)).toEqual([
      { node: nodes[0], start: 0, end: 7 },
      { node: nodes[1], start: 0, end: 6 },
    ]);
    const other = write('Ilkhom', '\n Saidov');
    expect(locate(other.passage, 0, 13)[1]).toEqual({ node: other.nodes[1], start: 1, end: 8 });
  });
});
