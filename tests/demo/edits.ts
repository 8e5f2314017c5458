/** What the newsroom changed after publication, so that finding saved passages again can be shown and tested. */

/** One change to the article: `before` stands in the page's HTML exactly once. */
export interface Edit {
  readonly kind: 'reworded' | 'figure' | 'deleted' | 'added';
  readonly before: string;
  readonly after: string;
}

export const edits: readonly Edit[] = [
  {
    kind: 'reworded',
    before:
      'By the time the year was out, it told its teams, more than 1.05 billion people should be opening the app every day.',
    after:
      'More than 1.05 billion people, it told its teams, should be opening the app every day by the time the year was out.',
  },
  {
    kind: 'reworded',
    before:
      'It took TikTok’s live shows just one year to reach the top of the trade in the Middle East, agencies in Dubai and Riyadh say.',
    after:
      'Agencies in Dubai and Riyadh say that TikTok’s live shows needed no more than one year to reach the top of the trade in the Middle East.',
  },
  {
    kind: 'reworded',
    before:
      'In the UK, TikTok Shop got into difficulty because neither what it sold nor the way its teams were run suited the local market.',
    after:
      'TikTok Shop got into difficulty in the UK, former staff say, because neither its goods nor the way its teams were run suited the local market.',
  },
  {
    kind: 'figure',
    before: 'would come down by a fifth, to $10bn, from a range of $12bn to $14.5bn',
    after: 'would come down by a fifth, to $11.6bn, from a range of $12bn to $14.5bn',
  },
  {
    kind: 'deleted',
    before: ' More than 20 of them had left the British e-commerce unit by the summer.',
    after: '',
  },
  {
    kind: 'added',
    before: '<p class="first">',
    after:
      '<p><em>This article was changed after publication: a figure was corrected and one sentence taken out.</em></p>\n          <p>A spokeswoman wrote to the Ledger on Saturday to say that the company does not recognise every figure below, without saying which. We have asked.</p>\n          <p class="first">',
  },
];

/**
 * @param html the article as first published
 * @returns the article with every edit made
 * @throws Error naming an edit whose words are not in the article exactly once
 */
export function edited(html: string): string {
  return edits.reduce((text, { before, after }) => {
    const [head, tail, ...more] = text.split(before);
    if (head === undefined || tail === undefined || more.length > 0) {
      throw new Error(`The edit of "${before.slice(0, 60)}" needs these words once in the article.`);
    }
    return head + after + tail;
  }, html);
}
