// What a page's main thread did for scripts, piece by piece, by the processor's clock: a busy machine does not lengthen it.
import type { ChromiumDriver } from '../../tests/browser/chromium/driver.ts';
import { waitFor } from '../../tests/browser/wait.ts';

/** A callback, a script that was run, or what promises left to be done; none of them inside another. */
export interface Piece {
  /** Name of the function that was called, as it is in its source; empty where it has none. */
  readonly name: string;
  /** Of the script; empty for what promises left. */
  readonly address: string;
  /** ms from any zero, by the clock on the wall. */
  readonly at: number;
  readonly wallMs: number;
  readonly cpuMs: number;
}

export interface Trace {
  readonly pieces: readonly Piece[];
  /** When marks of `performance.mark` were made, by name; the first of each name. */
  readonly marks: ReadonlyMap<string, number>;
}

interface TraceEvent {
  readonly name: string;
  readonly ph: string;
  readonly pid: number;
  readonly tid: number;
  readonly ts: number;
  readonly dur?: number;
  readonly tdur?: number;
  readonly args?: { readonly data?: { readonly url?: string; readonly functionName?: string } };
}

const kinds = new Set(['FunctionCall', 'EvaluateScript', 'RunMicrotasks']);
const marked = 'blink.user_timing';

/** The thread that something of a name ran on. */
function findThread(events: readonly TraceEvent[], isIt: (event: TraceEvent) => boolean): TraceEvent {
  const found = events.find(isIt);
  if (found === undefined) throw new Error(`Expected a trace with the page in it, got ${events.length} events`);
  return found;
}

function listPieces(events: readonly TraceEvent[]): Piece[] {
  const sorted = events
    .filter(({ name, ph }) => ph === 'X' && kinds.has(name))
    .sort((one, other) => one.ts - other.ts || (other.dur ?? 0) - (one.dur ?? 0));
  const pieces: Piece[] = [];
  let end = 0;
  for (const { ts, dur = 0, tdur = 0, args } of sorted) {
    if (ts < end) continue;
    end = ts + dur;
    const { url = '', functionName = '' } = args?.data ?? {};
    pieces.push({ name: functionName, address: url, at: ts / 1_000, wallMs: dur / 1_000, cpuMs: tdur / 1_000 });
  }
  return pieces;
}

/**
 * Starts to listen to a tab.
 *
 * @param address  Of the tab.
 * @param isIn     Tells an event of the tab's main thread from those of others, by function name or address of a script.
 * @returns Stops, and answers what was done since.
 */
export async function traceTab(
  driver: ChromiumDriver,
  address: string,
  isIn: (name: string, address: string) => boolean,
): Promise<() => Promise<Trace>> {
  const line = await driver.lineTo(address);
  const events: TraceEvent[] = [];
  let isOver = false;
  line.on('Tracing.dataCollected', ({ value }) => {
    for (const each of value) events.push(each);
  });
  line.on('Tracing.tracingComplete', () => {
    isOver = true;
  });
  const includedCategories = ['devtools.timeline', marked];
  await line.send('Tracing.start', { transferMode: 'ReportEvents', traceConfig: { includedCategories } });
  return async () => {
    await line.send('Tracing.end');
    await waitFor('the trace', async () => isOver || undefined, 30_000);
    const { pid, tid } = findThread(events, ({ name, args }) => {
      return kinds.has(name) && isIn(args?.data?.functionName ?? '', args?.data?.url ?? '');
    });
    const own = events.filter((event) => event.pid === pid && event.tid === tid);
    const marks = new Map<string, number>();
    for (const { name, ts } of own) if (!marks.has(name) && !kinds.has(name)) marks.set(name, ts / 1_000);
    return { pieces: listPieces(own), marks };
  };
}
