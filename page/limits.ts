// How much of a page is read and painted; past it the page is said to be cut, never frozen.

/** Longest text of a passage, UTF-16 units: half a millisecond to read, one to send. */
export const longestPassage = 16_000;

/** A passage this long ends with its block, so that passages are whole blocks. */
export const wholePassage = 8_000;

/** A passage over so many nodes ends with its block, so that a slice is short where there is more mark-up than text. */
export const wholeNodes = 800;

/** Nodes that one passage may stretch over; keeps a slice short on a page without blocks. */
export const mostNodesInPassage = 3_000;

/** Text of one document that is read, UTF-16 units; a long novel has one million. */
export const longestText = 3_000_000;

/** Nodes of one document that are walked. */
export const mostNodes = 1_000_000;

/** Inline ancestors that are climbed to find a block; deeper nests are somebody's trap. */
export const deepestInline = 64;

/** Ancestors looked at to decide whether and where text shows. */
export const deepestAncestor = 512;

/** Time that one slice of work may hold the page's main thread, ms; one passage may run over it by a little. */
export const sliceMs = 4;

/** Marks painted in one document; nobody reads more, and the panel counts on. */
export const mostMarks = 5_000;
