/** @returns the address when it is one of the web; a fact base of someone else's may carry anything, and `javascript:` is an address too */
export function webAddress(url: string | undefined): string | undefined {
  if (url === undefined) return undefined;
  const parsed = URL.parse(url);
  return parsed?.protocol === 'https:' || parsed?.protocol === 'http:' ? parsed.href : undefined;
}

/** @returns `example.org` for an address of `www.example.org` */
export function hostOf(url: string): string {
  return (URL.parse(url)?.hostname ?? '').replace(/^www\./, '');
}
