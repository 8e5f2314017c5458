/** Sentences to see a setting at work on: plainly on a fact, nearly, barely, not at all. Invented; in English, as the pages are that it reads. */
export const TRIAL_LINES: readonly string[] = [
  'TikTok cut its annual revenue target to $10 billion, its chief executive told staff in September 2022.',
  'Couriers in Vietnam cannot keep up with TikTok’s parcels.',
  'TikTok is trying its hand at games.',
  'TikTok Shop is growing in Thailand.',
  'TikTok added new effects with artificial intelligence.',
  'TikTok opened a new office in Lisbon.',
];
