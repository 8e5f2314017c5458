import type { Container } from './survey.ts';

/**
 * The containers of a page as a tree that answers in one step, whatever its depth: they are numbered in reading order, so
 * that those inside one follow it without a gap.
 */
export interface ContainerTree {
  /** True when a container is another or stands inside it. */
  isIn(container: number, outer: number): boolean;
  /**
   * Adds up values from the inside out: each container's own plus those of the containers in it, which count `fade` times as
   * much a level. Changes `values`.
   */
  sum(values: Float64Array, fade?: number): void;
}

export function containerTree(containers: readonly Container[]): ContainerTree {
  const last = containers.map((_, index) => index);
  for (let at = containers.length - 1; at > 0; at -= 1) {
    const { parent } = containers[at]!;
    if (parent >= 0) last[parent] = Math.max(last[parent]!, last[at]!);
  }
  return {
    isIn: (container, outer) => container >= outer && outer >= 0 && container <= last[outer]!,
    sum(values, fade = 1) {
      for (let at = containers.length - 1; at > 0; at -= 1) {
        const { parent } = containers[at]!;
        if (parent >= 0) values[parent]! += values[at]! * fade;
      }
    },
  };
}
