import { describe, expect, it } from 'vitest';
import { isOfSites, siteOf, sitePatterns } from '../../../core/sites.ts';

describe('the site of a page', () => {
  it.each([
    ['https://www.example.org/a?b#c', 'example.org'],
    ['http://news.example.org:8080/', 'news.example.org'],
    ['http://127.0.0.1:3000/', '127.0.0.1'],
    ['about:blank', undefined],
    ['chrome-extension://abc/options.html', undefined],
    ['file:///home/reader/page.html', undefined],
    ['not an address', undefined],
    [undefined, undefined],
  ])('at %s is %s', (url, site) => {
    expect(siteOf(url)).toBe(site);
  });

  it.each([
    ['https://example.org/', true],
    ['https://www.example.org/', true],
    ['https://news.example.org/', true],
    ['https://anexample.org/', false],
    ['https://example.org.evil.example/', false],
    ['about:blank', false],
  ])('%s is of example.org: %s', (url, is) => {
    expect(isOfSites(url, ['else.example', 'example.org'])).toBe(is);
  });

  it.each([
    ['example.org', ['http://*.example.org/*', 'https://*.example.org/*']],
    ['127.0.0.1', ['http://127.0.0.1/*', 'https://127.0.0.1/*']],
    ['localhost', ['http://localhost/*', 'https://localhost/*']],
  ])('%s has the patterns %j', (site, patterns) => {
    expect(sitePatterns(site)).toEqual(patterns);
  });
});
