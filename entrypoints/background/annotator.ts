/** Puts the annotator into a tab. */
import { browser } from 'wxt/browser';
import { failure, type Result, success } from '../../core/result.ts';
import { sendToPage } from '../../messaging/transport.ts';

export const ANNOTATOR_SCRIPT = '/annotator.js';
export const ANNOTATOR_STYLE = '/assets/highlights.css';
export const SENTINEL_SCRIPT = '/sentinel.js';
export const SENTINEL_OWN_SCRIPT = '/sentinel-own.js';

/** Firefox applies sheets of the author's origin to the document alone, those of the user's to shadow trees too; Chromium does both for the former and paints no fills of the latter. */
const STYLE_ORIGIN = import.meta.env.FIREFOX ? 'USER' : 'AUTHOR';

/**
 * Runs the annotator in the top frame, injecting it when it is not there.
 *
 * @param byHand true when the reader asked, so that automatic detection does not decide
 * @returns `not-allowed` for pages the browser keeps to itself and for sites without permission
 */
export async function runAnnotator(tabId: number, byHand: boolean): Promise<Result<undefined>> {
  const there = await sendToPage(tabId, 'page/run', { byHand });
  if (there.ok) return success(undefined);
  try {
    const target = { tabId, frameIds: [0] };
    await browser.scripting.insertCSS({ target, files: [ANNOTATOR_STYLE], origin: STYLE_ORIGIN });
    await browser.scripting.executeScript({ target, files: [ANNOTATOR_SCRIPT] });
  } catch (error) {
    return failure('not-allowed', String(error));
  }
  return sendToPage(tabId, 'page/run', { byHand });
}
