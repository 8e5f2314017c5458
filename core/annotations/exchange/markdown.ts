/** One Markdown file a page, with properties as Obsidian reads them. */

import type { Annotation } from '../../types.ts';
import { passageAddress } from '../text-fragment.ts';
import { byPage, type PageOfAnnotations } from './by-page.ts';

export interface NamedFile {
  readonly name: string;
  readonly text: string;
}

/** @returns a file for each page; names are safe on every system and differ from one another whatever their case */
export function markdownFiles(annotations: readonly Annotation[]): NamedFile[] {
  const taken = new Set<string>();
  return byPage(annotations).map((page) => ({ name: fileName(page, taken), text: markdownOf(page) }));
}

function markdownOf({ url, page, annotations }: PageOfAnnotations): string {
  const tags = [...new Set(annotations.flatMap((one) => one.tags.map(tagWord)).filter((tag) => tag !== ''))];
  const properties = [
    ['title', JSON.stringify(page.title)],
    ['url', JSON.stringify(url)],
    ['site', page.site && JSON.stringify(page.site)],
    ['published', page.published && JSON.stringify(page.published)],
    ['tags', tags.length > 0 && `[${tags.map((tag) => JSON.stringify(tag)).join(', ')}]`],
  ].filter(([, value]) => value);
  return [
    '---',
    ...properties.map(([name, value]) => `${name}: ${value}`),
    '---',
    '',
    `# ${inline(page.title)}`,
    '',
    ...annotations.flatMap(passage),
  ].join('\n');
}

function passage(annotation: Annotation): string[] {
  const { quote, note, tags, restsOn, created } = annotation;
  const address = passageAddress(annotation);
  const words = tags.map(tagWord).filter((tag) => tag !== '');
  return [
    ...quote.exact.split('\n').map((line) => `> ${inline(line)}`),
    '',
    ...(note === '' ? [] : [...note.split('\n').map(lineOf), '']),
    ...(restsOn ? [`*${RELATION.get(restsOn.relation)}* ${inline(restsOn.statement)}`, ''] : []),
    [address === undefined ? '' : `[${created.slice(0, 10)}](<${address}>)`, ...words.map((tag) => `#${tag}`)]
      .filter((part) => part !== '')
      .join(' '),
    '',
    '---',
    '',
  ];
}

/** Files are read far from the extension, so they speak English whatever the reader's language. */
const RELATION = new Map([
  ['agrees', 'The source says the same:'],
  ['differs', 'The source says otherwise:'],
  ['related', 'The source gives context:'],
]);

/** Text of a page or a fact: nothing of it may turn into markup, links or HTML. */
function inline(text: string): string {
  return text
    .replace(/[\\`*_[\]<>#|~$&!]/g, (sign) => `\\${sign}`)
    .replace(/^([ \t]{0,3})([-+=])/, '$1\\$2')
    .replace(/^([ \t]{0,3}\d{1,9})([.)])/, '$1\\$2');
}

/** The reader's own note keeps its Markdown, but no line of it opens HTML. */
const lineOf = (text: string): string => text.replaceAll('\r', '').replace(/<(?=[a-z!/?])/gi, '\\<');

/** Tags of Obsidian have no spaces. */
const tagWord = (tag: string): string => tag.replace(/[^\p{L}\p{N}_/-]{1,60}/gu, '-').replace(/^-|-$/g, '');

const RESERVED = /^(?:con|prn|aux|nul|com\d|lpt\d)$/i;

function fileName({ page, url }: PageOfAnnotations, taken: Set<string>): string {
  const words = (page.title || url).normalize('NFC').replace(/[^\p{L}\p{N} _-]/gu, ' ');
  const tidy = [
    ...words
      .split(' ')
      .filter((word) => word !== '')
      .join(' '),
  ]
    .slice(0, 80)
    .join('')
    .trim();
  const base = tidy === '' || RESERVED.test(tidy) ? `page ${tidy}`.trim() : tidy;
  let name = base;
  for (let count = 2; taken.has(name.toLowerCase()); count += 1) name = `${base} ${count}`;
  taken.add(name.toLowerCase());
  return `${name}.md`;
}
