/**
 * Puts a story into a page's template, in a browser and on an inert document. Finds the template's paragraphs by itself,
 * without a line of the reader it is to test: the longest run of sibling paragraphs.
 */
import type { Story, StoryBlock } from './story.ts';

const transplantSide = {
  /** @returns the page with the story in it, and how many paragraphs were replaced; undefined where no run of paragraphs is nearly the whole article */
  transplant(html: string, story: Story): { html: string; replaced: number } | undefined {
    const page = new DOMParser().parseFromString(html, 'text/html');
    const run = paragraphRun(page);
    if (run.length < 4) return undefined;
    const before = length(run);
    const around = surroundings(run);
    const old = oldHeadline(page);
    replaceHead(page, story, old);
    replaceHeadline(page, story, old);
    replaceDates(page, story);
    fill(page, run, story);
    if (leftOver(around, story) > before * MOST_LEFT) return undefined;
    return { html: `<!DOCTYPE html>\n${page.documentElement.outerHTML}`, replaced: run.length };
  },
};

(globalThis as { claimlightTransplant?: typeof transplantSide }).claimlightTransplant = transplantSide;
export type TransplantSide = typeof transplantSide;

const words = (text: string | null | undefined): string => (text ?? '').replace(/\s+/g, ' ').trim();

/** A paragraph, or the wrapper that holds nothing but it. */
function unitOf(paragraph: Element): Element {
  let unit = paragraph;
  for (let around = unit.parentElement; around !== null; around = around.parentElement) {
    if (around.childElementCount !== 1 || words(around.textContent) !== words(paragraph.textContent)) break;
    unit = around;
  }
  return unit;
}

const NOT_PROSE =
  'header,footer,nav,aside,figure,noscript,template,form,li,blockquote,[hidden],[aria-hidden="true"],[style*="display:none"],[style*="display: none"]';

