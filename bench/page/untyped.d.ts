// Peers that come without types.
declare module 'mark.js' {
  export default class Mark {
    constructor(root: Element);
    mark(word: string, options: object): void;
  }
}
declare module 'flashtext.js' {
  export default class KeywordProcessor {
    constructor(caseSensitive?: boolean);
    addKeyword(word: string): void;
    extractKeywords(text: string): string[];
  }
}
