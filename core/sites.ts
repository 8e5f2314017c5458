/** Sites as readers think of them: by name, `www.` apart, with everything under that name. */

/** A site's name in lower case, without `www.`: `example.org`. */
export type Host = string;

/** @returns the site of a web page's address; undefined for pages that belong to no site (of the browser, files, ours) */
export function siteOf(url: string | undefined): Host | undefined {
  const parsed = url === undefined ? null : URL.parse(url);
  if (parsed?.protocol !== 'https:' && parsed?.protocol !== 'http:') return undefined;
  return parsed.hostname.replace(/^www\./, '');
}

/** @returns whether the page belongs to one of the sites or to something under it: `news.example.org` to `example.org` */
export function isOfSites(url: string | undefined, sites: readonly Host[]): boolean {
  const host = siteOf(url);
  return host !== undefined && sites.some((site) => host === site || host.endsWith(`.${site}`));
}

/** @returns the browser's patterns for a site and everything under it; an address in numbers has nothing under it */
export function sitePatterns(site: Host): string[] {
  const name = /^[\d.]+$/.test(site) || !site.includes('.') || site.startsWith('[') ? site : `*.${site}`;
  return [`http://${name}/*`, `https://${name}/*`];
}
