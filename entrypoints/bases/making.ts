/** From a page, a text or a file to a base that the reader looks at; nothing is saved before they say so. */
import { i18n } from '#i18n';
import type { ReviewProps } from '../../components/bases/review-view.tsx';
import { failureWords } from '../../components/words/failures.ts';
import { makeFactBase } from '../../core/facts/make.ts';
import type { ParsedFactBase } from '../../core/facts/parse.ts';
import { readSource, type SourceKind } from '../../core/facts/source-text.ts';
import { proposeTopicNames } from '../../core/facts/topic-names.ts';
import type { FactBase, FactBaseId, PageText } from '../../core/types.ts';
import { sendToPage } from '../../messaging/transport.ts';
import type { BaseOrigin } from '../../store/bases.ts';
import { BUNDLED } from './shelf.ts';
import { readSourceFile } from './source-file.ts';

/** A base on show before it is saved. */
export interface Proposal extends Pick<ReviewProps, 'base' | 'kind' | 'proposals' | 'leftOut' | 'replaces'> {
  readonly origin: BaseOrigin;
}

export type Made =
  | { readonly ok: true; readonly proposal: Proposal }
  | { readonly ok: false; readonly problem: string };

export async function makeFromTab(tabId: number): Promise<Made> {
  const page = await sendToPage(tabId, 'page/text', {});
  return page.ok ? make(page.value, 'page') : { ok: false, problem: failureWords(page.failure.name) };
}

export const makeFromText = (text: string, kind: SourceKind): Made => make(readSource(text, kind), 'text');

/** @param here the bases that are saved, to tell when a file replaces one */
export async function makeFromFile(file: File, here: ReadonlyMap<FactBaseId, FactBase>): Promise<Made> {
  const read = await readSourceFile(file);
  if (read.kind === 'article') return make(titled(readSource(read.text, read.as), file.name), 'file');
  if (read.kind === 'base') return accept(read.parsed, here);
  return { ok: false, problem: i18n.t(read.kind === 'too-large' ? 'bases.file_too_large' : 'bases.file_unreadable') };
}

function make(page: PageText, origin: BaseOrigin): Made {
  const id = `own-${crypto.randomUUID()}`;
  const base = makeFactBase(page, { id, made: new Date().toISOString().slice(0, 10) });
  if (base.facts.length === 0) return { ok: false, problem: i18n.t('bases.no_claims') };
  return { ok: true, proposal: { base, kind: 'new', origin, proposals: proposeTopicNames(page) } };
}

/** Somebody's file: the one id it may not have is that of the base that comes with Claimlight, for it would speak in its name. */
function accept(parsed: ParsedFactBase, here: ReadonlyMap<FactBaseId, FactBase>): Made {
  if (!parsed.ok) {
    const reasons = parsed.problems.slice(0, MOST_REASONS).map(({ message }) => message);
    return { ok: false, problem: i18n.t('bases.file_refused', [reasons.join('; ')]) };
  }
  const base = parsed.value;
  if (base.id === BUNDLED.id) return { ok: false, problem: i18n.t('bases.file_bundled') };
  const replaces = here.get(base.id)?.version;
  const leftOut = parsed.dropped.map(({ message }) => message);
  return { ok: true, proposal: { base, kind: 'stranger', origin: 'import', leftOut, replaces } };
}

const MOST_REASONS = 3;

/** A text without a title of its own goes by its file's name. */
function titled(page: PageText, name: string): PageText {
  return page.title === '' ? { ...page, title: name.slice(0, 200) } : page;
}
