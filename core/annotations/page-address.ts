import { TRACKING_PARAMETERS, TRACKING_PREFIXES } from './tracking-parameters.ts';

/**
 * The address a page's annotations are found by: no fragment, no tracking parameters, no user name or password. What is
 * left stays to the letter and in order, because sites may read meaning into either; addresses of AMP and mobile
 * variants are other pages and left alone.
 *
 * @param url any string; never throws
 * @returns the address; for what is not an address, the string without white space around it and without a fragment
 */
export function pageAddress(url: string): string {
  const given = url.trim();
  if (!URL.canParse(given)) return (given.split('#', 1)[0] ?? '').trim();
  const address = new URL(given);
  address.hash = '';
  // Browsers ignore these two setters where an address can have neither (`file:`, `data:`).
  address.username = '';
  address.password = '';
  const kept = withoutTracking(address.search);
  // Also where there is none: an empty query leaves its question mark otherwise. The setter takes one mark off.
  address.search = kept === '' ? '' : `?${kept}`;
  return address.href;
}

/** Cuts at the signs instead of decoding and encoding again: what is kept must not change. */
function withoutTracking(search: string): string {
  return search
    .slice(1)
    .split('&')
    .filter((pair) => pair !== '' && !isTracking(pair.split('=', 1)[0] ?? ''))
    .join('&');
}

function isTracking(name: string): boolean {
  const plain = name.toLowerCase();
  return TRACKING_PARAMETERS.has(plain) || TRACKING_PREFIXES.some((prefix) => plain.startsWith(prefix));
}
