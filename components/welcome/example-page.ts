/** The lines on which the welcome page shows the product at work. Invented; in English, as the pages are that it reads. */
export const EXAMPLE_LINES: readonly string[] = [
  'TikTok’s chief executive told a staff meeting in September 2022 that its revenue target for the year had been cut to $12 billion.',
  'The call lasted less than an hour.',
  'TikTok Shop, its e-commerce arm, had by then opened in seven countries, from Indonesia to Britain.',
];

export const EXAMPLE_HEADLINE = 'TikTok trims its hopes for a hard year';
export const EXAMPLE_PUBLISHED = '2023-02-10';