function isProse(paragraph: Element): boolean {
  if (paragraph.closest(NOT_PROSE) !== null) return false;
  const text = words(paragraph.textContent);
  const linked = [...paragraph.querySelectorAll('a')].reduce((sum, link) => sum + words(link.textContent).length, 0);
  return (
    linked <= text.length * (text.length < 80 ? 0.5 : 0.85) &&
    (text.length >= 40 || /[.!?]["”’]?$/.test(text)) &&
    text.length > 0
  );
}

/** The units of the parent with the most prose, and of its twins: same element, same classes, near by. */
function paragraphRun(page: Document): Element[] {
  const groups = new Map<Element, Element[]>();
  for (const paragraph of page.querySelectorAll('p')) {
    const unit = isProse(paragraph) ? unitOf(paragraph) : undefined;
    const parent = unit?.parentElement;
    if (unit && parent) groups.set(parent, [...(groups.get(parent) ?? []), unit]);
  }
  const [main] = [...groups].sort(([, a], [, b]) => length(b) - length(a));
  if (main === undefined) return [];
  const [parent] = main;
  const twins = [...groups].filter(
    ([other]) =>
      other.localName === parent.localName &&
      lookOf(other) === lookOf(parent) &&
      (other === parent || ancestors(other).some((each) => ancestors(parent).includes(each))),
  );
  return twins.flatMap(([, units]) => units);
}

const length = (units: readonly Element[]): number =>
  units.reduce((sum, unit) => sum + words(unit.textContent).length, 0);

/** Share of the old article that may be left around the story, in boxes say, before the template counts as unfit. */
const MOST_LEFT = 0.25;

/** The innermost element around the whole run. */
function surroundings(run: readonly Element[]): Element {
  let common = run[0] as Element;
  while (!run.every((unit) => common.contains(unit)) && common.parentElement) common = common.parentElement;
  return common;
}

/** Characters of long paragraphs near by that are not the story's: parts of the old article that the run did not have. */
function leftOver(around: Element, story: Story): number {
  const own = new Set(story.blocks.map(({ text }) => text));
  const others = [...around.querySelectorAll('p')].filter((paragraph) => {
    const text = words(paragraph.textContent);
    return text.length >= 120 && isProse(paragraph) && !own.has(text);
  });
  return length(others);
}

/** Class names without those that a build numbered. */
function lookOf(element: Element): string {
  return [...element.classList].filter((name) => !/\d/.test(name)).join(' ');
}

/** The three elements around an element, as far as they are in the page's body. */
function ancestors(element: Element): Element[] {
  const around: Element[] = [];
  for (
    let at = element.parentElement;
    at !== null && at.localName !== 'body' && around.length < 3;
    at = at.parentElement
  ) {
    around.push(at);
  }
  return around;
}

function oldHeadline(page: Document): string {
  const meta = page.querySelector('meta[property="og:title"],meta[name="og:title"]')?.getAttribute('content');
  const headings = [...page.querySelectorAll('h1')].map((heading) => words(heading.textContent));
  return (
    headings.find((text) => text !== '' && meta?.startsWith(text)) ??
    headings.sort((a, b) => b.length - a.length)[0] ??
    words(meta)
  );
}

function replaceHead(page: Document, story: Story, old: string): void {
  page.title = old !== '' && page.title.includes(old) ? page.title.replace(old, () => story.title) : story.title;
  const metas: [RegExp, string][] = [
    [/^(?:og|twitter):title$|^(?:title|headline|parsely-title|sailthru\.title)$/i, story.title],
    [/^(?:og:|twitter:)?description$|^sailthru\.description$/i, story.lede],
    [
      /published_time$|modified_time$|updated_time$|^(?:parsely-pub-date|sailthru\.date|pubdate|date|datePublished|dateModified)$/i,
      story.date,
    ],
  ];
  for (const meta of page.querySelectorAll('meta')) {
    const name = meta.getAttribute('property') ?? meta.getAttribute('name') ?? meta.getAttribute('itemprop') ?? '';
    const found = metas.find(([pattern]) => pattern.test(name));
    if (found) meta.setAttribute(meta.hasAttribute('value') ? 'value' : 'content', found[1]);
  }
  for (const script of page.querySelectorAll('script[type="application/ld+json"]')) {
    const text = script.textContent ?? '';
    if (/Article|Posting/.test(text)) script.textContent = withStory(text, story);
  }
}

/** Works on the letters, for broken JSON-LD has to stay broken in its own way. */
function withStory(json: string, story: Story): string {
  const values: [string, string][] = [
    ['headline', story.title],
    ['alternativeHeadline', story.title],
    ['description', story.lede],
    ['datePublished', story.date],
    ['dateModified', story.date],
  ];
  return values.reduce(
    (text, [key, value]) =>
      text.replace(
        new RegExp(`("${key}"\\s*:\\s*)"(?:[^"\\\\]|\\\\.)*"`),
        (_, before: string) => before + JSON.stringify(value),
      ),
    json,
  );
}

function replaceHeadline(page: Document, story: Story, old: string): void {
  const heading = [...page.querySelectorAll('h1')].find((each) => words(each.textContent) === old);
  if (!heading) return;
  let inner: Element = heading;
  while (inner.childElementCount === 1 && words(inner.firstElementChild?.textContent) === old)
    inner = inner.firstElementChild as Element;
  inner.textContent = story.title;
}

function replaceDates(page: Document, story: Story): void {
  const [first] = page.querySelectorAll('article time[datetime],main time[datetime],time[datetime]');
  const day = first?.getAttribute('datetime')?.slice(0, 10);
  if (!day) return;
  for (const time of page.querySelectorAll(`time[datetime^="${CSS.escape(day)}"]`)) {
    time.setAttribute('datetime', story.date);
    if (time.childElementCount === 0) time.textContent = story.date.slice(0, 10);
  }
}

/** One paragraph of the story for one of the template; what is left over on either side is dropped or added. */
function fill(page: Document, run: readonly Element[], story: Story): void {
  dropOwnMatter(run);
  const model = run.at(-1) as Element;
  const empty = model.cloneNode(true) as Element;
  let last: Element | undefined;
  let used = 0;
  let list: Element | undefined;
  for (const block of story.blocks) {
    let placed: Element;
    if (block.kind === 'paragraph') {
      const slot = run[used];
      placed = slot ?? (empty.cloneNode(true) as Element);
      write(page, placed, block, used);
      if (slot === undefined) last?.after(placed);
      used += 1;
    } else if (block.kind === 'list-item') {
      list ??= after(last, page.createElement('ul'));
      list.append(made(page, 'li', block.text));
      placed = list;
    } else {
      placed = after(last, made(page, block.kind === 'heading' ? 'h2' : 'blockquote', block.text));
    }
    if (block.kind !== 'list-item') list = undefined;
    last = placed;
  }
  for (const unused of run.slice(used)) unused.remove();
}

/** Subheadings, lists and quotes between the paragraphs are as much the old article as they are. */
function dropOwnMatter(run: readonly Element[]): void {
  for (const parent of new Set(run.map((unit) => unit.parentElement))) {
    for (const child of [...(parent?.children ?? [])]) {
      const linked = [...child.querySelectorAll('a')].reduce((sum, link) => sum + words(link.textContent).length, 0);
      if (/^(?:h[2-6]|ul|ol|blockquote)$/.test(child.localName) && linked <= words(child.textContent).length / 2)
        child.remove();
    }
  }
}

function write(page: Document, unit: Element, { text }: StoryBlock, at: number): void {
  const paragraph = unit.matches('p') ? unit : (unit.querySelector('p') ?? unit);
  paragraph.textContent = text;
  const name = text.indexOf('TikTok');
  if (at % 3 !== 0 || name < 0) return;
  const link = page.createElement('a');
  link.setAttribute('href', '/companies/tiktok');
  link.textContent = 'TikTok';
  paragraph.replaceChildren(text.slice(0, name), link, text.slice(name + 6));
}

function made(page: Document, name: string, text: string): Element {
  const element = page.createElement(name);
  element.textContent = text;
  return element;
}

function after(last: Element | undefined, element: Element): Element {
  last?.after(element);
  return element;
}
