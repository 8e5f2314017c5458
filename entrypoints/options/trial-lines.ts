/** Sentences to see a setting at work on: plainly on a fact, on its edge, and on none. Invented; in English, as the pages are that it reads. */
export const TRIAL_LINES: readonly string[] = [
  'TikTok cut its annual revenue target to $10 billion, its chief executive told staff in September 2022.',
  'TikTok is putting money and people into livestreaming.',
  'Advertisers have become more careful with TikTok this year.',
  'TikTok opened a new office in Lisbon.',
];
