/** Pages in small, for what a page can do with an article. The story is ours. */

export const TITLE = 'TikTok plans a sorting centre outside Leeds';

export const STORY = [
  'TikTok will build a sorting centre on a disused airfield outside Leeds, the company said on Tuesday, its first in the north of England.',
  'About 400 people are to pack parcels there for merchants who sell through the app, according to documents filed with the council.',
  'The council approved the plan by nine votes to four after residents had complained about the number of lorries on a narrow road.',
  'TikTok began to sell goods in Britain in 2021 and has had a hard time winning buyers, two former managers said.',
  '“They have the money and they have the patience,” said Ada Holt, an analyst who follows online retailers for a bank in London.',
  'Two of its rivals run warehouses within ten miles of the airfield and pay their pickers slightly more, a union official said.',
] as const;

export const paragraphs = (texts: readonly string[] = STORY): string =>
  texts.map((text) => `<p>${text}</p>`).join('\n');

export interface PageParts {
  readonly head?: string;
  readonly url?: string;
  readonly title?: string;
  readonly language?: string;
}

/** A page as a careful newspaper would serve it, around a body of the case's own. */
export function pageOf(body: string, { head = '', url, title = TITLE, language = 'en' }: PageParts = {}): string {
  const data = { '@type': 'NewsArticle', headline: title, datePublished: '2023-02-01', author: { name: 'A. Writer' } };
  return `<!DOCTYPE html><html lang="${language}"><head><meta charset="utf-8"><title>${title} - The Example</title>
    <link rel="canonical" href="${url ?? 'https://www.example-paper.com/business/2023/02/01/sorting-centre'}">
    <meta property="og:type" content="article"><meta property="og:title" content="${title}">
    <script type="application/ld+json">${JSON.stringify(data)}</script>${head}</head><body>${body}</body></html>`;
}

const headed = (inside: string): string => `<main><article><h1>${TITLE}</h1>${inside}</article></main>`;
const other = (number: number): string =>
  `The harbour master of town ${number} said that the ferry would sail again on Monday after a winter in the dock, if the weather allowed.`;

/** Twelve words a paragraph, as papers for commuters have it. */
const BRIEF = [
  'TikTok will build a sorting centre outside Leeds, it said on Tuesday.',
  'About 400 people will pack parcels there for merchants on the app.',
  'The council said yes by nine votes to four on Monday night.',
  'Residents had complained about lorries on a narrow road for months.',
] as const;
const BRIEF_ENDS = [
  'Two rivals of the company run warehouses within ten miles of it.',
  'They pay their pickers slightly more, a union official told us.',
  'The airfield has stood empty since the end of the last war.',
  'Work on the new building begins in March and takes a year.',
] as const;

/** A list of other stories, each with a linked heading and a line of text. */
const list = (count: number): string =>
  Array.from(
    { length: count },
    (_, at) => `<li><a href="/${at}"><h3>News of town ${at}</h3></a><p>${other(at)}</p></li>`,
  ).join('');

