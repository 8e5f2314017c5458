import type { FailureName } from '../../core/result.ts';
import { sendFromPage } from '../../messaging/in-page.ts';
import { type PageReading, pageText, readPage } from '../../page/read.ts';
import { runInSlices, type SliceOptions } from '../../page/slices.ts';
import type { Surface } from '../../page/surface.ts';
import type { TextIndex } from '../../page/text-index.ts';
import { addressOf } from '../../page/watch.ts';
import { indexOf, isWanted, type Knowledge, settingsOf } from './knowledge.ts';
import { marksOf } from './marks.ts';

export type LookSlices = SliceOptions & { readonly signal: AbortSignal };
/** `same`: nothing that a view would show differently; `unwanted`: automatic mode leaves this page alone. */
export type LookResult = 'changed' | 'same' | 'unwanted';

/**
 * One look at the page: read it, ask what there is on its text unless it is the text known already, paint. Whatever the page
 * was before, what is known and what is painted agree with it afterwards. Repeatable; rejects only when the signal aborts.
 */
export async function look(known: Knowledge, surface: Surface, slices: LookSlices): Promise<LookResult> {
  const { signal } = slices;
  const address = addressOf(document);
  const moved = known.begun !== undefined && known.begun.address !== address;
  if (known.begun === undefined || moved) {
    const reply = await sendFromPage('page/begin', {});
    signal.throwIfAborted();
    if (!reply.ok) return fail(known, surface, reply.failure.name);
    known.begun = { ...reply.value, address };
    surface.setAppearance(settingsOf(known).appearance);
  }
  const reading = await runInSlices(readPage(document, known.begun.topics), slices);
  // The reader asked for the article that was here; another one under a new address is automatic mode's to judge.
  if (moved && !continues(known.reading, reading)) {
    known.byHand = false;
    known.found = undefined;
  }
  known.reading = reading;
  if (!isWanted(known)) return withdraw(known, surface);
  if (!reading.index.ok) return fail(known, surface, reading.index.failure.name);
  return keepUp(known, reading.index.value, surface, slices);
}

async function keepUp(known: Knowledge, index: TextIndex, surface: Surface, slices: LookSlices): Promise<LookResult> {
  const claimsWanted = known.reading?.language === 'english' && (known.byHand || known.reading.detection.detected);
  if (known.found?.text === index.text && known.found.claimsWanted === claimsWanted) {
    known.phase = 'ready';
    if (surface.isLost()) await repaint(known, surface, slices);
    else surface.restore();
    return 'same';
  }
  // What a page adds is matched behind what is shown already: a view that fell back to waiting would lose the reader's place.
  if (known.found === undefined) known.phase = 'matching';
  const reply = await sendFromPage('page/analyze', {
    page: pageText(known.reading!.meta, index),
    byHand: known.byHand,
  });
  slices.signal.throwIfAborted();
  if (!reply.ok) return fail(known, surface, reply.failure.name);
  const { claims, annotations, paint } = reply.value;
  known.found = { text: index.text, claimsWanted, claims: claimsWanted ? claims : [], annotations, paint };
  await repaint(known, surface, slices);
  known.phase = 'ready';
  known.failure = undefined;
  return 'changed';
}

/** Paints what is known on the text as it was last read. */
export async function repaint(known: Knowledge, surface: Surface, slices: LookSlices): Promise<void> {
  const index = indexOf(known);
  if (!index || !known.found) return;
  const marks = marksOf(known.found, settingsOf(known).highlight, index.text.length);
  if (!marks.some(({ id }) => id === known.selected)) known.selected = undefined;
  await surface.show(index, marks, slices);
  surface.select(known.selected);
}

function fail(known: Knowledge, surface: Surface, name: FailureName): LookResult {
  const news = known.phase !== 'failed' || known.failure !== name;
  surface.clear();
  known.found = undefined;
  known.phase = 'failed';
  known.failure = name;
  return news ? 'changed' : 'same';
}

function withdraw(known: Knowledge, surface: Surface): LookResult {
  surface.clear();
  known.found = undefined;
  known.selected = undefined;
  known.phase = 'idle';
  known.failure = undefined;
  return 'unwanted';
}

/** An address can change while its article stays: pages write the one being scrolled through into the address bar. */
function continues(before: PageReading | undefined, now: PageReading): boolean {
  if (!before?.index.ok || !now.index.ok) return false;
  return now.index.value.text.includes(before.index.value.text.slice(0, 200));
}
