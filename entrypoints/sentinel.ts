/**
 * Runs on pages of the sites that the reader allowed, and on most of them ends after one glance: no listener, no observer, no change.
 * Where a page could be for us it tells the background, which puts the annotator in. Registered for the top frame at document_idle.
 */

import topics from 'virtual:bundled/topics';
import { defineUnlistedScript } from 'wxt/utils/define-unlisted-script';
import { sendFromPage } from '../messaging/in-page.ts';
import { urlOf } from '../page/dom.ts';
import { couldBeForUs, isShell } from '../page/possible.ts';
import { isVisible, whenVisible } from '../page/visibility.ts';

export default defineUnlistedScript(() => {
  if (isVisible(document)) glance(true);
  // In a hidden or prerendered page nobody has come to read yet.
  else void whenVisible(document, new AbortController().signal).then(() => glance(true));
});

function glance(first: boolean): void {
  if (couldBeForUs(document, topics)) void sendFromPage('page/possible', { url: urlOf(document) });
  else if (first && isShell(document)) setTimeout(() => glance(false), SECOND_GLANCE);
}

/** Milliseconds after which a page that its own scripts build has its title and text. */
const SECOND_GLANCE = 1_500;
