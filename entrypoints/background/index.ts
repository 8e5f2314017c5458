/** Answers requests with core, opens the panel, keeps badge, menus and registered scripts true. Holds no state it could not rebuild. */
import { defineBackground } from 'wxt/utils/define-background';
import { receive, sendToViews } from '../../messaging/transport.ts';
import { mendStore } from '../../store/repair.ts';
import { createAnalysis } from './analysis.ts';
import { createBaseShelf } from './base-shelf.ts';
import { listenToCommands } from './commands.ts';
import { openWelcomeOnce } from './install.ts';
import { createMemory } from './memory.ts';
import { createMenus, keepMenuTrue } from './menus.ts';
import { answerPages } from './pages.ts';
import { keepRegistrationTrue } from './registration.ts';
import { listenToToolbar } from './toolbar.ts';
import { publishTopics } from './topics.ts';
import { answerViews } from './views.ts';
import { followVisits } from './visits.ts';

export default defineBackground({
  // Shares its code with our pages, which would otherwise carry the engine, the store and the libraries a second time.
  type: 'module',
  main() {
    // Listeners are added in the first turn: the worker is woken by events and hears only those it asked for at once.
    const shelf = createBaseShelf();
    const analysis = createAnalysis(shelf, (tabId, share) => void sendToViews('view/progress', { tabId, share }));
    const memory = createMemory();
    receive({ fromPage: answerPages(analysis), fromViews: answerViews(analysis, shelf, memory) });
    listenToToolbar();
    listenToCommands();
    createMenus();
    keepMenuTrue();
    keepRegistrationTrue();
    followVisits(analysis);
    openWelcomeOnce();
    void mendStore().then(async (report) => {
      // What was mended may be bases: what they are about is put down anew.
      if (report.ok && report.value) await publishTopics(await shelf.enabled());
    });
  },
});
