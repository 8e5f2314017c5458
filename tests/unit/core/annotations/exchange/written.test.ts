import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { csvFile } from '../../../../../core/annotations/exchange/csv.ts';
import { htmlFile } from '../../../../../core/annotations/exchange/html.ts';
import { markdownFiles } from '../../../../../core/annotations/exchange/markdown.ts';
import type { Annotation } from '../../../../../core/types.ts';
import { anyAnnotation } from './arbitrary.ts';

const [base] = fc.sample(anyAnnotation, { numRuns: 1, seed: 1 }) as [Annotation];
const plain: Annotation = {
  schema: 1,
  id: base.id,
  created: '2022-12-05T10:00:00.000Z',
  modified: '2022-12-05T10:00:00.000Z',
  kind: 'passage',
  url: 'https://news.example/a',
  page: { title: 'A story', site: 'The Example', published: '2022-12-01' },
  quote: { exact: 'Sales fell by a third.', prefix: '', suffix: '' },
  note: 'Check this',
  tags: ['money', 'big deal'],
  color: 'blue',
};

describe('CSV', () => {
  it('has a line of names and a line an annotation', () => {
    const [names, line] = csvFile([plain]).slice(1).split('\r\n');
    expect(names).toMatch(/^id,kind,passage,note,tags,/);
    expect(line).toContain('Sales fell by a third.,Check this,money; big deal,blue,https://news.example/a');
  });

  it.each([
    ['=1+1', "'=1+1"],
    ['@SUM(A1)', "'@SUM(A1)"],
    ['-5', "'-5"],
    ['+5', "'+5"],
    ['\tx', "'\tx"],
    ['a "word"', '"a ""word"""'],
    ['two\nlines', '"two\nlines"'],
    ['a, b', '"a, b"'],
  ])('writes the note %j so that no spreadsheet runs or splits it', (note, cell) =>
    expect(csvFile([{ ...plain, note }])).toContain(`,${cell},`),
  );

  it('reads back cell for cell', () => {
    fc.assert(
      fc.property(anyAnnotation, (one) => {
        const cells = cellsOf(csvFile([one]).slice(1));
        expect(cells[1]![2]!.replace(/^'/, '')).toBe(one.quote.exact.replace(/^'/, ''));
        expect(cells[1]).toHaveLength(cells[0]!.length);
      }),
    );
  });
});

function cellsOf(text: string): string[][] {
  const lines: string[][] = [[]];
  for (const [, quoted, bare, end] of text.matchAll(/(?:"((?:[^"]|"")*)"|([^",\r\n]*))(,|\r\n)/g)) {
    lines.at(-1)!.push(quoted === undefined ? bare! : quoted.replaceAll('""', '"'));
    if (end === '\r\n') lines.push([]);
  }
  return lines;
}

describe('Markdown', () => {
  it('is one file a page, with properties and a link to each passage', () => {
    const files = markdownFiles([plain, { ...plain, url: 'https://news.example/b' }]);
    expect(files.map((file) => file.name)).toEqual(['A story.md', 'A story 2.md']);
    expect(files[0]!.text).toBe(`---
title: "A story"
url: "https://news.example/a"
site: "The Example"
published: "2022-12-01"
tags: ["money", "big-deal"]
---

# A story

> Sales fell by a third.

Check this

[2022-12-05](<https://news.example/a#:~:text=Sales%20fell%20by%20a%20third.>) #money #big-deal

---
`);
  });

  it.each([
    ['<img src=x>', '\\<img src=x\\>'],
    ['*bold* _and_ `code`', '\\*bold\\* \\_and\\_ \\`code\\`'],
    ['[a](javascript:x)', '\\[a\\](javascript:x)'],
    ['[[a page]]', '\\[\\[a page\\]\\]'],
    ['1. a list', '1\\. a list'],
    ['- a list', '\\- a list'],
    ['# a heading', '\\# a heading'],
  ])('keeps %j of a page as text', (exact, written) =>
    expect(markdownFiles([{ ...plain, quote: { exact, prefix: '', suffix: '' } }])[0]!.text).toContain(
      `> ${written}\n`,
    ),
  );

  it('names files so that every system takes them', () => {
    const titles = [
      'a/b\\c:d*e?f"g<h>i|j',
      'CON',
      '…',
      '',
      '.hidden',
      'x'.repeat(300),
      'A story',
      'a STORY',
      '../../etc',
    ];
    const files = markdownFiles(
      titles.map((title, at) => ({ ...plain, url: `https://news.example/${at}`, page: { title } })),
    );
    const names = files.map((file) => file.name);
    for (const name of names) expect(name).toMatch(/^[\p{L}\p{N}_-][\p{L}\p{N} _-]{0,90}\.md$/u);
    expect(new Set(names.map((name) => name.toLowerCase())).size).toBe(titles.length);
  });
});

describe('HTML', () => {
  it('carries words, note, tags and links', () => {
    const html = htmlFile([plain]);
    for (const part of ['A story', 'Sales fell by a third.', 'Check this', 'big deal', 'The Example'])
      expect(html).toContain(part);
    expect(html).toContain('href="https://news.example/a"');
  });

  it('has no markup but its own, whatever the annotations say', () => {
    const nasty = fc.constantFrom(
      '<script>x</script>',
      '"><img src=x onerror=x>',
      "' onclick='x",
      '</style>',
      '&lt;',
      '<!--',
    );
    fc.assert(
      fc.property(anyAnnotation, nasty, (one, words) => {
        const html = htmlFile([
          {
            ...one,
            note: words,
            tags: [words],
            quote: { exact: words, prefix: '', suffix: '' },
            page: { title: words, site: words, language: words },
          },
        ]);
        const tags = [...html.matchAll(/<([a-z]+)[^>]*>/g)].map(([, name]) => name!);
        expect(tags.filter((name) => !OWN_TAGS.has(name))).toEqual([]);
        expect(html).not.toMatch(/<[^>]*\son[a-z]+=/i);
      }),
    );
  });
});

const OWN_TAGS = new Set(['html', 'head', 'meta', 'title', 'style', 'body', 'section', 'blockquote', 'a', 'p', 'h']);
