import { readdirSync, readFileSync } from 'node:fs';

/** A piece of a story, in reading order. */
export interface StoryBlock {
  readonly kind: 'paragraph' | 'heading' | 'list-item' | 'quote';
  readonly text: string;
}

/** An article of ours that can stand in any template. */
export interface Story {
  readonly name: string;
  readonly title: string;
  readonly date: string;
  readonly lede: string;
  readonly blocks: readonly StoryBlock[];
}

const FOLDER = new URL('../../stories/', import.meta.url);

/** @returns all stories of tests/stories, by name */
export function readStories(): Story[] {
  const files = readdirSync(FOLDER).filter((name) => name.endsWith('.md') && name !== 'README.md');
  return files.sort().map((name) => parseStory(name.replace('.md', ''), readFileSync(new URL(name, FOLDER), 'utf8')));
}

/** Parses a story; its form is described in tests/stories/README.md. */
export function parseStory(name: string, written: string): Story {
  const [title = '', ...lines] = written.split('\n').filter((line) => line.trim() !== '');
  const field = (key: string): string => lines.find((line) => line.startsWith(`${key}: `))?.slice(key.length + 2) ?? '';
  const body = lines.filter((line) => !/^(?:date|lede): /.test(line));
  return { name, title: title.slice(2), date: field('date'), lede: field('lede'), blocks: body.map(blockOf) };
}

/** Sentences of a story's body in order, cut where a full stop, question or exclamation mark and a blank stand. */
export function sentencesOf(story: Story): string[] {
  return story.blocks.flatMap(({ text }) => text.split(/(?<=[.!?]["”’]?)\s(?=["“‘A-Z0-9])/)).map((each) => each.trim());
}

const MARKS: readonly (readonly [string, StoryBlock['kind']])[] = [
  ['## ', 'heading'],
  ['- ', 'list-item'],
  ['> ', 'quote'],
];

function blockOf(line: string): StoryBlock {
  const mark = MARKS.find(([start]) => line.startsWith(start));
  return mark ? { kind: mark[1], text: line.slice(mark[0].length) } : { kind: 'paragraph', text: line };
}
