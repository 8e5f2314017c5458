import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { containerTree } from '../../../page/container-tree.ts';
import type { Container } from '../../../page/survey.ts';

/** Any tree in reading order: each container's parent is one of those that are open when it comes. */
const trees = fc.array(fc.nat(), { minLength: 1, maxLength: 60 }).map((choices) => {
  const parents = [-1];
  let open = [0];
  for (const choice of choices) {
    open = open.slice(0, 1 + (choice % open.length));
    parents.push(open.at(-1)!);
    open.push(parents.length - 1);
  }
  return parents.map((parent) => ({ parent }) as Container);
});

const climbs = (containers: readonly Container[], from: number, to: number): boolean => {
  for (let at = from; at >= 0; at = containers[at]!.parent) if (at === to) return true;
  return false;
};

describe('a tree of containers', () => {
  test('answers what stands in what as climbing would', () => {
    fc.assert(
      fc.property(trees, (containers) => {
        const tree = containerTree(containers);
        for (let inner = 0; inner < containers.length; inner += 1) {
          for (let outer = 0; outer < containers.length; outer += 1) {
            expect(tree.isIn(inner, outer)).toBe(climbs(containers, inner, outer));
          }
        }
      }),
    );
  });

  test('sums as adding up everything inside would', () => {
    fc.assert(
      fc.property(trees, (containers) => {
        const sums = Float64Array.from(containers, (_, index) => index + 1);
        containerTree(containers).sum(sums);
        for (const [outer, sum] of sums.entries()) {
          const inside = containers.map((_, index) => index).filter((index) => climbs(containers, index, outer));
          expect(sum).toBe(inside.reduce((total, index) => total + index + 1, 0));
        }
      }),
    );
  });

  test('counts what stands deeper for less', () => {
    const line = [-1, 0, 1, 2].map((parent) => ({ parent }) as Container);
    const values = Float64Array.of(0, 0, 0, 8);
    containerTree(line).sum(values, 0.5);
    expect([...values]).toEqual([1, 2, 4, 8]);
  });
});
