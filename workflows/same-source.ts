// Whether two addresses are the same document: what a tracker or a jump adds does not make another.

/** Parameters that say how a reader came, not what is read. Campaign tags as documented by the services that set them. */
const tracking = /^(?:utm_\w+|fbclid|gclid|dclid|yclid|ysclid|msclkid|mc_cid|mc_eid|igshid|_openstat|ref_src)$/u;

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

/** True if any address of the one is an address of the other; undefined ones are passed over. */
export function isSameSource(one: readonly (string | undefined)[], other: readonly (string | undefined)[]): boolean {
  const known = new Set(one.flatMap((address) => (address === undefined ? [] : [plainAddress(address)])));
  return other.some((address) => address !== undefined && known.has(plainAddress(address)));
}
