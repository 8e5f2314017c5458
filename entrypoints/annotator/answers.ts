import { failure, success } from '../../core/result.ts';
import type { PageHandlers } from '../../messaging/in-page.ts';
import { pageText } from '../../page/read.ts';
import { selectedSpan } from '../../page/selection.ts';
import { nextMark } from '../../page/step.ts';
import type { Annotator } from './annotator.ts';
import { indexOf, pageState } from './knowledge.ts';
import { repaint } from './look.ts';

/** What the background and the panel may ask of a page. */
export function answers(annotator: Annotator, signal: AbortSignal): PageHandlers {
  const { known, surface } = annotator;
  const done = success(undefined);
  return {
    'page/run'({ byHand }) {
      annotator.run(byHand);
      return done;
    },
    'page/stop'() {
      // After the answer: retiring takes the listener away.
      setTimeout(() => annotator.retire());
      return done;
    },
    'page/state': () => success(pageState(known, document)),
    async 'page/text'() {
      await annotator.read();
      const index = indexOf(known);
      return index && known.reading ? success(pageText(known.reading.meta, index)) : failure('no-article');
    },
    async 'page/repaint'() {
      await annotator.refresh();
      return done;
    },
    async 'page/settings'(settings) {
      known.settings = settings;
      surface.setAppearance(settings.appearance);
      await repaint(known, surface, { signal });
      return done;
    },
    async 'page/selection'() {
      await annotator.read();
      const index = indexOf(known);
      if (!index) return failure('no-article');
      const span = selectedSpan(index);
      return success(span && { ...span, text: index.text.slice(span.start, span.end) });
    },
    'claim/show'({ id }) {
      annotator.select(id);
      return surface.point(id) ? done : failure('no-article', 'nothing in the page has this id');
    },
    'claim/next'({ step }) {
      const claims = new Set((known.found?.claims ?? []).map((claim) => claim.id));
      const next = nextMark(
        document,
        surface.seen().filter((mark) => claims.has(mark.id)),
        known.selected,
        step,
      );
      if (!next) return success({ id: null });
      annotator.select(next.id);
      surface.point(next.id);
      return success({ id: next.id });
    },
    'highlights/toggle'({ shown = !known.shown }) {
      known.shown = shown;
      surface.setShown(shown);
      return success({ shown });
    },
  };
}
