/** Many fact bases at once and memory by claim: what they add to the reading of one long article. */
import {
  analysisSteps,
  createVocabulary,
  factBaseSteps,
  indexFactBase,
  type Lexicon,
  openLexicon,
  type ReadyBase,
} from '../../core/matching/index.ts';
import { claimMemory } from '../../core/memory/claim-memory.ts';
import type { Block, FactBase, PageText } from '../../core/types.ts';
import { runAtOnce, type Steps } from '../../page/slices.ts';
import { loadFactBase, loadLexicon, loadWeights } from '../../seeds/bundled.ts';
import { ownGold } from '../tools/gold.ts';

const BASES = 50;
const FACTS = 200;
const SENTENCES = 300;
const ROUNDS = 5;

export async function run(): Promise<void> {
  const resources = { lexicon: openLexicon(loadLexicon()), weights: loadWeights(), vocabulary: createVocabulary() };
  const texts = ownGold().flatMap((set) => set.sentences.map(({ text }) => text));
  const bundled = indexFactBase(loadFactBase(), resources);
  const own: ReadyBase[] = [];
  const indexing = cpuOf(() => {
    for (let at = 0; at < BASES; at += 1) own.push(runAtOnce(factBaseSteps(baseOf(texts, at), resources)));
  });
  const page = pageOf(texts);
  const alone = best(() => walk(analysisSteps(page, [bundled])));
  const all = best(() => walk(analysisSteps(page, [bundled, ...own])));
  const longest = Math.min(
    ...Array.from({ length: ROUNDS }, () => longestStep(() => analysisSteps(page, [bundled, ...own]))),
  );
  console.log(`${BASES} bases with ${BASES * FACTS} facts, an article of ${SENTENCES} sentences (processor time)`);
  console.log(`  indexing, in slices, once a change: ${ms(indexing)}`);
  console.log(
    `  the bundled base alone: ${ms(alone)}; with all: ${ms(all)}, ${(all / alone).toFixed(1)} times as long`,
  );
  console.log(
    `  added: ${ms(all - alone)}, at most 1000 ms asked; longest step ${longest.toFixed(1)} ms, a turn ends after the step that passes 8 ms, at most 50 ms asked`,
  );
  memory(texts, page, resources.lexicon);
}

const SAVED = 10_000;

/** Saved claims of the page's own subject, one in a hundred a copy of a sentence on it. */
function memory(texts: readonly string[], page: PageText, lexicon: Lexicon): void {
  const sentences = page.blocks.map(({ start, end }) => page.text.slice(start, end));
  const saved = claimMemory(lexicon);
  const building = cpuOf(() => {
    for (let at = 0; at < SAVED; at += 1) {
      const [first, second] = [texts[at % texts.length]!, texts[(at * 7 + 3) % texts.length]!];
      const text =
        at % 100 === 0
          ? sentences[(at / 100) % sentences.length]!
          : `${first.slice(0, 90)} ${second.slice(0, 60)} ${at}`;
      saved.put({ id: `${at}`, text, address: `https://site-${at % 500}.example/` });
    }
  });
  let known = 0;
  const time = best(() => {
    known = sentences.filter((text) => saved.recall(text, undefined, page.url).length > 0).length;
  });
  console.log(`memory over ${SAVED} saved claims`);
  console.log(`  built, in slices, once a worker's life: ${ms(building)}`);
  console.log(`  a page of ${SENTENCES} claims, ${known} of them known: ${ms(time)}, at most 100 ms asked`);
}

/** Facts put together from sentences of ours: all on one subject, so that every base has candidates for every sentence. */
function baseOf(texts: readonly string[], number: number): FactBase {
  const { topic, source } = loadFactBase();
  return {
    format: 1,
    id: `own-${number}`,
    title: `Base ${number}`,
    version: '1.0.0',
    source: { title: source.title, published: source.published },
    topic,
    facts: Array.from({ length: FACTS }, (_, at) => {
      const nth = number * FACTS + at;
      const [first, second] = [texts[nth % texts.length]!, texts[(nth * 7 + 3) % texts.length]!];
      return { id: `fact-${at}`, statement: `${first.slice(0, 90)} ${second.slice(0, 60)} ${nth}` };
    }),
  };
}

function pageOf(texts: readonly string[]): PageText {
  const blocks: Block[] = [];
  let text = '';
  for (let at = 0; at < SENTENCES; at += 1) {
    const start = text.length;
    text += texts[(at * 3) % texts.length]!;
    blocks.push({ start, end: text.length, kind: 'paragraph' });
    text += '\n';
  }
  return { url: 'https://news.example/long', title: 'TikTok in 2022', text, blocks };
}

function walk(steps: Steps<unknown> | Iterable<unknown>): number {
  let count = 0;
  for (const _ of steps as Iterable<unknown>) count += 1;
  return count;
}

function longestStep(start: () => Iterable<unknown>): number {
  let longest = 0;
  let last = performance.now();
  for (const _ of start()) {
    const now = performance.now();
    longest = Math.max(longest, now - last);
    last = now;
  }
  return longest;
}

function best(work: () => unknown): number {
  work();
  return Math.min(...Array.from({ length: ROUNDS }, () => cpuOf(work)));
}

/** On a machine with other work the clock on the wall measures that too. */
function cpuOf(work: () => unknown): number {
  const before = process.cpuUsage();
  work();
  const { user, system } = process.cpuUsage(before);
  return (user + system) / 1000;
}

const ms = (time: number): string => `${time.toFixed(0)} ms`;
