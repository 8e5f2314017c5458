/** What the page benchmark runs inside pages: the extension's own reading and painting, and what it is measured against. */
import Mark from 'mark.js';
import type { Span, Topic } from '../../core/types.ts';
import { createPainter } from '../../page/paint.ts';
import { readPage } from '../../page/read.ts';
import { runInSlices } from '../../page/slices.ts';
import { createSurface, type Mark as OurMark } from '../../page/surface.ts';

type Milliseconds = number;

export interface PaintedPage {
  /** Time on the thread for reading and indexing, and for placing and setting highlights. */
  readonly read: Milliseconds;
  readonly paint: Milliseconds;
  readonly longestTurn: Milliseconds;
  readonly words: number;
  readonly painted: number;
}

/** Reads the page, indexes it and paints every n-th sentence so that `count` are painted. */
async function ours(topics: readonly Topic[], count: number): Promise<PaintedPage> {
  const life = new AbortController();
  let longestTurn = 0;
  let time = 0;
  const spent = (turn: Milliseconds) => {
    time += turn;
    longestTurn = Math.max(longestTurn, turn);
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
  const painted = surface.seen().length;
  life.abort();
  return { read, paint, longestTurn, words: text.split(/\s+/).length, painted };
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
function set(count: number): Milliseconds {
  const nodes = textNodes();
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
  const time = performance.now() - start;
  CSS.highlights.delete('bare');
  return time;
}

/** mark.js wrapping as many sentences, its finding of the text included as ours is. */
function wrap(count: number): Promise<Milliseconds> {
  const text = textNodes()
    .map((node) => node.data)
    .join('');
  const ranges = every(sentencesOf(text), count).map(({ start, end }) => ({ start, length: end - start }));
  const start = performance.now();
  return new Promise((resolve) => {
    new Mark(document.body).markRanges(ranges, { done: () => resolve(performance.now() - start) });
  });
}

function textNodes(): Text[] {
  const nodes: Text[] = [];
  const walker = document.createTreeWalker(document.body, NodeFilter.SHOW_TEXT);
  for (let node = walker.nextNode(); node; node = walker.nextNode()) nodes.push(node as Text);
  return nodes;
}

const sentencesOf = (text: string): Span[] =>
  [...text.matchAll(/[^\s.][^.\n]*\./g)].map(({ 0: words, index }) => ({ start: index, end: index + words.length }));

function every(spans: readonly Span[], count: number): Span[] {
  const step = Math.max(1, Math.floor(spans.length / count));
  return spans.filter((_, index) => index % step === 0).slice(0, count);
}

export default { ours, walk, set, wrap };
