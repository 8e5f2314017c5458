/** Words that a page says twice: versions for two widths, pull quotes, captions printed again for a slide show. */

export interface Passage {
  readonly text: string;
  /** `running`: a paragraph among its like; `set-off`: a quote; `box`: a paragraph apart from the others; `caption`. */
  readonly place: 'running' | 'set-off' | 'box' | 'caption';
}

/**
 * Tells for each passage whether it only repeats: a passage like one before it, a quote or a caption whose words stand in a
 * running paragraph, a short paragraph of a box whose words stand in a caption. Quotation marks and points at the ends do not
 * matter.
 */
export function repeats(passages: readonly Passage[]): boolean[] {
  const all = (...places: Passage['place'][]): string =>
    plain(
      passages
        .filter(({ place }) => places.includes(place))
        .map(({ text }) => text)
        .join('\n'),
    );
  const running = passages.some(({ place }) => place !== 'running') ? all('running') : '';
  const elsewhere = { running: '', 'set-off': running, caption: running, box: all('caption') };
  const seen = new Set<string>();
  return passages.map(({ text, place }) => {
    const own = place === 'running' ? text : plain(text).replace(ENDS, '');
    if (own.length < LEAST) return false;
    const again = seen.has(own) || ((place !== 'box' || own.length <= SHORT) && elsewhere[place].includes(own));
    if (!again) seen.add(own);
    return again;
  });
}

/** Shorter passages may well come twice: "He agreed." */
const LEAST = 25;
const SHORT = 250;

const ENDS = /^[\s"'.…–—-]{1,8}|[\s"'.…–—,-]{1,8}$/g;

function plain(text: string): string {
  return text.replace(/[“”„]/g, '"').replace(/[‘’]/g, "'");
}
