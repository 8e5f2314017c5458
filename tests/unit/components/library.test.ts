/** The library's list without a browser: which lines are drawn, what is chosen, what is marked. */
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { parts } from '../../../components/library/found.tsx';
import { chooseAll, extend, go, kept, NOTHING, toggle } from '../../../components/library/selection.ts';
import { lineAt, topsOf, windowOf } from '../../../components/library/window-of.ts';
import type { Line } from '../../../core/annotations/shelf.ts';
import type { AnnotationId } from '../../../core/types.ts';

const id = (name: string): AnnotationId => `urn:uuid:${name}`;
const [a, b, c, d] = ['a', 'b', 'c', 'd'].map(id) as [AnnotationId, AnnotationId, AnnotationId, AnnotationId];
const order = [a, b, c, d];

describe('choosing', () => {
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
    const after = kept(chosen, [a, d], order);
    expect([...after.chosen]).toEqual([a, d]);
    expect(after.active).toBe(d);
  });

  it('ends with nothing at hand when the list is empty', () => {
    expect(kept(go(NOTHING, a), [], order).active).toBeUndefined();
  });
});

describe('the lines in view', () => {
  const lines = (kinds: readonly boolean[]): Line[] =>
    kinds.map((heading) => ({ kind: heading ? 'heading' : 'annotation' }) as Line);

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
