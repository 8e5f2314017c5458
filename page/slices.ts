/** Long work in short turns, so that the page's own work comes first. */

export type Milliseconds = number;

/** Work that can stop between two steps; each step is well under a millisecond of ordinary page. */
export type Steps<Value> = Generator<undefined, Value, undefined>;

export interface SliceOptions {
  /** Ends the work: the promise rejects with the signal's reason at the next turn. */
  readonly signal?: AbortSignal;
  /** How long one turn may take. A quarter of the 50 ms that count as a long task, for machines four times slower. */
  readonly turn?: Milliseconds;
  /** Told after each turn how long it took: the sum is what the work cost the page, without the waiting between. */
  readonly spent?: (time: Milliseconds) => void;
}

/** Runs the steps in turns of at most `turn` milliseconds and gives way to the page between them. Errors of the work reject. */
export async function runInSlices<Value>(steps: Steps<Value>, options: SliceOptions = {}): Promise<Value> {
  const { signal, turn = 12, spent } = options;
  for (;;) {
    signal?.throwIfAborted();
    const start = performance.now();
    let step = steps.next();
    while (step.done !== true && performance.now() < start + turn) step = steps.next();
    spent?.(performance.now() - start);
    if (step.done === true) return step.value;
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
