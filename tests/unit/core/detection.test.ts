import { describe, expect, test } from 'vitest';
import { type ArticleSummary, detect, type PageSignals } from '../../../core/detection.ts';
import type { Block } from '../../../core/types.ts';

const TOPIC = { names: ['TikTok', 'Tik Tok'], associates: ['ByteDance', 'Shou Chew'] };

function article(paragraphs: readonly string[], share = 0.9): ArticleSummary {
  const blocks: Block[] = [];
  let at = 0;
  for (const text of paragraphs) {
    const heading = text.startsWith('## ');
    blocks.push({ kind: heading ? 'heading' : 'paragraph', start: at, end: at + text.length });
    at += text.length + 1;
  }
  return { text: paragraphs.join('\n'), blocks, share, headed: false };
}

const REPORT = [
  'Prices for housing in the capital fell for the third month in a row, the statistics office said on Tuesday.',
  'Officials had expected a small rise, according to a survey of twelve banks that was published last week.',
  'A spokesman for the builders’ association said that fewer homes had been started than at any time since 2011.',
  '“Nobody will build while money costs this much,” said Ada Holt, an analyst at a brokerage in the city.',
  'The central bank raised its rate to 4.5 per cent in May and has signalled that another step may follow.',
  'Rents went up by 6 per cent over the year, the office reported, the fastest pace in a decade.',
];

const REPORT_ON_TIKTOK = [
  'TikTok will open a warehouse near Leeds next spring, the company said on Tuesday, its first in Britain.',
  'About 400 people will pack parcels for sellers who use TikTok Shop, according to a statement.',
  'The council has approved the plan, a spokeswoman confirmed, after residents had complained about traffic.',
  'TikTok, which belongs to ByteDance, began to sell goods in Britain in 2021 and has struggled to win buyers.',
  '“They have money and patience,” said Ada Holt, an analyst who follows online retailers.',
  'Two rivals of the app run warehouses within ten miles of the site.',
];

const NEWS: PageSignals = {
  url: 'https://www.example-paper.com/business/2023/02/01/warehouse-near-leeds-1234',
  titles: ['Warehouse near Leeds approved'],
  schema: ['NewsArticle'],
  kind: 'article',
  published: '2023-02-01',
  author: 'A. Writer',
  dated: true,
  signed: true,
};
const about = { ...NEWS, titles: ['TikTok to open a warehouse near Leeds'] };

/** Nothing but text and an address: an old or careless site. */
const BARE: PageSignals = {
  url: 'https://www.example-herald.com/news/warehouse-near-leeds-1234',
  titles: about.titles,
  schema: [],
  dated: true,
  signed: true,
};

describe('a news article with TikTok as a main subject', () => {
  test('is detected by its own description, its title and its text', () => {
    expect(detect(about, article(REPORT_ON_TIKTOK), [TOPIC])).toMatchObject({
      detected: true,
      news: true,
      about: true,
    });
  });

  test('is detected where the page says nothing of itself but looks and sounds like a report', () => {
    expect(detect(BARE, article(REPORT_ON_TIKTOK), [TOPIC])).toMatchObject({ detected: true });
  });

  test('is detected where the title names it only through its owner', () => {
    const titles = ['ByteDance to open a warehouse near Leeds'];
    expect(detect({ ...NEWS, titles }, article(REPORT_ON_TIKTOK), [TOPIC]).detected).toBe(true);
  });

  test('is detected where the title does not name it but most sentences and the opening do', () => {
    const text = REPORT_ON_TIKTOK.map((each) => (each.includes('TikTok') ? each : `On TikTok, ${each}`));
    expect(detect(NEWS, article(text), [TOPIC]).detected).toBe(true);
  });

  test('is seen through a disguise of the name', () => {
    const text = REPORT_ON_TIKTOK.map((each) => each.replaceAll('TikTok', 'T\u200bik\u00adTok'));
    const titles = ['T\u0456kT\u043ek to open a warehouse near Leeds'];
    expect(detect({ ...NEWS, titles }, article(text), [TOPIC]).detected).toBe(true);
  });

  test('comes with reasons that carry their evidence', () => {
    const { reasons } = detect(about, article(REPORT_ON_TIKTOK), [TOPIC]);
    expect(reasons).toContainEqual({ code: 'schema-news', for: 'news', weight: 4, evidence: 'NewsArticle' });
    expect(reasons).toContainEqual({
      code: 'title',
      for: 'about',
      weight: 4,
      evidence: 'TikTok to open a warehouse near Leeds',
    });
    expect(reasons.find(({ code }) => code === 'density')?.evidence).toBe('3 / 6');
  });

  test('in a language we do not read is recognised and left alone, and says why', () => {
    const found = detect(about, article(REPORT_ON_TIKTOK), [TOPIC], false);
    expect(found).toMatchObject({ detected: false, news: true, about: true });
    expect(found.reasons).toContainEqual({ code: 'other-language', for: 'language', weight: -1 });
  });
});

