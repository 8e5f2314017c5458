import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { readHtml } from '../../../../core/facts/html.ts';
import { readSource } from '../../../../core/facts/source-text.ts';

const PAGE = `<!doctype html>
<html lang="en-GB"><head>
<title>Two new ships &amp; a quay | The Harbour Gazette</title>
<meta property="og:title" content="Two new ships &amp; a quay">
<meta property='og:site_name' content='The Harbour Gazette'>
<meta name="author" content="A. Berg"><meta property="article:published_time" content="2026-03-03T08:00:00+02:00">
<link rel="canonical" href="https://harbour.example/ships">
<style>p { color: red }</style><script>document.write("<p>never</p>")</script>
</head><body>
<nav><ul><li>Home</li><li>Sport</li></ul></nav>
<main><article><header><h1>Two new ships</h1></header>
<p>The line carried 4.2&nbsp;million <b>passengers</b> in 2025,<br>a fifth more than the year before.</p>
<blockquote><p>We&rsquo;re full,</p></blockquote>
<ul><li>Vaasa</li><li>Ume&aring;</li></ul>
<figure><img src="x.png" alt="a ship"><figcaption>The quay &#8212; in May</figcaption></figure>
<table><tr><td>2024</td><td>3.5 million</td></tr></table>
<p>It paid 310 million euros for the two ships, which were built in Rauma and will be put into service in the spring of the year.</p>
<aside>Read more</aside><form><button>Subscribe</button></form>
</article></main><footer>All rights reserved</footer></body></html>`;

describe('an HTML file as a page', () => {
  const page = readSource(PAGE, 'html');

  it('has the article’s words in blocks, and nothing of the furniture around them', () => {
    expect(page.blocks.map(({ kind, start, end }) => [kind, page.text.slice(start, end)])).toEqual([
      ['heading', 'Two new ships'],
      ['paragraph', 'The line carried 4.2 million passengers in 2025,'],
      ['paragraph', 'a fifth more than the year before.'],
      ['paragraph', 'We’re full,'],
      ['list-item', 'Vaasa'],
      ['list-item', 'Umeå'],
      ['caption', 'The quay — in May'],
      ['cell', '2024'],
      ['cell', '3.5 million'],
      [
        'paragraph',
        'It paid 310 million euros for the two ships, which were built in Rauma and will be put into service in the spring of the year.',
      ],
    ]);
  });

  it('says where it comes from, as its head does', () => {
    expect(page).toMatchObject({
      title: 'Two new ships & a quay',
      site: 'The Harbour Gazette',
      author: 'A. Berg',
      url: 'https://harbour.example/ships',
      language: 'en-GB',
      published: expect.stringMatching(/^2026-03-03/),
    });
  });
});

describe('markup that is none, or broken', () => {
  it.each<[string, string, string[]]>([
    ['an unclosed tag', '<p>One sentence <b', ['One sentence']],
    ['a less-than sign', '<p>3 < 4 and 5 > 4</p>', ['3 < 4 and 5 > 4']],
    ['a comment that never ends', '<p>One</p><!-- <p>Two</p>', ['One']],
    ['a script that never ends', '<p>One</p><script>if (a < b) "</p>"', ['One']],
    ['a tag inside an attribute', '<p title="<p>no</p>">One</p>', ['One']],
    ['upper case', '<P>One</P><SCRIPT>no</SCRIPT><P>Two</P>', ['One', 'Two']],
    ['an element nobody knows', '<p>One <thing>two</thing></p>', ['One two']],
    ['a reference that names nothing', '<p>Q&amp;A &nothing; &#0; &#xD800;</p>', ['Q&A &nothing; \ufffd \ufffd']],
    ['navigation within navigation', '<nav><nav>a</nav>b</nav><p>One</p>', ['One']],
    ['plain words', 'One', ['One']],
    ['nothing', '', []],
  ])('%s', (_, html, texts) => {
    expect(readHtml(html).passages.map(({ text }) => text)).toEqual(texts);
  });

  it('is text for ever: whatever comes in, no passage has a tag of it and nothing is thrown', () => {
    const piece = fc.oneof(
      fc.constantFrom(
        '<p>',
        '</p>',
        '<',
        '>',
        '"',
        "'",
        '<script>',
        '</script>',
        '<!--',
        '-->',
        '&',
        '&amp;',
        '<a b="',
        '=',
        '<li>',
      ),
      fc.string({ maxLength: 8 }),
    );
    fc.assert(
      fc.property(fc.array(piece, { maxLength: 60 }), (pieces) => {
        for (const { text } of readHtml(pieces.join('')).passages) {
          expect(text).toBe(text.trim());
          expect(text).not.toBe('');
        }
      }),
    );
  });

  it.each(['<', '<a ', '<!--', '</', '<script>', '&', '<p '.repeat(3), '<a href="', '<svg>'])(
    'a million characters of “%s” are read in proportion to their length',
    (piece) => {
      const few = piece.repeat(Math.ceil(20_000 / piece.length));
      expect(readHtml(few.repeat(50)).passages.length).toBeLessThanOrEqual(1_000_000);
    },
  );
});
