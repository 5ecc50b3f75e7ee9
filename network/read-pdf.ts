// Reads a PDF by its address again, because the reader asked for it: with the cookies that its tab has, and nothing else of it.
/** Longest file, bytes: what a computer for every day opens without running out of memory. */
export const longestFile = 300_000_000;

export type Fetched =
  | { readonly bytes: Uint8Array<ArrayBuffer> }
  /** `not-there` with the server's answer; `unreachable` also where it sends on to a site that may not be read. */
  | { readonly problem: 'unreachable' | 'too-large' }
  | { readonly problem: 'no-permission' }
  | { readonly problem: 'not-there'; readonly status: number };

/**
 * Asks nobody but the server of the address, once, and only where the user lets Vigil read that site.
 *
 * @param mayRead  Whether the user lets Vigil read the site of an address.
 * @param onProgress  Bytes so far, and of how many where the server tells.
 */
export async function readPdf(
  address: string,
  mayRead: (address: string) => Promise<boolean>,
  onProgress: (got: number, of: number | undefined) => void,
  signal: AbortSignal,
): Promise<Fetched> {
  if (!(await mayRead(address))) return { problem: 'no-permission' };
  try {
    const answer = await fetch(address, { credentials: 'include', referrerPolicy: 'no-referrer', signal });
    if (!answer.ok || answer.body === null) return { problem: 'not-there', status: answer.status };
    const of = Number(answer.headers.get('content-length')) || undefined;
    const parts: Uint8Array[] = [];
    let got = 0;
    for await (const part of answer.body) {
      got += part.length;
      if (got > longestFile) return { problem: 'too-large' };
      parts.push(part);
      onProgress(got, of);
    }
    return { bytes: joinParts(parts, got) };
  } catch {
    return { problem: 'unreachable' };
  }
}

function joinParts(parts: readonly Uint8Array[], length: number): Uint8Array<ArrayBuffer> {
  const bytes = new Uint8Array(length);
  let at = 0;
  for (const part of parts) {
    bytes.set(part, at);
    at += part.length;
  }
  return bytes;
}
