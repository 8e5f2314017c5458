/** What the page benchmark runs inside pages: the extension's own reading and painting, and what it is measured against. */
import Mark from 'mark.js';
import type { Span, Topic } from '../../core/types.ts';
import { createPainter } from '../../page/paint.ts';
import { readPage } from '../../page/read.ts';
import { runInSlices } from '../../page/slices.ts';
import { createSurface, type Mark as OurMark } from '../../page/surface.ts';

type Milliseconds = number;

/** Time of the script alone, and until the browser has shown what it did. */
export interface Timed {
  readonly script: Milliseconds;
  readonly shown: Milliseconds;
}

export interface PaintedPage {
  /** Time on the thread for reading and indexing, and for placing and setting highlights. */
  readonly read: Milliseconds;
  readonly paint: Milliseconds;
  readonly shown: Milliseconds;
  readonly painted: number;
}

/** Reads the page, indexes it and paints every n-th sentence so that `count` are painted. */
async function ours(topics: readonly Topic[], count: number): Promise<PaintedPage> {
  const life = new AbortController();
  let time = 0;
  const spent = (turn: Milliseconds) => {
    time += turn;
  };
  const { index } = await runInSlices(readPage(document, topics), { spent });
  const read = time;
  if (!index.ok) throw new Error(index.failure.name);
  const { text } = index.value;
  const marks = every(sentencesOf(text), count).map(
    (span, at): OurMark => ({ ...span, id: `c${at}`, styles: ['agrees'] }),
  );
  const surface = createSurface(document, createPainter(CSS.highlights, life.signal), life.signal);
  const before = performance.now();
  await surface.show(index.value, marks, { turn: Number.POSITIVE_INFINITY });
  const paint = performance.now() - before;
  const frame = performance.now();
  await shown();
  const painted = surface.seen().length;
  const seen = read + paint + (performance.now() - frame);
  life.abort();
  return { read, paint, shown: seen, painted };
}

/** One bare walk over the text nodes, as the least that any reader must do. */
function walk(): Milliseconds {
  const start = performance.now();
  let characters = 0;
  const walker = document.createTreeWalker(document.body, NodeFilter.SHOW_TEXT);
  for (let node = walker.nextNode(); node; node = walker.nextNode()) characters += (node as Text).data.length;
  return characters > 0 ? performance.now() - start : 0;
}

/** Setting `count` highlights on text nodes that are known already. */
async function set(count: number): Promise<Timed> {
  const nodes = textNodes().filter(({ length }) => length > 60);
  const step = Math.max(1, Math.floor(nodes.length / count));
  const start = performance.now();
  const highlight = new Highlight();
  for (let at = 0; at < count; at += 1) {
    const node = nodes[(at * step) % nodes.length]!;
    highlight.add(
      new StaticRange({ startContainer: node, startOffset: 0, endContainer: node, endOffset: node.length }),
    );
  }
  CSS.highlights.set('bare', highlight);
  const script = performance.now() - start;
  await shown();
  const all = performance.now() - start;
  CSS.highlights.delete('bare');
  return { script, shown: all };
}

/** mark.js wrapping as many sentences, its finding of the text included as ours is. */
async function wrap(count: number): Promise<Timed> {
  const text = textNodes()
    .map((node) => node.data)
    .join('');
  const ranges = every(sentencesOf(text), count).map(({ start, end }) => ({ start, length: end - start }));
  const start = performance.now();
  await new Promise<void>((done) => {
    new Mark(document.body).markRanges(ranges, { done });
  });
  const script = performance.now() - start;
  await shown();
  return { script, shown: performance.now() - start };
}

/** Settles when the next frame is out of the page's hands. */
function shown(): Promise<void> {
  return new Promise((resolve) => requestAnimationFrame(() => setTimeout(resolve)));
}

function textNodes(): Text[] {
  const nodes: Text[] = [];
  const walker = document.createTreeWalker(document.body, NodeFilter.SHOW_TEXT);
  for (let node = walker.nextNode(); node; node = walker.nextNode()) nodes.push(node as Text);
  return nodes;
}

/** Cut at full stops: cheap, for finding sentences is not what is measured. */
function sentencesOf(text: string): Span[] {
  const spans: Span[] = [];
  let start = 0;
  for (let end = text.indexOf('.'); end >= 0; end = text.indexOf('.', start)) {
    spans.push({ start, end: end + 1 });
    start = end + 2;
  }
  return spans;
}

function every(spans: readonly Span[], count: number): Span[] {
  const step = Math.max(1, Math.floor(spans.length / count));
  return spans.filter((_, index) => index % step === 0).slice(0, count);
}

export default { ours, walk, set, wrap };
