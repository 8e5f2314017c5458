/** Saves the passage the reader selected, straight from the menu or the keyboard. */
import { browser } from 'wxt/browser';
import { describe } from '../../core/annotations/describe.ts';
import { pageAddress } from '../../core/annotations/page-address.ts';
import { failure, type Result } from '../../core/result.ts';
import type { Annotation } from '../../core/types.ts';
import { sendToPage, sendToViews } from '../../messaging/transport.ts';
import { saveAnnotation } from '../../store/annotations.ts';
import { runAnnotator } from './annotator.ts';

/**
 * @returns the saved annotation; `private-window` where nothing may be written, `no-article` when the selection is not in
 *   the article's text
 */
export async function saveSelection(tabId: number): Promise<Result<Annotation>> {
  const tab = await browser.tabs.get(tabId);
  if (tab.incognito) return failure('private-window');
  const ran = await runAnnotator(tabId, true);
  if (!ran.ok) return ran;
  const [selection, text] = await Promise.all([
    sendToPage(tabId, 'page/selection', {}),
    sendToPage(tabId, 'page/text', {}),
  ]);
  if (!selection.ok) return selection;
  if (!text.ok) return text;
  if (!selection.value) return failure('no-article');
  const page = text.value;
  const saved = await saveAnnotation({
    kind: 'passage',
    url: pageAddress(page.url),
    page: {
      title: page.title,
      ...(page.site ? { site: page.site } : {}),
      ...(page.published ? { published: page.published } : {}),
      ...(page.language ? { language: page.language } : {}),
    },
    ...describe(page, selection.value),
    note: '',
    tags: [],
    color: 'yellow',
  });
  if (saved.ok) {
    await sendToPage(tabId, 'page/repaint', {});
    await sendToViews('view/refresh', { tabId });
  }
  return saved;
}