describe('a page that mentions TikTok in passing is not about it', () => {
  test.each<readonly [string, PageSignals, readonly string[]]>([
    ['in one sentence', NEWS, [...REPORT, 'Videos of empty flats have done well on TikTok.']],
    [
      'in one item of a round-up',
      { ...NEWS, titles: ['Five things to know this morning'] },
      [...REPORT, ...REPORT, REPORT_ON_TIKTOK[0]!, REPORT_ON_TIKTOK[3]!],
    ],
    ['as somebody’s trade in the title', { ...NEWS, titles: ['TikTok star buys a house in the capital'] }, REPORT],
    ['in the title alone', { ...NEWS, titles: ['What TikTok gets wrong about rents'] }, REPORT],
    ['not at all', NEWS, REPORT],
  ])('%s', (_, signals, text) => {
    expect(detect(signals, article(text), [TOPIC])).toMatchObject({ detected: false, news: true, about: false });
  });
});

describe('a page that is no news is left alone, whatever it says of TikTok', () => {
  const advice = [
    'If you want to grow on TikTok, you need to post every day and look at what your viewers like.',
    'You can start with three short videos, and you should answer your first comments yourself.',
    'Your TikTok profile is your shop window, so your picture has to be clear and your text short.',
    'We have helped our customers for years, and we know that you will see results within weeks.',
    'Sign up for our course today and get started with your first campaign on TikTok.',
  ];
  test.each<readonly [string, Partial<PageSignals>, readonly string[]]>([
    ['a home page', { url: 'https://www.example.com/', schema: [], kind: 'website' }, REPORT_ON_TIKTOK],
    [
      'a section front',
      { url: 'https://www.example.com/technology', schema: ['CollectionPage'], kind: 'website' },
      REPORT_ON_TIKTOK,
    ],
    [
      'a tag page',
      { url: 'https://www.example.com/tag/tiktok', schema: ['ItemList'], kind: 'website' },
      REPORT_ON_TIKTOK,
    ],
    [
      'a forum',
      { url: 'https://forum.example.com/t/tiktok-shop-experiences-5512', schema: ['DiscussionForumPosting'] },
      REPORT_ON_TIKTOK,
    ],
    [
      'a shop',
      { url: 'https://shop.example.com/products/tiktok-ring-light-10-inch', schema: ['Product'], kind: 'product' },
      advice,
    ],
    [
      'an app store',
      { url: 'https://apps.example.com/us/app/tiktok/id835599320', schema: ['SoftwareApplication'], kind: 'website' },
      advice,
    ],
    [
      'a video',
      { url: 'https://video.example.com/watch/tiktok-explained-1200', schema: ['VideoObject'], kind: 'video.other' },
      REPORT_ON_TIKTOK,
    ],
    ['a search', { url: 'https://www.example.com/search?q=tiktok', schema: ['SearchResultsPage'] }, REPORT_ON_TIKTOK],
    [
      'a help page',
      {
        url: 'https://support.example.com/hc/articles/how-tiktok-gifts-work',
        schema: ['FAQPage'],
        titles: ['How to use gifts on TikTok'],
      },
      advice,
    ],
    [
      'a company’s blog',
      {
        url: 'https://www.example.com/blog/grow-on-tiktok-in-2023',
        schema: ['BlogPosting'],
        titles: ['Ten easy ways to grow on TikTok'],
      },
      advice,
    ],
    ['a job', { url: 'https://careers.example.com/jobs/tiktok-shop-manager-771', schema: ['JobPosting'] }, advice],
    ['a recipe', { url: 'https://www.example.com/baked-feta-pasta-from-tiktok', schema: ['Recipe'] }, advice],
    ['the app itself', { url: 'https://www.tiktok.com/@somebody/video/7123456789' }, REPORT_ON_TIKTOK],
    ['the app’s own newsroom', { url: 'https://newsroom.tiktok.com/en-gb/warehouse-near-leeds' }, REPORT_ON_TIKTOK],
    ['the owner’s own site', { publisher: 'ByteDance' }, REPORT_ON_TIKTOK],
    ['a page without an article', {}, ['TikTok']],
  ])('%s', (_, signals, text) => {
    const page = { ...about, published: undefined, author: undefined, dated: false, signed: false, ...signals };
    const { published: _published, author: _author, ...bare } = page;
    expect(detect(bare, article(text), [TOPIC])).toMatchObject({ detected: false, news: false });
  });

  test('a plain article with a video in it is still an article', () => {
    const schema = ['Article', 'VideoObject', 'ItemList'];
    expect(detect({ ...about, schema }, article(REPORT_ON_TIKTOK), [TOPIC]).news).toBe(true);
  });

  test('what people in the news say of themselves is not the writer’s voice', () => {
    const text = REPORT.map((each) => `${each} “You know we want you to like what we do for you,” said my neighbour.`);
    expect(
      detect({ ...BARE, titles: NEWS.titles }, article(text), [TOPIC]).reasons.map(({ code }) => code),
    ).not.toContain('second-person');
  });
});

describe('topics', () => {
  test('without names set no condition', () => {
    expect(detect(NEWS, article(REPORT), [{ names: [] }])).toMatchObject({ detected: true, about: true });
    expect(detect(NEWS, article(REPORT), [])).toMatchObject({ detected: true, about: true });
  });

  test('are asked one by one, and one is enough', () => {
    const housing = { names: ['housing'] };
    const report = [
      'Housing is short, officials said.',
      ...REPORT,
      'The housing office and the housing court disagree, sources said.',
    ];
    const titles = ['Why housing is short'];
    expect(detect({ ...NEWS, titles }, article(report), [TOPIC]).about).toBe(false);
    expect(detect({ ...NEWS, titles }, article(report), [TOPIC, housing]).about).toBe(true);
  });
});
