import { isAlive, sendFromPage } from '../../messaging/in-page.ts';
import { listenForClicks } from '../../page/clicks.ts';
import { listen } from '../../page/dom.ts';
import { createPainter } from '../../page/paint.ts';
import { rootsOf } from '../../page/roots.ts';
import type { Milliseconds } from '../../page/slices.ts';
import { createSurface, type PlacedMark, type Surface } from '../../page/surface.ts';
import { addressOf, type Look, type Watch, watchPage } from '../../page/watch.ts';
import { indexOf, type Knowledge, knowNothing } from './knowledge.ts';
import { look } from './look.ts';

/**
 * The annotator of one page, for the page's life. A *run* reads, asks, paints and keeps up; between runs nothing of ours is in the
 * page, only messages are answered. A run ends by itself on a page that automatic mode leaves alone. All hangs on one signal.
 */
export class Annotator {
  readonly known: Knowledge = knowNothing();
  readonly surface: Surface;
  readonly #life: AbortController;
  #run: { readonly end: AbortController; readonly watch: Watch } | undefined;
  /** The page is in the browser's back-forward cache and had a run. */
  #resting = false;
  #grace: { readonly address: string; timer: ReturnType<typeof setTimeout> | undefined } | undefined;

  constructor(life: AbortController) {
    const { signal } = life;
    this.#life = life;
    this.surface = createSurface(document, createPainter(CSS.highlights, signal), signal);
    signal.addEventListener('abort', () => this.#endRun(), { once: true });
    listen(window, 'pagehide', () => this.#rest(), signal);
    listen<PageTransitionEvent>(window, 'pageshow', ({ persisted }) => persisted && this.#wake(), signal);
  }

  /** Starts a run, or looks again where one is under way and may have something new to see. Does not wait for it. */
  run(byHand: boolean): void {
    if (byHand) this.known.byHand = true;
    const { phase, begun } = this.known;
    if (!this.#run) this.#start();
    else if (phase === 'idle' || phase === 'failed' || begun?.address !== addressOf(document))
      void this.#run.watch.again();
  }

  /** Asks anew what there is on this page: the reader saved, changed or removed something. */
  async refresh(): Promise<void> {
    this.known.begun = undefined;
    this.known.found = undefined;
    if (this.#run) return this.#run.watch.again();
    const reply = await sendFromPage('page/begin', {});
    if (reply.ok && reply.value.annotated) this.run(false);
  }

  /** Settles when the page's text is known, or is known not to be had. */
  async read(): Promise<void> {
    if (this.known.phase === 'reading' || !indexOf(this.known)) await this.#run?.watch.settled();
  }

  /** Selects a mark and opens its claim: the message leaves in the same turn, for the reader's click counts only in it. */
  open(id: string): void {
    const sent = sendFromPage('claim/open', { id });
    this.select(id);
    void sent.then((reply) => !reply.ok && reply.failure.name === 'stale-page' && this.retire());
  }

  select(id: string): void {
    this.known.selected = id;
    this.surface.select(id);
  }

  /** Ends for good, leaving nothing behind. */
  retire(): void {
    this.#life.abort(new DOMException('The annotator ended', 'AbortError'));
  }

  #start(): void {
    const end = new AbortController();
    this.known.phase = 'reading';
    this.known.failure = undefined;
    const roots = () => rootsOf(document, indexOf(this.known));
    const watch = watchPage(document, { roots, look: (signal) => this.#look(signal) }, end.signal);
    this.#run = { end, watch };
    listenForClicks<PlacedMark>(
      document,
      { targets: () => this.surface.seen(), open: ({ id }) => this.open(id), seen: () => watch.hurry() },
      end.signal,
    );
  }

  async #look(signal: AbortSignal): Promise<Look> {
    let cost = 0;
    const spent = (time: Milliseconds) => {
      cost += time;
    };
    if (!isAlive()) {
      this.retire();
      return { found: false, cost };
    }
    const before = this.known.phase;
    let result: Awaited<ReturnType<typeof look>>;
    try {
      result = await look(this.known, this.surface, { signal, spent });
    } catch (error) {
      signal.throwIfAborted();
      // A page we cannot read must not be looked at for ever, and the reader is told.
      console.error('Claimlight could not read this page', error);
      this.surface.clear();
      this.known.found = undefined;
      this.known.phase = 'failed';
      this.known.failure = 'unexpected';
      result = before === 'failed' ? 'same' : 'changed';
    }
    if (this.known.failure === 'stale-page') this.retire();
    else if (result === 'unwanted') this.#bePatient();
    else this.#endGrace();
    if (result === 'changed' || (result === 'unwanted' && before !== 'idle')) this.#tell();
    return { found: result === 'changed', cost };
  }

  #tell(): void {
    const { found, reading } = this.known;
    const claims = found?.claims ?? [];
    const covered = claims.filter(({ relation }) => relation !== 'none').length;
    const detected = reading?.detection.detected ?? false;
    void sendFromPage('page/changed', { detected, claims: claims.length, covered });
  }

  /** An article may come late, into a shadow root that no observer sees. A few more looks, then the page is left alone. */
  #bePatient(): void {
    const { reading } = this.known;
    const tooLarge = reading && !reading.index.ok && reading.index.failure.name === 'too-large';
    const address = addressOf(document);
    if (tooLarge) this.#endRun();
    if (tooLarge || this.#grace?.address === address) return;
    this.#endGrace();
    const grace = { address, timer: undefined as ReturnType<typeof setTimeout> | undefined };
    this.#grace = grace;
    const wait = (looks: number): void => {
      const pause = GRACE[looks];
      if (pause === undefined) {
        this.#endRun();
        return;
      }
      grace.timer = setTimeout(() => {
        void this.#run?.watch.again().then(() => this.#grace === grace && wait(looks + 1));
      }, pause);
    };
    wait(0);
  }

  #endGrace(): void {
    clearTimeout(this.#grace?.timer);
    this.#grace = undefined;
  }

  #endRun(): void {
    this.#endGrace();
    this.#run?.end.abort(new DOMException('The run ended', 'AbortError'));
    this.#run = undefined;
    this.surface.clear();
    const { known } = this;
    known.found = undefined;
    known.begun = undefined;
    // What was read is kept for views to show, without the text and its nodes.
    if (known.reading?.index.ok) known.reading = { ...known.reading, index: NOT_READ };
    if (known.phase !== 'failed') known.phase = 'idle';
  }

  #rest(): void {
    this.#resting = this.#run !== undefined;
    if (this.#resting) this.#endRun();
  }

  #wake(): void {
    if (!isAlive()) this.retire();
    else if (this.#resting) this.#start();
    this.#resting = false;
  }
}

/** Pauses before each further look at a page that was not an article of ours. */
const GRACE: readonly Milliseconds[] = [1_000, 2_000, 4_000, 8_000];
const NOT_READ = { ok: false, failure: { name: 'no-article' } } as const;
