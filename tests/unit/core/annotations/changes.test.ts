import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { changes, isLoud, type Loud } from '../../../../core/annotations/changes.ts';

const read = (was: string, now: string): string =>
  changes(was, now)
    .map(({ kind, text, loud }) =>
      kind === 'same'
        ? text
        : `${kind === 'removed' ? '−' : '+'}[${text.trim()}${loud ? `|${loud}` : ''}]${/\s$/.test(text) ? ' ' : ''}`,
    )
    .join('');

describe('what changed in a passage', () => {
  it.each([
    [
      'a figure',
      'It aimed for $12 billion.',
      'It aimed for $10 billion.',
      'It aimed for $−[12|figure] +[10|figure] billion.',
    ],
    [
      'its size',
      'sold for 3 million dollars',
      'sold for 3 billion dollars',
      'sold for 3 −[million|figure] +[billion|figure] dollars',
    ],
    ['a currency', 'It cost $5.', 'It cost €5.', 'It cost −[$|figure]+[€|figure]5.'],
    ['a year', 'It began in 2021 there', 'It began in 2019 there', 'It began in −[2021|date] +[2019|date] there'],
    ['a month', 'It met in May and left', 'It met in June and left', 'It met in −[May|date] +[June|date] and left'],
    ['a name', 'Then Brazil agreed', 'Then Norway agreed', 'Then −[Brazil|name] +[Norway|name] agreed'],
    ['a "not" put in', 'She will go', 'She will not go', 'She will +[not|negation] go'],
    ['a "not" taken out', 'They did not agree', 'They did agree', 'They did −[not|negation] agree'],
    ['a contraction', 'It is legal', "It isn't legal", "It −[is] +[isn't|negation] legal"],
    ['an ordinary word', 'a big town', 'a small town', 'a −[big] +[small] town'],
    ['the first word', 'Sales fell', 'Profits fell', '−[Sales] +[Profits] fell'],
  ])('shows %s', (_, was, now, expected) => expect(read(was, now)).toBe(expected));

  it.each([
    ['curly quotes', '"Yes," she said', '“Yes,” she said'],
    ['white space', 'two  words', 'two\nwords'],
    ['dashes', 'this - that', 'this – that'],
    ['soft hyphens', 'government', 'govern\u00adment'],
  ])('takes no notice of %s', (_, was, now) => {
    expect(changes(was, now)).toEqual([{ kind: 'same', text: now }]);
  });

  const LOUD: readonly (readonly [string, string, Loud | undefined])[] = [
    ['won 5 prizes', 'won 6 prizes', 'figure'],
    ['won two prizes', 'won six prizes', 'figure'],
    ['on Monday here', 'on Friday here', 'date'],
    ['with Ada here', 'with Bob here', 'name'],
    ['was never here', 'was always here', 'negation'],
    ['was quite here', 'was almost here', undefined],
  ];
  it.each(LOUD)('"%s" → "%s" is as loud as it matters', (was, now, loud) => {
    const segments = changes(was, now);
    expect(isLoud(segments)).toBe(loud !== undefined);
    expect(segments.find((one) => one.loud)?.loud).toBe(loud);
  });

  it('loses no word of either side', () => {
    const text = fc.array(fc.constantFrom('a ', 'b ', 'C ', '12 ', 'not ', '“', '. ', 'é', '\n', '日'), {
      maxLength: 60,
    });
    fc.assert(
      fc.property(text, text, (one, other) => {
        const [was, now] = [one.join(''), other.join('')];
        const segments = changes(was, now);
        const side = (without: 'removed' | 'added') =>
          segments
            .filter((segment) => segment.kind !== without)
            .map((segment) => segment.text)
            .join('');
        expect(side('removed')).toBe(now);
        expect(side('added').replace(/\s/g, '')).toBe(was.replace(/\s/g, ''));
      }),
    );
  });

  it('shows passages too long to compare as replaced', () => {
    const was = 'x '.repeat(5_000);
    const now = 'y '.repeat(5_000);
    expect(changes(was, now).map((segment) => segment.kind)).toEqual(['removed', 'added']);
  });
});
