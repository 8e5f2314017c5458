/** The sites a reader has allowed, as they think of them: by name, not by match pattern. */

/** A site that is allowed; `origins` are the browser's own patterns for it. */
export interface GrantedSite {
  readonly host: string;
  readonly origins: readonly string[];
}

export interface Granted {
  /** All patterns, as the browser gave them. */
  readonly origins: readonly string[];
  readonly allSites: boolean;
  readonly sites: readonly GrantedSite[];
}

export const ALL_SITES: readonly string[] = ['http://*/*', 'https://*/*'];

/** @param origins patterns as `permissions.getAll` gives them */
export function grantedSites(origins: readonly string[]): Granted {
  const byHost = new Map<string, string[]>();
  let allSites = false;
  for (const origin of origins) {
    const host = /^(?:\*|https?):\/\/([^/]{1,255})\//.exec(origin)?.[1];
    if (origin === '<all_urls>' || host === '*') allSites = true;
    else if (host !== undefined) {
      const name = host.replace(/^\*\./, '');
      byHost.set(name, [...(byHost.get(name) ?? []), origin]);
    }
  }
  const sites = [...byHost].map(([host, own]) => ({ host, origins: own }));
  return { origins, allSites, sites: sites.sort((a, b) => a.host.localeCompare(b.host)) };
}

/**
 * @param typed what the reader typed or pasted: a name or a whole address
 * @returns the site's name without `www.`; undefined when it is no web site
 */
export function hostFrom(typed: string): string | undefined {
  const text = typed.trim().slice(0, 2_000);
  const url = URL.parse(/^https?:\/\//i.test(text) ? text : `https://${text}`);
  const host = url?.hostname.replace(/^www\./, '') ?? '';
  return /^[a-z0-9-]+(?:\.[a-z0-9-]+)+$|^localhost$/.test(host) ? host : undefined;
}
