/** The library's list without a browser: which lines are drawn, what is chosen, what is marked. */
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { parts } from '../../../components/library/found.tsx';
import { chooseAll, extend, go, kept, NOTHING, toggle } from '../../../components/library/selection.ts';
import { lineAt, topsOf, windowOf } from '../../../components/library/window-of.ts';
import type { Listing } from '../../../core/annotations/listing.ts';
import type { Annotation, AnnotationId } from '../../../core/types.ts';

const id = (name: string): AnnotationId => `urn:uuid:${name}`;
const [a, b, c, d] = ['a', 'b', 'c', 'd'].map(id) as [AnnotationId, AnnotationId, AnnotationId, AnnotationId];

/** A list of these ids in this order, each under a heading of its own where asked. */
function listOf(ids: readonly AnnotationId[], headed = false): Listing {
  const lines = ids.flatMap((one) => (headed ? [undefined, one] : [one]));
  const record = (one: AnnotationId) => ({ id: one }) as Annotation;
  return {
    count: ids.length,
    length: lines.length,
    headings: Uint8Array.from(lines, (line) => (line === undefined ? 1 : 0)),
    line: (at) => {
      const one = lines[at];
      if (at < 0 || at >= lines.length) return undefined;
      return one
        ? { kind: 'annotation', annotation: record(one) }
        : { kind: 'heading', key: '', first: record(a), count: 1 };
    },
    lineOf: (one) => (one === undefined ? -1 : lines.indexOf(one)),
    between: (from = 0, to = lines.length) => lines.slice(from, to + 1).flatMap((one) => (one ? [record(one)] : [])),
  };
}

describe.each([false, true])('choosing (headings: %s)', (headed) => {
  const list = (...ids: readonly AnnotationId[]) => listOf(ids, headed);
  const order = list(a, b, c, d);

  it('adds and takes away one at a time', () => {
    const both = toggle(toggle(NOTHING, a), c);
    expect([...both.chosen]).toEqual([a, c]);
    expect([...toggle(both, a).chosen]).toEqual([c]);
  });

  it('extends from where it began, in either direction', () => {
    expect([...extend(go(NOTHING, c), a, order).chosen]).toEqual([a, b, c]);
    expect([...extend(extend(go(NOTHING, b), c, order), d, order).chosen]).toEqual([b, c, d]);
  });

  it('keeps what is still in the list, and moves on from what is not', () => {
    const chosen = chooseAll(go(NOTHING, b), order);
    const after = kept(chosen, list(a, d), order);
    expect([...after.chosen]).toEqual([a, d]);
    expect(after.active).toBe(d);
  });

  it('goes to the last one when all that followed went too', () => {
    expect(kept(go(NOTHING, c), list(a, b), order).active).toBe(b);
  });

  it('is the same as it was where nothing went', () => {
    const before = toggle(NOTHING, a);
    expect(kept(before, order, list(a, b))).toBe(before);
  });

  it('ends with nothing at hand when the list is empty', () => {
    expect(kept(go(NOTHING, a), list(), order).active).toBeUndefined();
  });
});

describe('the lines in view', () => {
  const lines = (kinds: readonly boolean[]) => Uint8Array.from(kinds, Number);

  it('cover the view wherever it stands, and are few', () => {
    fc.assert(
      fc.property(
        fc.array(fc.boolean(), { minLength: 1, maxLength: 400 }),
        fc.double({ min: 0, max: 1, noNaN: true }),
        (kinds, part) => {
          const tops = topsOf(lines(kinds));
          const whole = tops[kinds.length]!;
          const height = 40;
          const from = Math.max(0, whole - height) * part;
          const { first, end } = windowOf(tops, from, height);
          expect(tops[first]!).toBeLessThanOrEqual(from);
          expect(tops[end]!).toBeGreaterThanOrEqual(Math.min(whole, from + height));
          expect(end - first).toBeLessThan(50);
        },
      ),
    );
  });

  it('are found by place', () => {
    const tops = topsOf(lines([true, false, false]));
    expect([0, 2, 2.75, 9.75, 999].map((place) => lineAt(tops, place))).toEqual([0, 0, 1, 2, 3]);
  });
});

describe('marking what was searched for', () => {
  it.each<[string, string[], string[]]>([
    ['The Target was set', ['target'], ['The ', 'Target', ' was set']],
    ['aaa', ['a'], ['', 'a', '', 'a', '', 'a', '']],
    ['no such word', ['x'], ['no such word']],
    ['a.b*c', ['.b*'], ['a', '.b*', 'c']],
    ['target targets', ['target', 'targets'], ['', 'target', ' ', 'targets', '']],
    ['İstanbul', ['stanbul'], ['İstanbul']],
  ])('in %j by %j', (text, words, expected) => expect(parts(text, words)).toEqual(expected));

  it('loses no letter', () => {
    fc.assert(
      fc.property(fc.string(), fc.array(fc.string({ minLength: 1 }), { maxLength: 3 }), (text, words) => {
        expect(
          parts(
            text,
            words.map((word) => word.toLowerCase()),
          ).join(''),
        ).toBe(text);
      }),
    );
  });
});
