/** News pages to anchor on, made of our own gold sentences and of a market report full of look-alikes, and edits to them. */
import { readFileSync } from 'node:fs';
import type { Anchorable } from '../../../../core/annotations/anchor.ts';
import { describe } from '../../../../core/annotations/describe.ts';
import type { Block, PageText, Span } from '../../../../core/types.ts';
import { chances, pick } from './chances.ts';

/** A page as the sentences of its paragraphs, so that edits know what they do. */
export type Story = readonly (readonly string[])[];

/** One passage of a story: paragraph and sentence. */
export interface Passage {
  readonly story: Story;
  readonly paragraph: number;
  readonly sentence: number;
}

/** Stories of five gold pages each. */
export function goldStories(): Story[] {
  const byPage = new Map<string, string[]>();
  for (const file of ['trade', 'wire']) {
    const lines = readFileSync(new URL(`../../../gold/${file}.claims.jsonl`, import.meta.url), 'utf8')
      .trim()
      .split('\n');
    for (const line of lines) {
      const { page, text } = JSON.parse(line) as { page: string; text: string };
      byPage.set(page, [...(byPage.get(page) ?? []), text]);
    }
  }
  const paragraphs = [...byPage.values()].flatMap((sentences) => inThrees(sentences));
  const stories: Story[] = [];
  for (let at = 0; at + 18 <= paragraphs.length; at += 18) stories.push(paragraphs.slice(at, at + 18));
  return stories;
}

/** A report in which every sentence has a dozen brothers: the same words with other markets and figures. */
export function marketReport(seed: number): Story {
  const chance = chances(seed);
  const markets = [
    'Brazil',
    'Norway',
    'Kenya',
    'Poland',
    'Mexico',
    'Japan',
    'Chile',
    'Egypt',
    'Italy',
    'Peru',
    'Ghana',
    'Qatar',
  ];
  return markets.map((market) => {
    const percent = 2 + Math.floor(chance() * 60);
    const billions = (1 + chance() * 9).toFixed(1);
    return [
      `Sales in ${market} rose ${percent} per cent to $${billions} billion in 2022, the group said on Tuesday.`,
      `It now employs ${100 + Math.floor(chance() * 900)} people in ${market} and plans to open a second office there.`,
      'The company declined to comment on its plans for the market.',
    ];
  });
}

function inThrees(sentences: readonly string[]): string[][] {
  const paragraphs: string[][] = [];
  for (let at = 0; at < sentences.length; at += 3) paragraphs.push(sentences.slice(at, at + 3));
  return paragraphs;
}

export function pageOf(story: Story): PageText {
  const blocks: Block[] = [];
  let text = '';
  for (const sentences of story) {
    if (sentences.length === 0) continue;
    if (text !== '') text += '\n';
    const start = text.length;
    text += sentences.join(' ');
    blocks.push({ start, end: text.length, kind: 'paragraph' });
  }
  return { url: 'https://news.example/story', title: 'Story', text, blocks };
}

/** Where a sentence stands on the page of its story. */
export function spanOf(story: Story, paragraph: number, sentence: number): Span {
  let at = 0;
  for (const sentences of story.slice(0, paragraph)) if (sentences.length > 0) at += sentences.join(' ').length + 1;
  const before = story[paragraph]!.slice(0, sentence);
  const start = at + (before.length > 0 ? before.join(' ').length + 1 : 0);
  return { start, end: start + story[paragraph]![sentence]!.length };
}

/** Sentences of eight words or more, up to `most`, spread over all stories. */
export function passages(stories: readonly Story[], most: number): Passage[] {
  const all = stories.flatMap((story) =>
    story.flatMap((sentences, paragraph) =>
      sentences.flatMap((text, sentence) => (text.split(' ').length >= 8 ? [{ story, paragraph, sentence }] : [])),
    ),
  );
  const step = Math.max(1, all.length / most);
  return Array.from({ length: Math.min(most, all.length) }, (_, at) => all[Math.floor(at * step)]!);
}

export const wordsAt = ({ story, paragraph, sentence }: Passage): string => story[paragraph]![sentence]!;

/** The passage as it would have been saved from its untouched page. */
export function saved({ story, paragraph, sentence }: Passage, number = 0): Anchorable {
  const id = `urn:uuid:00000000-0000-4000-8000-${String(number).padStart(12, '0')}` as const;
  return { id, ...describe(pageOf(story), spanOf(story, paragraph, sentence)) };
}

/** The story with another sentence in a passage's place; without one, the sentence is gone. */
export function rewritten({ story, paragraph, sentence }: Passage, words?: string): Story {
  return story.map((sentences, at) =>
    at === paragraph
      ? sentences.flatMap((text, place) => (place === sentence ? (words === undefined ? [] : [words]) : [text]))
      : sentences,
  );
}

const OTHER_WORDS = (
  'harbour violin quarrel meadow lantern copper bishop thunder ribbon glacier walnut saddle orchard pepper canvas ' +
  'marble falcon cotton kettle anchor velvet turnip puzzle candle dragon museum pillow rocket silver tunnel'
).split(' ');

/** Each chosen word gives way to another one; punctuation stays. */
export function replaceWords(text: string, share: number, chance: () => number): string {
  const words = text.split(' ');
  const count = Math.max(1, Math.round(words.length * share));
  const order = words.map((_, at) => at).sort(() => chance() - 0.5);
  for (const at of order.slice(0, count))
    words[at] = words[at]!.replace(
      /[\p{L}\p{N}][\p{L}\p{N}'’.,-]*[\p{L}\p{N}]|[\p{L}\p{N}]/u,
      pick(chance, OTHER_WORDS),
    );
  return words.join(' ');
}