/** Name, body, and the blocks that are to be read; the story's paragraphs where nothing else is said. */
export const CASES: readonly {
  readonly name: string;
  readonly body: string;
  readonly head?: string;
  readonly reads?: readonly string[];
}[] = [
  { name: 'a plain article', body: headed(paragraphs()) },
  {
    name: 'paragraphs in wrappers of their own, with advertisements between them',
    body: headed(
      STORY.map(
        (text) => `<div class="c1"><div><p>${text}</p></div></div><div class="ad-slot">Advertisement</div>`,
      ).join(''),
    ),
  },
  {
    name: 'an article in pieces',
    body: headed(
      `<div class="body-part"><p>${STORY[0]}</p><p>${STORY[1]}</p></div><div class="mpu"><span>Ad</span></div>
       <div class="body-part">${paragraphs(STORY.slice(2, 5))}</div><div class="rail"><a href="/a">Another story</a></div>
       <div class="body-part"><p>${STORY[5]}</p></div>`,
    ),
  },
  {
    name: 'a story whose second part, of short paragraphs, stands in another wrapper',
    body: headed(`<div class="free">${paragraphs(BRIEF)}</div><div class="members">${paragraphs(BRIEF_ENDS)}</div>`),
    reads: [...BRIEF, ...BRIEF_ENDS],
  },
  {
    name: 'a brief beside a long list of other stories',
    body: `${headed(paragraphs(BRIEF))}<section><h2>Latest</h2><ul>${list(12)}</ul></section>`,
    reads: BRIEF,
  },
  { name: 'text parted by line breaks', body: headed(`<div>${STORY.join('<br>\n<br>')}</div>`) },
  {
    name: 'a table for layout',
    body: `<table><tr><td><a href="/">Home</a></td><td><h1>${TITLE}</h1>${paragraphs()}</td><td><a href="/b">More</a></td></tr></table>`,
  },
  { name: 'a form around everything', body: `<form action="/x">${headed(paragraphs())}</form>` },
  {
    name: 'a main part whose class names sound like furniture',
    body: `<div class="page has-sidebar comments-open"><article class="post tag-video category-newsletter"><h1>${TITLE}</h1><div class="video-article share-enabled">${paragraphs()}</div></article></div>`,
  },
  {
    name: 'share bar, navigation, related stories, newsletter box, author and comments',
    body: `<header><nav><a href="/">Home</a> <a href="/tiktok">TikTok</a></nav></header>${headed(`
      <div class="share-bar"><a href="#">Share on TikTok</a></div><div class="byline">By A. Writer</div>
      ${paragraphs(STORY.slice(0, 3))}
      <div class="newsletter"><h3>The morning letter</h3><p>All the news of the day in one letter that you will like.</p><p>Your address is safe with us, and you can leave at any time you want.</p></div>
      <aside><h3>Related</h3><ul><li><a href="/1">TikTok and the law: what the judges said in their long ruling</a></li><li><a href="/2">Another story</a></li></ul></aside>
      ${paragraphs(STORY.slice(3))}
      <p><a href="/3">Ten things you did not know about the people behind TikTok and its rivals in the north</a></p>
      <p>Sign up for our newsletter to get more stories like this in your inbox every day.</p>
      <div class="author-bio"><p>A. Writer reports on business for The Example and has followed the retail trade for many years.</p></div>`)}
      <section class="comments"><p>${other(1)}</p><p>${other(2)}</p></section><footer><p>${other(3)}</p></footer>`,
  },
  {
    name: 'a consent layer as long as the article',
    body: `<div id="onetrust-consent" role="dialog"><h2>Your choices</h2>${paragraphs([1, 2, 3].map(other))}</div>${headed(paragraphs())}`,
  },
  {
    name: 'what nobody sees',
    body: headed(
      `<style>.gone{display:none}.away{visibility:hidden}</style><p hidden>${other(1)}</p><p aria-hidden="true">${other(2)}</p><p style="display:none">${other(3)}</p>
       <p class="gone">${other(4)}</p><div class="away"><p>${other(5)}</p></div><template><p>${other(6)}</p></template><noscript><p>${other(7)}</p></noscript>
       <details><summary>More</summary><p>${other(8)}</p></details><dialog><p>${other(9)}</p></dialog><script>var text = "${other(10)}";</script>${paragraphs()}`,
    ),
  },
  {
    name: 'hidden words inside a paragraph',
    body: headed(
      `<style>.gone{display:none}</style>${paragraphs(STORY.slice(1)).replace('About 400', 'About<span class="gone"> as many as</span> <span hidden>nearly</span>400')}`,
    ),
    reads: STORY.slice(1).map((text) => text),
  },
  {
    name: 'a page that hides itself until its scripts have run',
    head: '<style>body{visibility:hidden}</style>',
    body: headed(paragraphs()),
  },
  {
    name: 'a pull quote and a second copy for narrow screens',
    body: headed(
      `${paragraphs(STORY.slice(0, 5))}<blockquote class="pull">They have the money and they have the patience</blockquote><p>${STORY[5]}</p><div class="narrow"><p>${STORY[5]}</p></div>`,
    ),
  },
  {
    name: 'captions, of which one speaks of the topic',
    body: headed(
      `<figure><img alt=""><figcaption>The airfield outside Leeds in November. Photograph: Agency</figcaption></figure>${paragraphs(STORY.slice(0, 3))}
       <figure><figcaption>TikTok has had an office in London since the spring of 2018.</figcaption></figure><p class="image-caption">A lorry on the narrow road to the airfield.</p>${paragraphs(STORY.slice(3))}`,
    ),
    reads: [...STORY.slice(0, 3), 'TikTok has had an office in London since the spring of 2018.', ...STORY.slice(3)],
  },
  {
    name: 'standfirsts, of which one speaks of the topic',
    body: `<main><article><header><h1>${TITLE}</h1><p class="dek">Four hundred jobs, nine votes and one narrow road in the north of England.</p><p class="dek">It would be TikTok’s first building of the kind in the north.</p></header><div class="text">${paragraphs()}</div></article></main>`,
    reads: ['It would be TikTok’s first building of the kind in the north.', ...STORY],
  },
  {
    name: 'subheadings and lists, and headings of boxes',
    body: headed(
      `${paragraphs(STORY.slice(0, 3))}<h2>What is known</h2><ul><li>The site has no name yet.</li><li>Work is to begin in March.</li></ul>${paragraphs(STORY.slice(3))}<h2>Latest stories</h2><ul><li><a href="/1">One</a></li><li><a href="/2">Two</a></li></ul>`,
    ),
    reads: [
      ...STORY.slice(0, 3),
      'What is known',
      'The site has no name yet.',
      'Work is to begin in March.',
      ...STORY.slice(3),
    ],
  },
  {
    name: 'a live blog, whose entries are one story',
    body: `<main><h1>${TITLE}</h1><ol>${[0, 2, 4]
      .map(
        (at) =>
          `<li><article><time datetime="2023-02-01T1${at}:00">1${at}.00</time><h2>Entry number ${at}</h2><p>${STORY[at]}</p><p>${STORY[at + 1]}</p></article></li>`,
      )
      .join('')}</ol></main>`,
    reads: [0, 2, 4].flatMap((at) => [`Entry number ${at}`, STORY[at]!, STORY[at + 1]!]),
  },
  {
    name: 'a second story below the first',
    body: `<main><article><h1>${TITLE}</h1>${paragraphs()}</article><article><h1>The ferry sails again</h1>${paragraphs([1, 2, 3, 4, 5, 6, 7, 8].map(other))}</article></main>`,
  },
  {
    name: 'a second story above the first, and no article elements',
    body: `<div class="feed"><div class="item"><h1>The ferry sails again</h1>${paragraphs([1, 2, 3, 4, 5, 6, 7, 8].map(other))}</div><div class="item"><h1>${TITLE}</h1>${paragraphs()}</div></div>`,
  },
  {
    name: 'an open shadow root with slots, and one within another',
    body: `<x-page><template shadowrootmode="open"><nav>Home</nav><h1><slot name="title"></slot></h1><div class="text"><slot></slot><x-rest><template shadowrootmode="open"><div class="text">${paragraphs(STORY.slice(3))}</div></template></x-rest></div></template><span slot="title">${TITLE}</span>${paragraphs(STORY.slice(0, 3))}</x-page>`,
  },
  {
    name: 'a closed shadow root, which nobody can read',
    body: `${headed(paragraphs())}<x-box><template shadowrootmode="closed"><p>${other(1)}</p></template></x-box>`,
  },
  {
    name: 'fields and images that shadow what scripts read',
    body: `<form><input name="childNodes"><input name="firstChild"><input name="nextSibling"><input name="parentNode"><input name="nodeType"><input name="shadowRoot"><input name="getAttribute"><input name="checkVisibility"><img name="body"><img name="title"><img name="querySelectorAll"><img name="URL">${headed(paragraphs())}</form><img name="body"><img name="documentElement"><img name="querySelector"><img name="createRange">`,
  },
  {
    name: 'text that looks like markup, and like names of built-in things',
    body: headed(
      paragraphs([
        ...STORY.slice(0, 5),
        'The word &lt;script&gt;alert(1)&lt;/script&gt; and the words __proto__ and constructor stood in the notice, the council said.',
      ]),
    ),
    reads: [
      ...STORY.slice(0, 5),
      'The word <script>alert(1)</script> and the words __proto__ and constructor stood in the notice, the council said.',
    ],
  },
];
