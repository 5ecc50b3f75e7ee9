// Whether two addresses are the same document: what a tracker, a jump or a telephone adds does not make another.

/** Parameters that say how a reader came, not what is read. Campaign tags as documented by the services that set them. */
const tracking =
  /^(?:utm_\w+|fbclid|gclid|gbraid|wbraid|dclid|yclid|ysclid|msclkid|twclid|ttclid|li_fat_id|mc_cid|mc_eid|igshid|igsh|_openstat|_ga|_gl|ref_src|cmpid|at_campaign|at_medium|vero_id|mkt_tok)$/u;

/** Parameters by which sites ask for their page for telephones or for paper. */
const looks = /^(?:amp|amp_js_v|amp_gsa|usqp|outputType|print|printable|m|mobile)$/u;

/** What a host or a path puts before the same page for telephones. */
const twinHost = /^(?:www|m|mobile|amp|wap|touch)\./u;
const twinPath = /^\/amp(?=\/)|\/amp\/?$|\.amp(?=(?:\.html?)?$)/gu;

/** Copies that others keep: the address that they were made of follows. */
const copies: readonly RegExp[] = [
  /^https?:\/\/web\.archive\.org\/web\/\d+[a-z_]*\/(?<address>https?:\/?\/?.+)$/u,
  /^https:\/\/[\w-]+\.cdn\.ampproject\.org\/[cv]\/(?<secure>s\/)?(?<path>.+)$/u,
  /^https:\/\/(?:www\.)?google\.[\w.]+\/amp\/(?<secure>s\/)?(?<path>.+)$/u,
];

/** The address without fragment, tracking parameters and a trailing slash; as given when it is not an address. */
export function plainAddress(address: string): string {
  const url = URL.parse(address);
  if (url === null) return address;
  url.hash = '';
  for (const name of [...url.searchParams.keys()]) {
    if (tracking.test(name)) url.searchParams.delete(name);
  }
  return url.href.replace(/[?]$/u, '').replace(/\/$/u, '');
}

/** The address that a copy was made of; the address itself when it is no copy that is known. */
function leaveCopy(address: string): string {
  for (const copy of copies) {
    const groups = copy.exec(address)?.groups;
    if (groups === undefined) continue;
    const { address: of, path, secure } = groups;
    return of?.replace(/^(https?):\/*/u, '$1://') ?? `${secure === undefined ? 'http' : 'https'}://${path}`;
  }
  return address;
}

/**
 * One address for a page and its twins for telephones and paper, with and without encryption, and in public archives.
 *
 * Only to compare: it may not exist.
 */
export function twinAddress(address: string): string {
  const url = URL.parse(plainAddress(leaveCopy(address)));
  if (url === null) return address;
  if (!/^https?:$/u.test(url.protocol)) return url.href;
  const host = url.hostname.replace(twinHost, '');
  const names = [...url.searchParams.keys()].filter((name) => looks.test(name));
  for (const name of names) url.searchParams.delete(name);
  url.searchParams.sort();
  const path = url.pathname.replace(twinPath, '').replace(/\/+$/u, '');
  const port = url.port === '' ? '' : `:${url.port}`;
  // A host of one word is no twin of anything.
  return `${host.includes('.') ? host : url.hostname}${port}${path}${url.search}`;
}

type Addresses = readonly (string | undefined)[];

function hasCommon(one: Addresses, other: Addresses, compare: (address: string) => string): boolean {
  const known = new Set(one.flatMap((address) => (address === undefined ? [] : [compare(address)])));
  return other.some((address) => address !== undefined && known.has(compare(address)));
}

/** True if any address of the one is an address of the other; undefined ones are passed over. */
export function isSameSource(one: Addresses, other: Addresses): boolean {
  return hasCommon(one, other, plainAddress);
}

/** As `isSameSource`, for pages that print the same article in another form. */
export function isTwinSource(one: Addresses, other: Addresses): boolean {
  return hasCommon(one, other, twinAddress);
}
