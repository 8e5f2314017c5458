import type { Page } from 'puppeteer-core';

interface TraceEvent {
  readonly name: string;
  readonly ph: string;
  readonly ts: number;
  readonly dur?: number;
  /** Time of the thread itself, without waiting for a processor that others have. */
  readonly tdur?: number;
  readonly pid: number;
  readonly tid: number;
}

export interface Tasks {
  /** Milliseconds of the longest task on the page's main thread, whatever was done in it, and of script in the task with most of it: both of the thread's own time. */
  readonly longest: number;
  readonly longestScript: number;
  /** The latter by the clock, which on a busy machine counts other programs' work too. */
  readonly longestByClock: number;
}

/**
 * Runs something while the browser's own tracing counts the tasks of the page's main thread. The page should have no scripts of
 * its own running: who a microtask belongs to, a trace does not tell.
 */
export async function tasksDuring(tab: Page, run: () => Promise<unknown>): Promise<Tasks> {
  await tab.tracing.start({
    categories: ['devtools.timeline', 'toplevel', 'v8.execute', 'disabled-by-default-devtools.timeline'],
  });
  await run();
  const trace = await tab.tracing.stop();
  const { traceEvents } = JSON.parse(Buffer.from(trace ?? new Uint8Array()).toString('utf8')) as {
    traceEvents: TraceEvent[];
  };
  const threads = new Map<string, TraceEvent[]>();
  for (const event of traceEvents) {
    if (event.ph !== 'X' || event.dur === undefined) continue;
    const thread = `${event.pid} ${event.tid}`;
    const own = threads.get(thread);
    if (own) own.push(event);
    else threads.set(thread, [event]);
  }
  let longest = 0;
  let longestScript = 0;
  let longestByClock = 0;
  for (const events of threads.values()) {
    // The page's main thread is the one that runs script there; others have tasks but no script.
    const scripts = outermost(events.filter(({ name }) => SCRIPT.has(name)));
    if (scripts.length === 0) continue;
    for (const task of events.filter(({ name }) => name === 'RunTask' || name === 'ThreadControllerImpl::RunTask')) {
      const inside = scripts.filter((event) => event.ts >= task.ts && event.ts < task.ts + task.dur!);
      if (inside.length === 0) continue;
      const sum = (of: (event: TraceEvent) => number): number =>
        inside.reduce((all, event) => all + of(event), 0) / 1_000;
      longest = Math.max(longest, ownTime(task) / 1_000);
      longestScript = Math.max(longestScript, sum(ownTime));
      longestByClock = Math.max(
        longestByClock,
        sum(({ dur }) => dur!),
      );
    }
  }
  return { longest, longestScript, longestByClock };
}

const ownTime = ({ tdur, dur }: TraceEvent): number => tdur ?? dur!;

const SCRIPT = new Set([
  'FunctionCall',
  'EvaluateScript',
  'RunMicrotasks',
  'v8.run',
  'V8.RunMicrotasks',
  'v8.callFunction',
]);

function outermost(events: readonly TraceEvent[]): TraceEvent[] {
  const kept: TraceEvent[] = [];
  let end = Number.NEGATIVE_INFINITY;
  for (const event of [...events].sort((a, b) => a.ts - b.ts || b.dur! - a.dur!)) {
    if (event.ts < end) continue;
    kept.push(event);
    end = event.ts + event.dur!;
  }
  return kept;
}
