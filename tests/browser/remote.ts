// What a browser's remote control must offer, so that one set of hands works both.

/** What survives the way into a page and back. */
export type Json = null | boolean | number | string | readonly Json[] | { readonly [key: string]: Json | undefined };

/** One document under remote control. Coordinates are CSS pixels in its viewport; input is trusted, as from a person. */
export interface Remote {
  /** Uncaught errors and `console.error` of the document, in order. */
  readonly problems: readonly string[];
  /** Opens an address in its place, and waits until it has loaded. */
  goTo(address: string): Promise<void>;
  /** The value of an expression, awaited; a string, because what a page answers is ours to parse. */
  run(expression: string): Promise<string>;
  /**
   * Runs a function with `this` in the shadow root, even a closed one, that hangs on the last element of a document.
   *
   * @param frame  A selector of the frame whose document is meant; the page's own without it.
   */
  runInOverlay(work: string, frame?: string): Promise<string>;
  /** Moves the pointer there in one step. */
  moveTo(x: number, y: number): Promise<void>;
  clickAt(x: number, y: number): Promise<void>;
  /** Types letters of any script, a key each. */
  type(text: string): Promise<void>;
  /** Presses one key with its modifiers: `Enter`, `Shift+Tab`, `Alt+Shift+KeyC`. */
  press(keys: string): Promise<void>;
  /** Chooses files for the file field that a selector finds. */
  chooseFiles(selector: string, paths: readonly string[]): Promise<void>;
  resize(width: number, height: number): Promise<void>;
  useColours(scheme: 'light' | 'dark'): Promise<void>;
  /** PNG of the viewport. */
  takePicture(): Promise<Buffer>;
  /** Brings its tab to the front. */
  activate(): Promise<void>;
  close(): Promise<void>;
}

/** A browser with Vigil in it, and its own empty profile. */
export interface Driver {
  /** The folder that downloads land in. */
  readonly downloads: string;
  /** The address of a file of the extension. */
  addressOf(file: string): string;
  /** Opens a new tab in front; waits until it has loaded. */
  open(address: string): Promise<Remote>;
  /** The tab, if any, that already shows this address. */
  findOpen(address: string): Promise<Remote | undefined>;
  /** Tells the extension that the user pressed the keys of one of its commands, the front tab being as it is. */
  runCommand(name: string): Promise<void>;
  /** Tells the extension that the user chose one of its items in the menu of the front tab's page. */
  chooseFromMenu(item: string): Promise<void>;
  /** Ends the browser and removes its profile. */
  close(): Promise<void>;
}
