// Why a browser did not start, in its own words.
import { stripVTControlCharacters } from 'node:util';

/**
 * Takes the browser's words and its exit out of Playwright's long account.
 *
 * @param program  The browser's path.
 * @param error    From `launchPersistentContext`.
 */
export function explainFailure(program: string, error: unknown): Error {
  const account = stripVTControlCharacters(error instanceof Error ? error.message : String(error));
  const words = [...account.matchAll(/\[pid=\d+\]\[(?:err|out)\] (.+)$/gmu)].map((line) => line[1]);
  const exit = /process did exit: exitCode=(\d+)/u.exec(account)?.[1];
  const reason = words.length > 0 || exit !== undefined ? [...new Set(words)] : [account];
  const end = exit === undefined ? '' : `: it ended with ${exit}`;
  return new Error([`${program} did not start${end}`, ...reason].join('\n'), { cause: error });
}
