/** News pages of our own for the staged browser: short, about TikTok, with claims whose place a test knows. */

export const SENTENCES = [
  'TikTok told staff that it expects 1.2 billion people to open the app every day by December.',
  'The company had planned for 900 million, two people who saw the memo said.',
  'ByteDance has moved 400 engineers from its shopping arm to TikTok since March.',
  'Sales in its online shops rose to $3.4 billion in the first half of the year.',
  'TikTok opened warehouses in 6 countries of South-East Asia last autumn.',
  'A spokesman for TikTok said the plan would cost about $250 million.',
  'In Britain, only 18 of the first 40 merchants still stream every week.',
  'ByteDance bought back shares from staff at $155 apiece in the spring.',
] as const;

const FILLER =
  'Merchants who sell through TikTok describe long evenings in front of a camera, and a market that has not yet decided what it wants to be.';

export interface StoryOptions {
  readonly head?: string;
  readonly body?: string;
  readonly paragraphs?: readonly string[];
  readonly title?: string;
  readonly htmlAttributes?: string;
}

/** Paragraphs with two claims and a sentence of filler each: three claims in four have something to show. */
export function paragraphs(sentences: readonly string[] = SENTENCES): string[] {
  return sentences.flatMap((sentence, index) =>
    index % 2 === 0 ? [`${sentence} ${FILLER} ${sentences[index + 1] ?? ''}`.trim()] : [],
  );
}

/** The head of a news article as sites write it. */
export function newsHead(title: string): string {
  const data = {
    '@context': 'https://schema.org',
    '@type': 'NewsArticle',
    headline: title,
    datePublished: '2022-12-05T08:00:00Z',
    author: { '@type': 'Person', name: 'Ada Example' },
  };
  return `<meta charset="utf-8"><title>${title} | The Daily Example</title><meta property="og:type" content="article"><meta property="og:title" content="${title}"><meta property="og:site_name" content="The Daily Example"><script type="application/ld+json">${JSON.stringify(data)}</script>`;
}

export const TITLE = 'TikTok sets its sights on a billion daily users';

/** A whole page. `body` takes the place of the article. */
export function story(options: StoryOptions = {}): string {
  const title = options.title ?? TITLE;
  const body = options.body ?? articleOf(title, options.paragraphs ?? paragraphs());
  return `<!doctype html><html lang="en" ${options.htmlAttributes ?? ''}><head>${newsHead(title)}${options.head ?? ''}</head><body><nav><a href="#a">Home</a> <a href="#b">Business</a></nav><main id="main">${body}</main><footer><p>Copyright The Daily Example</p></footer></body></html>`;
}

export function articleOf(title: string, texts: readonly string[]): string {
  return `<article><h1>${title}</h1><p class="by">By <span rel="author">Ada Example</span> <time datetime="2022-12-05T08:00:00Z">5 December 2022</time></p>${texts.map((text) => `<p>${text}</p>`).join('')}</article>`;
}

/** Many different claims, for long pages. */
export function manySentences(count: number, seed = 0): string[] {
  return Array.from(
    { length: count },
    (_, index) =>
      `TikTok counted ${(index + 1) * 7 + seed} thousand new merchants in region ${index + seed}, and ByteDance said so to its investors in a letter.`,
  );
}
