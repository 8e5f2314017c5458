/**
 * How fast annotations are found again: all of a page in one pass, beside one search a passage over the same page in the same run;
 * how long ten thousand take to come in; and what faults leave behind.
 */
import search from 'approx-string-match';
import { type Anchorable, anchorAll, anchorSteps } from '../../core/annotations/anchor.ts';
import { describe } from '../../core/annotations/describe.ts';
import type { AnchorState, PageText, Span } from '../../core/types.ts';
import { chances } from '../unit/core/annotations/chances.ts';
import { goldStories, pageOf, passages, replaceWords, spanOf } from '../unit/core/annotations/news.ts';

const LENGTH = 300_000;
const PASSAGES = 500;
const STEP_MS = 50;

/**
 * Prints a table of times in milliseconds. `args[0]`: rounds of anchoring, of which the median counts, 5 unless told; or `import`; or
 * `faults`, with the number of kills of each background and of damages to each engine (200 and 20 unless told).
 */
export async function run(args: readonly string[] = []): Promise<void> {
  if (args[0] === 'faults') {
    const { runFaults } = await import('../browser/fault-runs.ts');
    return runFaults(Number(args[1]) || 200, Number(args[2]) || 20);
  }
  if (args[0] !== 'import') anchoring(args);
  const { runImports } = await import('../browser/import-runs.ts');
  for (const name of ['chromium', 'firefox'] as const) await runImports(name);
}

function anchoring(args: readonly string[]): void {
  const rounds = Math.max(1, Number(args[0]) || 5);
  const { page, spans } = longPage();
  const wanted = spans.map((span, at): Anchorable => {
    const id = `urn:uuid:00000000-0000-4000-8000-${String(at).padStart(12, '0')}` as const;
    return { id, ...describe(page, span) };
  });
  const added = 'This report was corrected on Friday; the editors regret the error and have told the council. '.repeat(
    5,
  );
  const shifted: PageText = {
    ...page,
    text: added + page.text,
    blocks: page.blocks.map((block) => ({
      ...block,
      start: block.start + added.length,
      end: block.end + added.length,
    })),
  };
  const changed: PageText = { ...shifted, text: added + withOneWordChanged(page.text, spans) };
  console.log(
    `${wanted.length} annotations on ${page.text.length.toLocaleString('en')} characters, median of ${rounds}`,
  );
  report('unchanged page', rounds, page, wanted, 50);
  report('text added before', rounds, shifted, wanted, 50);
  report('one word of each changed', rounds, changed, wanted, 500);
}

function report(name: string, rounds: number, page: PageText, wanted: readonly Anchorable[], budget: number): void {
  const [ours, found] = timed(rounds, () => anchorAll(page, wanted));
  const [one] = timed(1, () => wanted.map((annotation) => searchAlone(page.text, annotation)));
  const longest = longestStep(page, wanted);
  const states = new Map<AnchorState, number>();
  for (const { state } of found) states.set(state, (states.get(state) ?? 0) + 1);
  const verdict = ours <= budget ? 'within' : 'OVER';
  console.log(
    [
      `  ${name}`,
      `one pass ${ours.toFixed(1)} ms (${verdict} ${budget} ms)`,
      `one search each ${one.toFixed(0)} ms (${(one / ours).toFixed(0)} times as long)`,
      `longest of ${longest.steps} steps ${longest.own.toFixed(1)} ms of the processor (${longest.own <= STEP_MS ? 'within' : 'OVER'} ${STEP_MS} ms), ${longest.clock.toFixed(1)} ms by the clock`,
      [...states].map(([state, count]) => `${count} ${state}`).join(', '),
    ].join('\n    '),
  );
}

/** The usual way: an exact search, then an approximate one over the whole text, for each annotation by itself. */
function searchAlone(text: string, { quote }: Anchorable): Span | undefined {
  const at = text.indexOf(quote.exact);
  if (at >= 0) return { start: at, end: at + quote.exact.length };
  const [best] = search(text, quote.exact, Math.min(256, quote.exact.length >> 1)).sort((a, b) => a.errors - b.errors);
  return best && { start: best.start, end: best.end };
}

/** The longest time between two chances to let others work; a busy machine stretches it by the clock, not the processor's. */
function longestStep(page: PageText, wanted: readonly Anchorable[]): { steps: number; own: number; clock: number } {
  const all = anchorSteps(page, wanted);
  let [steps, own, clock] = [0, 0, 0];
  for (let done = false; !done; steps += 1) {
    const [from, used] = [performance.now(), process.threadCpuUsage()];
    done = all.next().done === true;
    const { user, system } = process.threadCpuUsage(used);
    own = Math.max(own, (user + system) / 1_000);
    clock = Math.max(clock, performance.now() - from);
  }
  return { steps, own, clock };
}

function timed<T>(rounds: number, run: () => T): [number, T] {
  const times: number[] = [];
  let result = run();
  for (let round = 0; round < rounds; round += 1) {
    const from = performance.now();
    result = run();
    times.push(performance.now() - from);
  }
  return [times.sort((a, b) => a - b)[times.length >> 1]!, result];
}

/** Our gold stories over and over, each time with other figures, so that no sentence stands twice. */
function longPage(): { page: PageText; spans: Span[] } {
  const chance = chances(5);
  const story: string[][] = [];
  let length = 0;
  for (const stories = goldStories(); length < LENGTH; ) {
    for (const paragraph of stories.flat()) {
      const fresh = paragraph.map((sentence) => replaceWords(sentence, length < 150_000 ? 0 : 0.3, chance));
      story.push(fresh);
      length += fresh.join(' ').length + 1;
    }
  }
  const spans = passages([story], PASSAGES).map(({ paragraph, sentence }) => spanOf(story, paragraph, sentence));
  return { page: pageOf(story), spans };
}

function withOneWordChanged(text: string, spans: readonly Span[]): string {
  const chance = chances(3);
  let changed = '';
  let from = 0;
  for (const { start, end } of spans) {
    changed += text.slice(from, start) + replaceWords(text.slice(start, end), 0, chance);
    from = end;
  }
  return changed + text.slice(from);
}
