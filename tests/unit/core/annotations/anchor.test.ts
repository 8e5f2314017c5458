/** Cases of quotes and positions one by one, as they come from our own pages and from other programs. */
import { describe, expect, it } from 'vitest';
import { type Anchorable, anchorAll, anchorSteps } from '../../../../core/annotations/anchor.ts';
import type { AnchorState, PageText } from '../../../../core/types.ts';
import { goldStories, pageOf, passages, saved } from './news.ts';

const ID = 'urn:uuid:00000000-0000-4000-8000-000000000000' as const;
const page = (text: string): PageText => ({
  url: 'https://news.example/a',
  title: '',
  text,
  blocks: [{ start: 0, end: text.length, kind: 'paragraph' }],
});
const find = (text: string, quote: Partial<Anchorable['quote']>, position?: [number, number]) => {
  const [found] = anchorAll(page(text), [
    {
      id: ID,
      quote: { exact: '', prefix: '', suffix: '', ...quote },
      ...(position ? { position: { start: position[0], end: position[1] } } : {}),
    },
  ]);
  return found!;
};

const YADA = 'lorem ipsum dolor amet yada yada';

describe('a quote', () => {
  it.each<[string, string, Partial<Anchorable['quote']>, AnchorState, number | undefined]>([
    ['once on the page', YADA, { exact: 'dolor' }, 'found', 12],
    ['at the very start', YADA, { exact: 'lorem ipsum' }, 'found', 0],
    ['at the very end, told by its prefix', YADA, { exact: 'yada', prefix: 'yada ' }, 'found', 28],
    ['twice, told by half a word before it', YADA, { exact: 'yada', prefix: 't ' }, 'found', 23],
    ['twice, told by what follows', YADA, { exact: 'yada', suffix: ' yada' }, 'found', 23],
    ['the whole text', YADA, { exact: YADA }, 'found', 0],
    [
      'from the middle of a word to the middle of another',
      YADA,
      { exact: 'psum dol', prefix: 'i', suffix: 'or' },
      'found',
      7,
    ],
    ['after a word without a space between', 'yadaSecond time', { exact: 'Second time', prefix: 'yada' }, 'found', 4],
    ['with signs of a pattern language', 'cost (a.b)*[c]? $5^', { exact: '(a.b)*[c]?' }, 'found', 5],
    ['of signs alone', 'what?! he said', { exact: '?!', prefix: 'what', suffix: ' he' }, 'found', 4],
    [
      'in Chinese',
      '公司把目标定为一百二十亿美元，然后下调。',
      { exact: '目标定为一百二十亿', prefix: '公司把' },
      'found',
      3,
    ],
    ['not on the page', YADA, { exact: 'holy grail' }, 'not-found', undefined],
    ['a part of it only', YADA, { exact: 'dolor amet holy grail of the knights' }, 'not-found', undefined],
    ['with another prefix', YADA, { exact: 'dolor', prefix: 'wrong ' }, 'not-found', undefined],
    ['with another suffix', YADA, { exact: 'dolor', suffix: ' wrong' }, 'not-found', undefined],
    [
      'with context wrong on both sides',
      YADA,
      { exact: 'dolor', prefix: 'no ', suffix: ' no' },
      'not-found',
      undefined,
    ],
    ['empty', YADA, { exact: '' }, 'not-found', undefined],
    ['on an empty page', '', { exact: 'x' }, 'not-found', undefined],
  ])('%s', (_, text, quote, state, start) => {
    const found = find(text, quote);
    expect(found.state).toBe(state);
    expect(found.span?.start).toBe(start);
    if (found.span) expect(text.slice(found.span.start, found.span.end)).toBe(quote.exact);
  });

  it('that could stand in several places is put near its old one, and marked as unsure', () => {
    const text = `${'go and see. '.repeat(3)}${'x '.repeat(300)}go and see.`;
    const last = text.length - 11;
    expect(find(text, { exact: 'go and see.' }, [last - 1, last + 10])).toMatchObject({
      state: 'unsure',
      span: { start: last, end: last + 11 },
    });
  });

  it('still where it was is found, however often its words stand elsewhere', () => {
    const text = 'again and again and again and again';
    expect(find(text, { exact: 'again' }, [20, 25])).toMatchObject({ state: 'found', span: { start: 20, end: 25 } });
  });

  it('that grew or lost signs at its ends keeps them in its span', () => {
    const [before, after] = ['He said: ', ' Then he left the room again.'];
    const quote = { exact: '“We will not stop,” ', prefix: before, suffix: after };
    const found = find(`${before}“We shall not stop.”${after}`, { ...quote, exact: quote.exact.trim() });
    expect(found.state).toBe('changed');
    expect(found.span).toEqual({ start: 9, end: 29 });
  });

  it('beyond all measure is refused or found, and takes no time to speak of', () => {
    const long = 'word '.repeat(80_000);
    expect(find(long, { exact: long.trim() }).state).toBe('found');
    expect(find('short', { exact: long }).state).toBe('not-found');
    expect(find(`${long}end`, { exact: `${'other '.repeat(5_000)}end` }).state).toBe('not-found');
  });
});

describe('positions', () => {
  it('count code points: a pair is one', () => {
    const text = '😀😀 again 😀 again';
    expect(find(text, { exact: 'again' }, [11, 16])).toMatchObject({ state: 'found', span: { start: 14, end: 19 } });
  });

  it.each([[[-5, 2]], [[1e9, 1e9 + 4]], [[7, 3]]] as [[number, number]][])(
    'that make no sense do no harm: %j',
    (position) => {
      expect(find(YADA, { exact: 'dolor', prefix: 'ipsum ' }, position)).toMatchObject({
        state: 'found',
        span: { start: 12 },
      });
    },
  );
});

describe('in steps', () => {
  it('gives the same answers as at once', () => {
    const [story] = goldStories();
    const wanted = passages([story!], 40).map((passage, at) => saved(passage, at));
    const changed = page(pageOf(story!).text.replaceAll(' the ', ' that '));
    const steps = anchorSteps(changed, wanted);
    let count = 0;
    let step = steps.next();
    for (; !step.done; step = steps.next()) count += 1;
    expect(step.value).toEqual(anchorAll(changed, wanted));
    expect(count).toBeGreaterThan(wanted.length);
  });
});
