/** Long work in short turns, so that the page's own work comes first. */

export type Milliseconds = number;

/** Work that can stop between two steps; each step is well under a millisecond of ordinary page. */
export type Steps<Value> = Generator<undefined, Value, undefined>;

export interface SliceOptions {
  /** Ends the work: the promise rejects with the signal's reason at the next turn. */
  readonly signal?: AbortSignal;
  /** How long one turn may take: a sixth of the 50 ms that count as a long task, for a last step goes over the time and machines may be slow. */
  readonly turn?: Milliseconds;
  /** Told after each turn how long it took: the sum is what the work cost the page, without the waiting between. */
  readonly spent?: (time: Milliseconds) => void;
}

/** Runs the steps in turns of at most `turn` milliseconds and gives way to the page between them. Errors of the work reject. */
export async function runInSlices<Value>(steps: Steps<Value>, options: SliceOptions = {}): Promise<Value> {
  const { signal, turn = 8, spent } = options;
  for (;;) {
    signal?.throwIfAborted();
    const start = performance.now();
    let step = steps.next();
    while (step.done !== true && performance.now() < start + turn) step = steps.next();
    const time = performance.now() - start;
    spent?.(time);
    if (step.done === true) {
      // What the caller does next is then a task of its own.
      if (time > turn) await giveWay();
      return step.value;
    }
    await giveWay();
  }
}

/** Runs the steps to their end at once: for tests and for pages known to be small. */
export function runAtOnce<Value>(steps: Steps<Value>): Value {
  for (;;) {
    const step = steps.next();
    if (step.done === true) return step.value;
  }
}

/** A turn of the event loop. `scheduler.yield` comes back before other queued work; a timer is the same, only later. */
function giveWay(): Promise<void> {
  const { scheduler } = globalThis as { scheduler?: { yield?: () => Promise<void> } };
  if (typeof scheduler?.yield === 'function') return scheduler.yield();
  return new Promise((resolve) => setTimeout(resolve));
}
