// The part of Papa Parse that we use; its published types would bring Node's and the page's globals into a pure room.
declare module 'papaparse' {
  interface ParseError {
    readonly type: 'Quotes' | 'Delimiter' | 'FieldMismatch';
  }
  interface Step {
    readonly data: string[];
    readonly errors: readonly ParseError[];
    /** `cursor` is the end of the row, in UTF-16 units of the text after its byte order mark. */
    readonly meta: { readonly cursor: number };
  }
  interface Parser {
    abort(): void;
  }
  interface Options {
    readonly delimiter: string;
    /** Called for each row, before `parse` returns. */
    readonly step: (row: Step, parser: Parser) => void;
  }
  const Papa: { parse(text: string, options: Options): void };
  export default Papa;
}
