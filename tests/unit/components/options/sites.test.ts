import { describe, expect, it } from 'vitest';
import { ALL_SITES, grantedSites, hostFrom } from '../../../../components/options/sites.ts';
import { sitePatterns } from '../../../../core/sites.ts';

describe('the name of a site', () => {
  it.each([
    ['example.com', 'example.com'],
    [' https://www.Example.com/a?b=c ', 'example.com'],
    ['news.example.co.uk', 'news.example.co.uk'],
    ['bücher.example', 'xn--bcher-kva.example'],
    ['localhost:3000', 'localhost'],
    ['127.0.0.1', '127.0.0.1'],
    ['two words', undefined],
    ['example', undefined],
    ['', undefined],
    ['javascript:alert(1)', undefined],
    ['*.example.com', undefined],
  ])('typed as %j is %s', (typed, host) => {
    expect(hostFrom(typed)).toBe(host);
  });

  it('covers everything under it, where there is anything under it', () => {
    expect(sitePatterns('example.com')).toEqual(['http://*.example.com/*', 'https://*.example.com/*']);
    expect(sitePatterns('127.0.0.1')).toEqual(['http://127.0.0.1/*', 'https://127.0.0.1/*']);
  });
});

describe('the allowed sites', () => {
  it('are shown by name, each once', () => {
    const { allSites, sites } = grantedSites([...sitePatterns('b.example'), 'https://a.example/*']);
    expect(allSites).toBe(false);
    expect(sites).toEqual([
      { host: 'a.example', origins: ['https://a.example/*'] },
      { host: 'b.example', origins: sitePatterns('b.example') },
    ]);
  });

  it.each([[ALL_SITES], [['<all_urls>']], [['*://*/*']], [['https://*/*']]])('are all of them with %j', (origins) => {
    expect(grantedSites(origins)).toEqual({ origins, allSites: true, sites: [] });
  });
});
