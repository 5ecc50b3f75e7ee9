// A copy that was kept, written anew for showing: whatever it holds, nothing in it runs, fetches or leads anywhere.
import { createKeptSources, type KeptParts } from './kept-sources.ts';
import { createTally } from './sources.ts';
import { joinPieces, type Piece, writeDocument } from './write-document.ts';

/**
 * @param html   As it was kept; not trusted.
 * @param parse  Makes a document of markup; nothing in it runs or loads.
 * @returns One text for the `srcdoc` of a frame that is sandboxed all the same.
 */
export async function cleanKept(
  html: string,
  base: string,
  parts: KeptParts,
  parse: (html: string) => Document,
): Promise<string> {
  const pieces: Piece[] = [];
  const writing = { pieces, tally: createTally() };
  for (const _ of writeDocument(parse(html), createKeptSources(base, parts, parse), writing)) void _;
  return joinPieces(pieces);
}
