/**
 * What each signal is worth: data, read by `news.ts` and `about.ts`. The numbers are set by hand so that no single signal
 * decides and the usual company of signals does; a page that calls itself NewsArticle needs one more sign, a page
 * that says nothing of itself needs the look and the sound of a report.
 */

/** A page is news from this sum on. */
export const NEWS_FROM = 4.5;
/** A page is about a topic from this sum on. */
export const ABOUT_FROM = 5;

/** What a page calls itself (schema.org types without prefix). The strongest of each list counts once. */
export const SCHEMA: readonly { readonly code: string; readonly weight: number; readonly types: readonly string[] }[] =
  [
    {
      code: 'schema-news',
      weight: 4,
      types: [
        'NewsArticle',
        'ReportageNewsArticle',
        'AnalysisNewsArticle',
        'BackgroundNewsArticle',
        'OpinionNewsArticle',
        'AskPublicNewsArticle',
        'ReviewNewsArticle',
        'LiveBlogPosting',
      ],
    },
    { code: 'schema-article', weight: 1.5, types: ['Article', 'Report'] },
  ];

/** Things a page can be instead of an article; they count only where the page does not also call itself news. */
export const SCHEMA_OTHER: typeof SCHEMA = [
  { code: 'blog', weight: -1.5, types: ['BlogPosting', 'Blog'] },
  { code: 'forum', weight: -5, types: ['DiscussionForumPosting', 'QAPage', 'Question', 'SocialMediaPosting'] },
  { code: 'app', weight: -5, types: ['SoftwareApplication', 'MobileApplication', 'WebApplication', 'VideoGame'] },
  { code: 'product', weight: -5, types: ['Product', 'ProductGroup', 'Offer', 'AggregateOffer', 'Service'] },
  {
    code: 'video',
    weight: -4,
    types: ['VideoObject', 'Clip', 'Movie', 'TVEpisode', 'PodcastEpisode', 'MusicRecording'],
  },
  { code: 'search', weight: -5, types: ['SearchResultsPage'] },
  { code: 'section', weight: -3, types: ['CollectionPage', 'ItemList'] },
  { code: 'profile', weight: -4, types: ['ProfilePage', 'AboutPage', 'ContactPage'] },
  { code: 'help', weight: -4, types: ['FAQPage', 'HowTo', 'TechArticle', 'APIReference', 'LearningResource'] },
  { code: 'job', weight: -5, types: ['JobPosting'] },
  { code: 'recipe', weight: -4, types: ['Recipe'] },
  { code: 'event', weight: -3, types: ['Event', 'Course'] },
];

/** `og:type`, by its beginning. */
export const KINDS: readonly { readonly code: string; readonly weight: number; readonly starts: string }[] = [
  { code: 'kind-article', weight: 1, starts: 'article' },
  { code: 'kind-article', weight: 1, starts: 'newsarticle' },
  { code: 'section', weight: -1, starts: 'website' },
  { code: 'product', weight: -5, starts: 'product' },
  { code: 'product', weight: -5, starts: 'og:product' },
  { code: 'video', weight: -4, starts: 'video' },
  { code: 'music', weight: -4, starts: 'music' },
  { code: 'profile', weight: -4, starts: 'profile' },
  { code: 'blog', weight: -1.5, starts: 'blog' },
];

