// How much of a page is read and painted; past it the page is said to be cut, never frozen.

/** Longest text of a passage, UTF-16 units: one or two milliseconds to send, whatever its script. */
export const longestPassage = 32_000;

/** A passage this long ends with its block, so that passages are whole blocks. */
export const wholePassage = 16_000;

/** As `wholePassage`, where text changes again and again: little is read again for a little change. */
export const livelyPassage = 800;

/** A passage changed so often belongs to the lively ones. */
export const livelyAfter = 3;

/** Elements of a block whose text is asked for at once; half a microsecond to one each. */
export const mostElementsAtOnce = 3_000;

/** As `mostElementsAtOnce`, for a document that is read for the first time: some six ms on a cold page. */
export const mostElementsInDraft = 6_000;

/** Drafts of a document that may come to nothing, because it changed too soon or cannot be told; then it is read in parts. */
export const mostDrafts = 2;

/** As `mostElementsAtOnce`, where text changes again and again. */
export const mostLivelyElements = 150;

/** Ground of a block whose text is asked for at once, square CSS px: holds half a million letters of a size that people read. */
export const mostGroundAtOnce = 80_000_000;

/** Effort that a passage takes, in elements of a block that is read at once: some two or three ms. */
export const mostEffort = 3_000;

/** What it takes to look at where a text stands, and to ask for the text of a block at all, in the same measure. */
export const effortOf = { text: 4, block: 8 };

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
