/** Every reason code the matcher gives; each has a sentence in the locales under `match.<code>`. */
export const REASONS = [
  // why a pair is shown
  'names-topic', // the sentence names the topic
  'refers-topic', // "the company", "it": the page is about the topic
  'about-page', // only the page is about the topic
  'says', // these words say what the fact speaks of
  'context', // the title, the lede or the sentence before says it
  'wording', // the sentence shares these words with one of the fact's wordings
  'same-value', // a figure, date, place or name agrees
  'other-value', // a figure, date, place or name disagrees
  'other-outcome', // the sentence has the opposite happen, or denies it
  'other-measure', // figures of different measure, market or period are not compared
  'background', // the sentence speaks of the matter without saying or denying the fact
  'misspelt', // read as another word
  // why a pair is dropped
  'missing', // the sentence does not say this part of the fact
  'other-company', // the sentence is about another company
  'other-place',
  'other-matter', // words that mark another matter
  'not-claim', // the sentence is no claim
  'weak', // too little in common
  'outranked', // other facts fit better
] as const;

export type ReasonCode = (typeof REASONS)[number];
