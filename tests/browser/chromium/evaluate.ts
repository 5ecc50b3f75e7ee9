// The value of an expression in a target.
import type { Line } from './devtools.ts';

/**
 * @param line  To a document or to the background.
 * @returns What it comes to once awaited, when that survives JSON.
 * @throws {Error} with the page's own error.
 */
export async function evaluate(line: Line, expression: string): Promise<string> {
  const { result, exceptionDetails } = await line.send('Runtime.evaluate', {
    expression,
    awaitPromise: true,
    returnByValue: true,
    userGesture: true,
  });
  if (exceptionDetails === undefined) return result.value;
  throw new Error(exceptionDetails.exception?.description ?? exceptionDetails.text);
}
