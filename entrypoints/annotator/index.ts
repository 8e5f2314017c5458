/**
 * Put into pages that may be for us, and into any page the reader points at. Waits for `page/run`; reads the page, asks the
 * background, paints, answers clicks and messages. Injected twice, the second instance takes the page over from the first.
 *
 * An unlisted script and not a content script of WXT: those announce themselves to the page by an event and a window message.
 */
import { defineUnlistedScript } from 'wxt/utils/define-unlisted-script';
import { receiveInPage } from '../../messaging/in-page.ts';
import { Annotator } from './annotator.ts';
import { answers } from './answers.ts';
import { takeOver } from './take-over.ts';

export default defineUnlistedScript(() => {
  const life = takeOver(globalThis);
  receiveInPage(answers(new Annotator(life), life.signal), life.signal);
});
