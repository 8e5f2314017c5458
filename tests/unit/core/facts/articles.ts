/** Pages and texts for the tests of fact bases. */
import fc from 'fast-check';
import type { BlockKind, PageText } from '../../../../core/types.ts';

/** A page of the given paragraphs. */
export function pageOf(paragraphs: readonly string[], meta: Partial<PageText> = {}): PageText {
  const blocks: PageText['blocks'][number][] = [];
  let start = 0;
  for (const text of paragraphs) {
    blocks.push({ kind: 'paragraph', start, end: start + text.length });
    start += text.length + 1;
  }
  return { url: 'https://news.example/a', title: 'A page', text: paragraphs.join('\n'), blocks, ...meta };
}

export const BAKERY = pageOf(
  [
    'The chain Brotwerk opened 40 shops in Germany in March 2024, bringing its total to 310.',
    'Brotwerk cut its sales target from $2.5 billion to $2 billion, according to Anna Feld, its finance chief.',
    'Isn’t bread lovely?',
    'Managers of Brotwerk say it serves more than 1.2 million customers a day since last year.',
  ],
  { title: 'Brotwerk bakes on', published: '2024-05-03T08:00:00Z', site: 'The Daily Loaf', author: 'B. Aker' },
);

const SENTENCES = [
  'TikTok cut its target by 20% to $10bn, two people said.',
  'Sales rose to £1.2 million in the third quarter of 2023.',
  'It launched in the UK and Indonesia last year.',
  '“We have 1.5 billion users,” said Anna Feld.',
  'Ｆull-width １２％ and ti\u200bk\u202etok — “hidden”.',
];
const KINDS: BlockKind[] = ['heading', 'paragraph', 'list-item', 'quote', 'caption', 'cell'];

/** Any page: real sentences and any characters, in blocks of any kind. */
export const anyPage: fc.Arbitrary<PageText> = fc
  .array(
    fc.record({
      kind: fc.constantFrom(...KINDS),
      text: fc
        .array(fc.oneof(fc.constantFrom(...SENTENCES), fc.string({ unit: 'binary', maxLength: 60 }), fc.lorem()), {
          minLength: 1,
          maxLength: 5,
        })
        .map((parts) => parts.join(' ')),
    }),
    { maxLength: 8 },
  )
  .chain((passages) =>
    fc
      .record({
        title: fc.string({ unit: 'binary' }),
        url: fc.oneof(fc.webUrl(), fc.string()),
        published: fc.constantFrom(undefined, '2024', '2023-11-05', '2023-11-05T10:00:00Z', 'yesterday'),
        site: fc.option(fc.string(), { nil: undefined }),
      })
      .map(({ title, url, published, site }) => {
        const page = pageOf(passages.map(({ text }) => text));
        return {
          ...page,
          blocks: page.blocks.map((block, at) => ({ ...block, kind: passages[at]!.kind })),
          title,
          url,
          ...(published === undefined ? {} : { published }),
          ...(site === undefined ? {} : { site }),
        };
      }),
  );
