// The only code of Vigil that talks to anybody: asks the Wayback Machine to keep a page, when a reader asks for that.
import { z } from 'zod';
import { type Address, address } from '../records/address.ts';
import type { ArchiveKeys, ArchiveRefusal } from '../records/archive-ask.ts';
import { type Instant, instant } from '../records/date.ts';

/** How long one answer is waited for, ms. It takes a job in a second or two; half a minute when it is busy. */
const longestWaitMs = 30_000;

/** Longest answer that is read, bytes; one lists every picture of a page. */
const longestAnswer = 4_000_000;

/** What its "status_ext" says of itself, not of the page. @see docs/evidence.md, "A copy that a third party keeps" */
const busyWords =
  /^error:(?:too-many-requests|too-many-daily-captures|max-daily-bandwidth-from-ip|user-session-limit|no-browsers-available|celery|proxy-error|internal-server-error|job-failed)$/u;
const blockedWords = /^error:(?:blocked|blocked-url|blocked-client-ip)$/u;

/** It comes with HTTP 200 too, and to the request itself without a "status". */
const refused = z.object({ status_ext: z.string() });
const taken = z.object({ job_id: z.string().regex(/^[\w-]{1,200}$/u) });
const progress = z.union([
  z.object({ status: z.literal('pending') }),
  z.object({ status: z.literal('success'), timestamp: z.string().regex(/^\d{14}$/u), original_url: address }),
  z.object({ status: z.literal('error') }),
]);

export interface Failed {
  readonly refusal: ArchiveRefusal;
}
export type Job = { readonly job: string } | Failed;
export type JobProgress = 'waiting' | { readonly address: Address; readonly taken: Instant } | Failed;

/**
 * Asks for a page to be kept. Sends its address, and the reader's keys where there are any; no cookie, no referrer.
 *
 * @param base  Where the Wayback Machine answers: `https://web.archive.org`.
 * @returns The number of the job, or why there is none. Never throws.
 */
export async function askToKeep(base: string, page: Address, keys: ArchiveKeys | undefined): Promise<Job> {
  const answer = await send(`${base}/save`, { method: 'POST', body: new URLSearchParams({ url: page }) }, keys);
  if (typeof answer === 'string') return { refusal: answer };
  const job = taken.safeParse(answer.said);
  if (job.success && answer.status < 400) return { job: job.data.job_id };
  return { refusal: explain(answer) };
}

/** Asks what became of a job. Never throws. */
export async function askWhetherKept(base: string, job: string, keys: ArchiveKeys | undefined): Promise<JobProgress> {
  const answer = await send(`${base}/save/status/${encodeURIComponent(job)}`, { method: 'GET' }, keys);
  if (typeof answer === 'string') return { refusal: answer };
  const read = progress.safeParse(answer.said);
  if (!read.success || read.data.status === 'error' || answer.status >= 400) return { refusal: explain(answer) };
  if (read.data.status === 'pending') return 'waiting';
  const { timestamp, original_url: original } = read.data;
  const at = instant.safeParse(timestamp.replace(/^(....)(..)(..)(..)(..)(..)$/u, '$1-$2-$3T$4:$5:$6Z'));
  const copy = address.safeParse(`${base}/web/${timestamp}/${original}`);
  return at.success && copy.success ? { address: copy.data, taken: at.data } : { refusal: 'unclear' };
}

interface Answer {
  readonly status: number;
  /** Anything that JSON can hold; undefined when it was no JSON. */
  readonly said: unknown;
}

async function send(where: string, what: RequestInit, keys: ArchiveKeys | undefined): Promise<Answer | ArchiveRefusal> {
  try {
    const response = await fetch(where, {
      ...what,
      headers: {
        accept: 'application/json',
        ...(keys === undefined ? {} : { authorization: `LOW ${keys.access}:${keys.secret}` }),
      },
      credentials: 'omit',
      referrerPolicy: 'no-referrer',
      cache: 'no-store',
      redirect: 'manual',
      signal: AbortSignal.timeout(longestWaitMs),
    });
    return { status: response.status, said: parse(await readText(response)) };
  } catch {
    return 'unreachable';
  }
}

/** The beginning of an answer, as much as is ever read. */
async function readText(response: Response): Promise<string> {
  const reader = response.body?.getReader();
  const decoder = new TextDecoder();
  let text = '';
  let bytes = 0;
  for (let piece = await reader?.read(); piece?.value !== undefined; piece = await reader?.read()) {
    bytes += piece.value.byteLength;
    if (bytes > longestAnswer) break;
    text += decoder.decode(piece.value, { stream: true });
  }
  await reader?.cancel();
  return text;
}

function parse(text: string): unknown {
  try {
    return JSON.parse(text);
  } catch {
    return undefined;
  }
}

/** Why an answer is none: by its own words where it has any, or else by its number. */
function explain({ status, said }: Answer): ArchiveRefusal {
  const words = refused.safeParse(said).data?.status_ext;
  if (words !== undefined && blockedWords.test(words)) return 'blocked';
  if (words !== undefined && busyWords.test(words)) return 'busy';
  if (status === 401) return 'account';
  if (status === 403) return 'blocked';
  if (status === 429 || status >= 500) return 'busy';
  return words === undefined ? 'unclear' : 'page';
}
