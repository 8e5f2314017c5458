/** The main job, step by step as a reader does it: open, look, click a highlight, read the panel, save, reload, find it again. */
import { mkdirSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import type { Page } from 'puppeteer-core';
import { eventually, type Panel, type ReaderBrowser } from './drivers/driver.ts';

export interface Step {
  readonly step: string;
  readonly saw: string;
}

export interface WalkReport {
  readonly steps: readonly Step[];
  readonly claim: string;
  readonly pictures: readonly string[];
}

interface Row {
  readonly id: string;
  readonly text: string;
  readonly relation: string;
  readonly score: number;
}

export const NOTE = 'Compare with the figures in the annual accounts.';
export const TAG = 'to-check';

export interface WalkOptions {
  /** Folder for screenshots; none are made without it. */
  readonly pictures?: string;
  /** What the reader does with the page before anything else, such as sending its banner away. */
  readonly prepare?: (page: Page) => Promise<void>;
  /** Told of each step as it is done. */
  readonly onStep?: (step: Step) => void;
}

/**
 * Walks through the main job on one page.
 *
 * @throws Error naming the step that did not come about
 */
export async function walk(
  reader: ReaderBrowser,
  url: string,
  { pictures, prepare, onStep = () => undefined }: WalkOptions = {},
): Promise<WalkReport> {
  const steps: Step[] = [];
  const made: string[] = [];
  const note = (step: string, saw: string) => {
    steps.push({ step, saw });
    onStep({ step, saw });
  };
  const picture = async (name: string, bytes: () => Promise<Uint8Array>) => {
    if (!pictures) return;
    mkdirSync(pictures, { recursive: true });
    const path = join(pictures, `${reader.name}-${name}.png`);
    writeFileSync(path, await bytes());
    made.push(path);
  };

  const page = await reader.open(url);
  await prepare?.(page);
  note('open the page', await page.title());

  await reader.pressToolbarButton(page);
  const panel = await reader.panel();
  const rows = await eventually('claims in the panel', () => claimRows(panel));
  const covered = rows.filter((row) => row.relation !== 'none');
  note('press the toolbar button', await coverage(panel));
  await picture('panel-list', () => panel.screenshot());

  const best = covered.toSorted((a, b) => b.score - a.score)[0];
  if (!best) throw new Error('nothing on this page is covered by the fact base, so there is no highlight to click');
  await clickHighlight(page, best.text);
  await eventually('the clicked claim in the panel', () => shownClaim(panel).then((shown) => same(shown, best.text)));
  note('click the highlight with the best match', best.text);
  await picture('page', () => page.screenshot({ type: 'png' }));
  for (const [step, saw] of await readMatch(panel)) note(step, saw);
  await picture('panel-claim', () => panel.screenshot());
  await picture('panel-compared', async () => {
    await panel.run((document) => document.querySelector('.comparisons')?.scrollIntoView({ block: 'center' }), null);
    return panel.screenshot();
  });

  await save(panel);
  note('save it with a note and a tag', await eventually('the saved claim', () => savedCard(panel)));
  await picture('panel-saved', () => panel.screenshot());

  await page.reload({ waitUntil: 'load' });
  await reader.pressToolbarButton(page);
  await eventually('the saved claim on the page', async () =>
    same((await highlighted(page, 'claimlight-annotation-')).join(''), best.text),
  );
  note('reload the page', 'the saved sentence is marked again, in the same place');
  await picture('page-again', () => page.screenshot({ type: 'png' }));
  return { steps, claim: best.text, pictures: made };
}

/** The rows of the panel's list of claims, once there are any. */
export function claimRows(panel: Panel): Promise<Row[] | undefined> {
  return panel.run((document) => {
    const rows = [...document.querySelectorAll<HTMLElement>('.claim-row')].map((row) => ({
      id: row.id,
      text: row.querySelector('.claim-row-text')?.textContent ?? '',
      relation: ['agrees', 'differs', 'related'].find((name) => row.classList.contains(name)) ?? 'none',
      score: Number(row.dataset.score ?? 0),
    }));
    return rows.length > 0 ? rows : undefined;
  }, null);
}

const coverage = (panel: Panel): Promise<string> =>
  panel.run((document) => document.querySelector('.coverage')?.textContent?.trim() ?? '', null);

/** The words of the claim that the panel shows by itself; empty when it shows none. */
export const shownClaim = (panel: Panel): Promise<string> =>
  panel.run((document) => document.querySelector('.claim-view .page-words')?.textContent ?? '', null);

const savedCard = (panel: Panel): Promise<string | undefined> =>
  panel.run((document) => document.querySelector('.annotation-card .annotation-note')?.textContent ?? undefined, null);

/** What the first match says, as a table's rows. */
function readMatch(panel: Panel): Promise<[string, string][]> {
  return panel.run((document) => {
    const text = (selector: string) =>
      document.querySelector(`.claim-view .card ${selector}`)?.textContent?.replaceAll(/\s+/g, ' ').trim() ?? '';
    const compared = [...document.querySelectorAll('.claim-view .card:first-of-type .comparisons tbody')].map((body) =>
      [...body.querySelectorAll('th, td')].map((cell) => cell.textContent?.trim() ?? '').join(' | '),
    );
    const rows: [string, string][] = [
      ['read: relation', text('.card-title')],
      ['read: the source’s words', text('.quotation mark, .quotation q, .quotation')],
      ['read: source', text('.source-line')],
      ...compared.map((words): [string, string] => ['read: comparison', words]),
      ['read: editor’s note', text('.editor-note')],
    ];
    return rows.filter(([, saw]) => saw !== '');
  }, null);
}

/** Saves the claim that the panel shows, with a note and a tag. */
export async function save(panel: Panel): Promise<void> {
  await panel.run((document) => {
    const buttons = document.querySelectorAll<HTMLButtonElement>('.claim-actions button');
    buttons[buttons.length - 1]?.click();
  }, null);
  await eventually('the note editor', () =>
    panel.run((document) => document.querySelector('.note-editor textarea') !== null, null),
  );
  await panel.run(
    (document, { note, tag }) => {
      const type = (selector: string, text: string) => {
        const field = document.querySelector<HTMLInputElement | HTMLTextAreaElement>(selector);
        if (!field) throw new Error(`no ${selector}`);
        field.value = text;
        field.dispatchEvent(new (document.defaultView ?? globalThis).Event('input', { bubbles: true }));
      };
      type('.note-editor textarea', note);
      type('.note-editor input[type=text]', tag);
    },
    { note: NOTE, tag: TAG },
  );
  await panel.run(
    (document) => document.querySelector<HTMLButtonElement>('.note-editor-actions button')?.click(),
    null,
  );
}

/** The texts of all ranges painted under names that begin so. */
export function highlighted(page: Page, name: string): Promise<string[]> {
  return page.evaluate(
    (prefix) =>
      [...CSS.highlights.entries()]
        .filter(([key]) => key.startsWith(prefix))
        .flatMap(([, highlight]) =>
          [...highlight].map(({ startContainer, startOffset, endContainer, endOffset }) => {
            const range = document.createRange();
            range.setStart(startContainer, startOffset);
            range.setEnd(endContainer, endOffset);
            return range.toString();
          }),
        ),
    name,
  );
}

/** Brings the highlight with these words into view and clicks in the middle of its first line. */
export async function clickHighlight(page: Page, words: string): Promise<void> {
  const point = await eventually(`a highlight on “${words.slice(0, 60)}…”`, () =>
    page.evaluate((wanted) => {
      const plain = (text: string) => text.replaceAll(/\s+/g, ' ').trim();
      for (const [name, highlight] of CSS.highlights) {
        if (!/^claimlight-(?:agrees|differs|related|none)/.test(name)) continue;
        for (const found of highlight) {
          const range = document.createRange();
          range.setStart(found.startContainer, found.startOffset);
          range.setEnd(found.endContainer, found.endOffset);
          const part = plain(range.toString());
          // A sentence with a link in it is painted in several ranges.
          if (part.length < 12 || !plain(wanted).includes(part)) continue;
          range.startContainer.parentElement?.scrollIntoView({ block: 'center', behavior: 'instant' });
          const box = range.getClientRects()[0];
          return box && { x: box.left + box.width / 2, y: box.top + box.height / 2 };
        }
      }
      return undefined;
    }, words),
  );
  await page.mouse.click(point.x, point.y);
}

const same = (a: string, b: string): boolean => a.replaceAll(/\s+/g, '') === b.replaceAll(/\s+/g, '');
