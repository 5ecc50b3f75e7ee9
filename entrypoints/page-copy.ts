// Copies the page it is put into, when its reader asks for a copy; put in beside the page script, and not before.
import { defineUnlistedScript } from 'wxt/utils/define-unlisted-script';
import type { CopyRequest } from '../messaging/copy-messages.ts';
import type { Attendance } from '../page/attendance.ts';
import { measureQuote } from '../page/copy/measure-quote.ts';
import { type Copying, rest, takeCopy } from '../page/copy/take-copy.ts';

interface Runtime {
  readonly id?: string;
  readonly onMessage: {
    readonly addListener: (
      hear: (request: CopyRequest, sender: { readonly id?: string }, answer: (value: unknown) => void) => boolean,
    ) => void;
  };
}

interface PageWorld {
  readonly browser?: { readonly runtime?: Runtime };
  readonly chrome?: { readonly runtime?: Runtime };
  /** The script that attends this document. */
  readonly attending?: Pick<Attendance, 'findClipped' | 'setVeiled'>;
  /** What this script listens through; without an id once the extension it came with is gone. */
  copies?: Runtime;
}

export default defineUnlistedScript(() => {
  const world = globalThis as PageWorld;
  const runtime = world.browser?.runtime ?? world.chrome?.runtime;
  if (runtime === undefined || world.copies?.id !== undefined) return;
  world.copies = runtime;
  let copying: Copying | undefined;

  function answer(request: CopyRequest): unknown {
    switch (request.kind) {
      case 'copy-begin':
        copying?.stop();
        copying = takeCopy(document, () => performance.now(), rest);
        return true;
      case 'copy-next':
        return copying?.next() ?? { state: 'failed', why: 'failed' };
      case 'copy-end':
        copying?.stop();
        copying = undefined;
        return true;
      case 'veil':
        world.attending?.setVeiled(request.veiled);
        return true;
      case 'measure-quote': {
        const mark = world.attending?.findClipped(request);
        return (mark && measureQuote(mark, document, window)) ?? null;
      }
      default:
        return undefined;
    }
  }

  runtime.onMessage.addListener((request, sender, respond) => {
    if (sender.id !== runtime.id) return false;
    const value = answer(request);
    if (value === undefined) return false;
    respond(value);
    return true;
  });
});
