import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { readSource } from '../../../../core/facts/source-text.ts';
import type { PageText } from '../../../../core/types.ts';

const told = ({ text, blocks }: PageText): string[] =>
  blocks.map(({ kind, start, end }) => `${kind}: ${text.slice(start, end)}`);

describe('a pasted text', () => {
  it.each<[string, string, string[]]>([
    [
      'whose paragraphs are lines',
      'A title\nThe first paragraph is long enough to be no broken line, for it goes on and on, well over a hundred letters.\nIt ends.',
      [
        'heading: A title',
        'paragraph: The first paragraph is long enough to be no broken line, for it goes on and on, well over a hundred letters.',
        'paragraph: It ends.',
      ],
    ],
    [
      'broken to fit a screen',
      'A title\n\nOne sentence that\nis broken.\n\n- a point\n- another',
      ['heading: A title', 'paragraph: One sentence that is broken.', 'list-item: a point', 'list-item: another'],
    ],
    [
      'with carriage returns and wide space',
      'Bread is\t  up.\r\nSo is milk.\r\n',
      ['paragraph: Bread is up.', 'paragraph: So is milk.'],
    ],
    ['of nothing', ' \n\n ', []],
  ])('%s', (_, text, expected) => {
    expect(told(readSource(text, 'text'))).toEqual(expected);
  });

  it('gives title and day where its head does', () => {
    const page = readSource('Bread is dear\n\nBy B. Aker, 3 May 2024\n\nIt costs $4 now.', 'text');
    expect(page).toMatchObject({ title: 'Bread is dear', published: '2024-05-03', url: '' });
  });

  it('without a title is called by its beginning', () => {
    const { title } = readSource(`${'Bread is dear and dearer, '.repeat(30)}.`, 'text');
    expect(title).toMatch(/^Bread is dear.*…$/);
    expect(title.length).toBeLessThanOrEqual(200);
  });
});

describe('a Markdown text', () => {
  it.each<[string, string, string[]]>([
    [
      'headings of both kinds',
      '# One #\nText\n\nTwo\n===\nMore',
      ['heading: One', 'paragraph: Text', 'heading: Two', 'paragraph: More'],
    ],
    ['paragraphs over several lines', 'One\ntwo\n\nthree', ['paragraph: One two', 'paragraph: three']],
    ['lists', '- a\n  b\n* c\n1. d', ['list-item: a b', 'list-item: c', 'list-item: d']],
    ['quotations', '> a\n> b\n\nc', ['quote: a b', 'paragraph: c']],
    ['tables', '| a | b |\n|---|:-:|\n| 1 | 2 |', ['cell: a', 'cell: b', 'cell: 1', 'cell: 2']],
    ['no code', '```js\nlet x\n```\na `b` c', ['paragraph: a b c']],
    ['code without end', 'a\n~~~\nb', ['paragraph: a']],
    ['rules', 'a\n\n***\n\nb', ['paragraph: a', 'paragraph: b']],
    ['emphasis, links and pictures', '**a** _b_ [c](https://x.example "t") ![d](e) [f][g] h', ['paragraph: a b c f h']],
    ['snake_case, sums and escapes', 'a_b 2 * 3 \\*c\\* R&amp;D', ['paragraph: a_b 2 * 3 *c* R&D']],
    ['no tags', 'a<br>b <b>c</b> <!-- d --> 1 < 2', ['paragraph: ab c 1 < 2']],
    ['no definitions', 'a\n\n[b]: https://x.example', ['paragraph: a']],
  ])('%s', (_, text, expected) => {
    expect(told(readSource(text, 'markdown'))).toEqual(expected);
  });

  it('says who wrote it when in its front matter', () => {
    const page = readSource(
      '---\ntitle: "Bread: dear"\ndate: 2024-05-03T10:00:00Z\nauthor: B. Aker\n---\n\nIt is.',
      'markdown',
    );
    expect(page).toMatchObject({ title: 'Bread: dear', published: '2024-05-03', author: 'B. Aker', text: 'It is.' });
  });
});

describe('any text', () => {
  const marks = fc.string({ unit: fc.constantFrom(...'ab *_`[]()!<>|#-=~\n\\&;>1.:'), maxLength: 300 });
  it.each(['text', 'markdown'] as const)(
    'as %s gives blocks in order that cut its text, none of them empty',
    (kind) => {
      fc.assert(
        fc.property(fc.oneof(marks, fc.string({ unit: 'binary', maxLength: 300 })), (text) => {
          const page = readSource(text, kind);
          let end = -1;
          for (const block of page.blocks) {
            expect(block.start).toBe(end + 1);
            expect(page.text.slice(block.start, block.end).trim()).not.toBe('');
            end = block.end;
          }
          expect(page.text.length).toBe(Math.max(0, end));
        }),
      );
    },
  );

  it.each(['[', '![', '<a', '](', '`', '* ', '> ', '| ', '# ', '\\', '&', '- ', '---\n'])(
    'of nothing but %j is read at once and in bounds',
    (piece) => {
      const page = readSource(piece.repeat(600_000 / piece.length), 'markdown');
      expect(page.text.length).toBeLessThanOrEqual(500_000);
    },
  );
});
