/**
 * The sentinel of readers who have fact bases of their own, or who switched the bundled one off: the same glance, for the topics that
 * the background has put down. Others run `sentinel.ts`, which has its topics in it and asks nobody.
 */
import { defineUnlistedScript } from 'wxt/utils/define-unlisted-script';
import { ownTopics, sendFromPage } from '../messaging/in-page.ts';
import { urlOf } from '../page/dom.ts';
import { glance } from '../page/glance.ts';

export default defineUnlistedScript(() => {
  void ownTopics().then((topics) => {
    if (topics.length > 0) glance(document, topics, () => void sendFromPage('page/possible', { url: urlOf(document) }));
  });
});
