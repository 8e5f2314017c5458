/** The background of the store's stage: our own store, writing at random in several lanes until somebody kills it. */
import { browser } from 'wxt/browser';
import type { Result } from '../../../core/result.ts';
import type { Annotation, AnnotationId } from '../../../core/types.ts';
import {
  type AnnotationDraft,
  binAnnotation,
  purgeAnnotation,
  restoreAnnotation,
  saveAnnotation,
  updateAnnotation,
} from '../../../store/annotations.ts';
import { eraseEverything } from '../../../store/erase.ts';
import { planImport, runImport } from '../../../store/import.ts';
import { mendStore } from '../../../store/repair.ts';
import { chances } from '../../unit/core/annotations/chances.ts';
import { CHANNEL, type Doing, STATES, type State } from './journal.ts';

const LANES = 3;
const IMPORTED = 60;

/** Ready once the start has done what every start of the extension does. */
const mended = mendStore();
const journal = new BroadcastChannel(CHANNEL);

browser.runtime.onInstalled.addListener(() => void browser.tabs.create({ url: 'welcome.html' }));
browser.runtime.onMessage.addListener(((
  message: { ask: 'mend' | 'erase' | 'write'; seed: number },
  _: unknown,
  reply: (answer: boolean) => void,
) => {
  void mended.then(async ({ ok }) => {
    if (message.ask === 'erase') await eraseEverything();
    reply(ok);
    if (message.ask === 'write') for (let lane = 0; lane < LANES; lane += 1) void write(message.seed * LANES + lane);
  });
  return true;
}) as never);

async function write(seed: number): Promise<void> {
  const chance = chances(seed);
  const mine: Annotation[] = [];
  for (let count = 0; ; count += 1) {
    const name = `${seed}.${count}`;
    const one = mine[Math.floor(chance() * mine.length)];
    const kind = chance();
    if (kind < 0.1) await importMany(name, seed, count);
    else if (!one || kind < 0.4) mine.push(...(await saved(name)));
    else if (kind < 0.6) await done({ id: one.id, note: name }, () => updateAnnotation(one.id, { note: name }));
    else if (kind < 0.75) await done({ id: one.id, state: 'binned' }, () => binAnnotation(one.id));
    else if (kind < 0.85) await done({ id: one.id, state: 'kept' }, () => restoreAnnotation(one.id));
    else {
      mine.splice(mine.indexOf(one), 1);
      await done({ id: one.id, state: 'gone' }, () => purgeAnnotation(one.id));
    }
  }
}

/** A save's id is the store's to give, so its beginning is known by its note alone. */
async function saved(note: string): Promise<readonly Annotation[]> {
  tell({ begun: true, changes: [{ note, state: 'kept' }] });
  const result = await saveAnnotation(draft(note));
  if (!result.ok) return [];
  tell({ begun: false, changes: [{ id: result.value.id, note, state: 'kept' }] });
  return [result.value];
}

async function importMany(name: string, seed: number, count: number): Promise<void> {
  const now = new Date().toISOString();
  const all = Array.from({ length: IMPORTED }, (_, at): Annotation => {
    const tail = `${String(seed).padStart(6, '0')}${String(count * IMPORTED + at).padStart(6, '0')}`;
    return { ...draft(name), schema: 1, id: `urn:uuid:00000000-0000-4000-8000-${tail}`, created: now, modified: now };
  });
  const changes = all.map(({ id, note }) => ({ id, note, state: STATES[0] }));
  tell({ begun: true, changes });
  const plan = await planImport(all);
  const ran = plan.ok && (await runImport(plan.value, () => undefined, new AbortController().signal));
  if (ran !== false && ran.ok) tell({ begun: false, changes });
}

async function done(
  change: { id: AnnotationId; note?: string; state?: State },
  run: () => Promise<Result<unknown>>,
): Promise<void> {
  tell({ begun: true, changes: [change] });
  if ((await run()).ok) tell({ begun: false, changes: [change] });
}

const tell = (doing: Doing): void => journal.postMessage(doing);

const draft = (note: string): AnnotationDraft => ({
  kind: 'passage',
  url: 'https://news.example/story',
  page: { title: 'A story' },
  quote: { exact: 'The harbour opened in spring.', prefix: 'Before it. ', suffix: ' After it.' },
  note,
  tags: [],
  color: 'yellow',
});
