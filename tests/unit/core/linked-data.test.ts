import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { readLinkedData } from '../../../core/linked-data.ts';

const ARTICLE = {
  '@context': 'https://schema.org',
  '@type': 'NewsArticle',
  headline: 'Prices fall again',
  datePublished: '2023-02-01',
  author: { '@type': 'Person', name: 'A. Writer' },
  publisher: { '@type': 'NewsMediaOrganization', name: 'The Example' },
};

const FOUND = {
  headline: 'Prices fall again',
  published: '2023-02-01',
  author: 'A. Writer',
  publisher: 'The Example',
};

describe('the linked data of a page', () => {
  test.each([
    ['a single thing', ARTICLE],
    ['an array', [{ '@type': 'WebSite', name: 'The Example' }, ARTICLE]],
    ['a graph', { '@context': 'https://schema.org', '@graph': [{ '@type': 'WebPage' }, ARTICLE] }],
    ['a graph of arrays', { '@graph': [[ARTICLE]] }],
    ['the main entity of a web page', { '@type': 'WebPage', mainEntity: ARTICLE }],
    ['a list of types', { ...ARTICLE, '@type': ['NewsArticle', 'Article'] }],
    ['types with an address', { ...ARTICLE, '@type': 'http://schema.org/NewsArticle' }],
    ['a list of authors', { ...ARTICLE, author: [{ name: 'A. Writer' }, { name: 'B. Writer' }] }],
    ['an author by name', { ...ARTICLE, author: 'A. Writer' }],
  ])('is found in %s', (_, json) => {
    const found = readLinkedData([JSON.stringify(json)]);
    expect(found).toMatchObject(FOUND);
    expect(found.types[0]).toBe('NewsArticle');
  });

  test.each([
    ['a trailing comma', (json: string) => json.replace('}', ',}')],
    ['line breaks inside strings', (json: string) => json.replace('Prices fall', 'Prices\nfall')],
    ['a comment around it', (json: string) => `<!-- ${json} -->`],
    ['CDATA around it', (json: string) => `//<![CDATA[\n${json}\n//]]>`.replaceAll('//', '')],
    ['a semicolon after it', (json: string) => `${json};`],
    ['an end cut off', (json: string) => json.slice(0, -40)],
    [
      'an unescaped quotation mark in a description',
      (json: string) => json.replace('{', '{"description":"the "so-called" plan",'),
    ],
  ])('is mended or picked from JSON with %s', (_, broken) => {
    const { publisher, ...article } = ARTICLE;
    const found = readLinkedData([broken(JSON.stringify({ ...article, publisher }))]);
    expect(found.types).toContain('NewsArticle');
    expect(found).toMatchObject({ headline: 'Prices fall again', published: '2023-02-01' });
  });

  test('speaks of the news article where several things are described', () => {
    const video = { '@type': 'VideoObject', name: 'A video', uploadDate: '2020-01-01' };
    const blog = { '@type': 'BlogPosting', headline: 'Another', datePublished: '2001-01-01' };
    expect(readLinkedData([JSON.stringify(video), JSON.stringify([blog, ARTICLE])])).toMatchObject(FOUND);
  });

  test('leaves out the frame that stands around every page of a site', () => {
    const frame = ['WebSite', 'Organization', 'BreadcrumbList', 'ImageObject'].map((type) => ({ '@type': type }));
    expect(readLinkedData([JSON.stringify([...frame, { '@type': 'Product', name: 'Lamp' }])]).types).toEqual([
      'Product',
    ]);
  });

  test('survives anything', () => {
    fc.assert(
      fc.property(fc.array(fc.oneof(fc.string(), fc.json())), (scripts) => {
        expect(readLinkedData(scripts).types).toBeInstanceOf(Array);
      }),
    );
    expect(readLinkedData(['[1, null, "x", {"@type": 5}, {"@graph": {"@graph": []}}]']).types).toEqual([]);
    expect(readLinkedData([`[${'['.repeat(50_000)}`]).types).toEqual([]);
    expect(readLinkedData(['{"__proto__": {"@type": "NewsArticle"}}']).types).toEqual([]);
  });
});
