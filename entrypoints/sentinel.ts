/**
 * Runs on pages of the sites that the reader allowed, and on most of them ends after one glance: no listener, no observer, no change.
 * Where a page could be for us it tells the background, which puts the annotator in. Registered for the top frame at document_idle.
 */

import topics from 'virtual:bundled/topics';
import { defineUnlistedScript } from 'wxt/utils/define-unlisted-script';
import { sendFromPage } from '../messaging/in-page.ts';
import { urlOf } from '../page/dom.ts';
import { glance } from '../page/glance.ts';

export default defineUnlistedScript(() => {
  glance(document, topics, () => void sendFromPage('page/possible', { url: urlOf(document) }));
});