/** Whole words of the address: labels of its host, leading folders of its path. */
export const ADDRESS: readonly {
  readonly code: string;
  readonly weight: number;
  readonly hosts?: readonly string[];
  readonly folders: readonly string[];
}[] = [
  { code: 'address-news', weight: 2, hosts: ['news'], folders: ['news'] },
  {
    code: 'address-section',
    weight: 1,
    hosts: ['edition'],
    folders:
      'article articles story stories world politics business economy tech technology money markets media companies us uk national international local culture opinion'.split(
        ' ',
      ),
  },
  { code: 'blog', weight: -3, hosts: ['blog', 'blogs'], folders: ['blog', 'blogs', 'weblog'] },
  {
    code: 'help',
    weight: -4,
    hosts: ['help', 'support', 'docs', 'developer', 'developers', 'learn', 'wiki', 'kb', 'manual'],
    folders:
      'help support faq faqs docs documentation hc kb knowledge-base manual wiki guides guide tutorials learn how-to glossary legal terms privacy'.split(
        ' ',
      ),
  },
  {
    code: 'forum',
    weight: -5,
    hosts: ['forum', 'forums', 'community', 'discuss', 'boards'],
    folders: 'forum forums thread threads topic r questions comments discussion discussions community'.split(' '),
  },
  {
    code: 'product',
    weight: -4,
    hosts: ['shop', 'store', 'apps', 'play'],
    folders: 'shop store product products item dp app apps download pricing cart'.split(' '),
  },
  { code: 'video', weight: -3, folders: ['video', 'videos', 'watch', 'shorts', 'podcast', 'podcasts', 'clip'] },
  { code: 'search', weight: -5, hosts: ['search'], folders: ['search', 'results', 'find'] },
  {
    code: 'section',
    weight: -4,
    folders: ['tag', 'tags', 'topic', 'topics', 'category', 'author', 'authors', 'archive', 'archives', 'page'],
  },
  { code: 'job', weight: -5, hosts: ['careers', 'jobs'], folders: ['careers', 'career', 'jobs', 'job', 'vacancies'] },
  { code: 'profile', weight: -3, folders: ['user', 'users', 'profile', 'people', 'company', 'about'] },
];

/** Words that newspapers and stations call themselves by, in the names of sites and publishers, and longer ones inside hosts. */
export const PRESS = {
  weight: 1,
  words:
    'news times post herald journal tribune gazette telegraph chronicle press daily observer standard guardian mail courier examiner independent mercury globe weekly today radio tv broadcasting reuters bbc'.split(
      ' ',
    ),
  inHosts: 'news herald tribune gazette telegraph chronicle daily journal guardian examiner observer courier'.split(
    ' ',
  ),
} as const;

/** Keys of a query that asks a search engine. */
export const SEARCH_KEYS: readonly string[] = ['q', 'query', 'search', 's', 'keyword', 'keywords'];

/** Signals of the page and its prose, by name. */
export const NEWS = {
  publisherNews: 1.5,
  published: 1,
  signed: 0.5,
  datedAddress: 1,
  /** At least `LONG.paragraphs` paragraphs and `LONG.words` words. */
  long: 1,
  /** Fewer words than `LONG.least`: nothing to call an article. */
  short: -4,
  /** "said", "according to", … from `REPORTING.some` or `REPORTING.much` times a hundred words. */
  reporting: 1,
  muchReporting: 2,
  noReporting: -1,
  dateline: 1.5,
  home: -6,
  sectionAddress: -2,
  /** The article is less than `LONG.share` of the page's text. */
  sparse: -2,
  /** The page is the topic's own: its host or publisher bears the topic's name. */
  own: -10,
  /** "How to …", "ten ways to …". */
  instructive: -2,
  /** The reader is spoken to, or the writer speaks of himself, `VOICE` times a hundred words. */
  you: -2,
  we: -1,
  selling: -2,
} as const;

export const LONG = { paragraphs: 4, words: 100, least: 50, share: 0.12 } as const;
/** `none` speaks against texts of at least `words` words alone: in a brief report nobody need have said anything. */
export const REPORTING = { none: 0.15, some: 0.4, much: 0.9, words: 250 } as const;
/** Times a hundred words. */
export const VOICE = { you: 2, we: 2 } as const;

export const ABOUT = {
  title: 4,
  /** The name only says what kind of person or thing the title speaks of: "TikTok star", "viral TikTok". */
  titleModifier: 2.5,
  titleAssociate: 2,
  description: 1,
  lede: 1.5,
  ledeAssociate: 0.75,
  heading: 1,
  /** Named in every third of the article, or in one alone although it is long. */
  throughout: 0.5,
  onePlace: -1.5,
  /** Not named in the article's own paragraphs at all. */
  absent: -4,
} as const;

/** Share of the article's sentences that name the topic (an associate counts half) → weight; the first that fits. */
export const DENSITY: readonly { readonly from: number; readonly weight: number }[] = [
  { from: 0.4, weight: 4 },
  { from: 0.25, weight: 3 },
  { from: 0.15, weight: 2 },
  { from: 0.08, weight: 1 },
  { from: 0.03, weight: 0.5 },
];

/** Characters of the article that count as its lede. */
export const LEDE = 450;
/** Articles below this many sentences have no thirds. */
export const THIRDS_FROM = 9;
