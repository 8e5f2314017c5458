import { describe, expect, it } from 'vitest';
import { filtered } from '../../../../components/panel/filtered.ts';
import { panelState } from '../../../../components/panel/panel-state.ts';
import { type Place, START, type Step, walk } from '../../../../components/panel/place.ts';
import type { FailureName } from '../../../../core/result.ts';
import type { ExplainedClaim, PageState, PanelView } from '../../../../messaging/messages.ts';

const match = {
  base: 'b',
  fact: 'f',
  relation: 'agrees',
  score: 1,
  comparisons: [],
  reasons: [],
  claimSpans: [],
} as const;
const claim = (id: string, covered = false): ExplainedClaim => ({
  id,
  text: id,
  start: 0,
  end: 1,
  checkworthiness: 1,
  claim: true,
  matches: covered ? [match] : [],
  nearMisses: [],
});
const page = (more: Partial<PageState> = {}): PageState => ({
  meta: { url: 'https://example.org/', title: 'A page' },
  detection: { detected: true, news: true, about: true, reasons: [] },
  byHand: false,
  phase: 'ready',
  language: 'english',
  claims: [],
  annotations: [],
  highlightsShown: true,
  textLength: 100,
  ...more,
});
const view = (more: Partial<PanelView> = {}): PanelView => ({
  tabId: 1,
  claims: [],
  facts: {},
  annotations: [],
  bases: [],
  privateWindow: false,
  ...more,
});
const failed = (name: FailureName) => view({ failure: { name } });

describe('the panel', () => {
  it.each<[string, PanelView | undefined, object]>([
    ['asks first', undefined, { name: 'asking' }],
    ['says that nothing runs where nobody answers', failed('no-receiver'), { name: 'not-running' }],
    ['names what is in the way', failed('stale-page'), { name: 'failed', failure: 'stale-page' }],
    ['works while the page is read', view({ page: page({ phase: 'reading' }) }), { name: 'working' }],
    ['works while the page is matched', view({ page: page({ phase: 'matching' }) }), { name: 'working' }],
    ['says when the page was left alone', view({ page: page({ phase: 'idle' }) }), { name: 'not-detected' }],
    [
      'says that it was for its language',
      view({ page: page({ phase: 'idle', language: 'other' }) }),
      { name: 'other-language' },
    ],
    [
      'keeps the page’s own reason of a failure',
      view({ page: page({ phase: 'failed', failure: 'no-article' }) }),
      { name: 'failed', failure: 'no-article' },
    ],
    ['says when there is nothing to check', view({ page: page() }), { name: 'no-claims' }],
    ['says when nothing matched', view({ page: page(), claims: [claim('a')] }), { name: 'nothing-matched' }],
    [
      'lists claims when one is covered',
      view({ page: page(), claims: [claim('a'), claim('b', true)] }),
      { name: 'ready' },
    ],
    [
      'lists claims even when the saved passages could not be read',
      view({ page: page(), claims: [claim('b', true)], failure: { name: 'storage-failed' } }),
      { name: 'ready' },
    ],
  ])('%s', (_name, given, state) => {
    expect(panelState(given)).toEqual(state);
  });

  it('works while the reader’s own request is under way, and then says why it failed', () => {
    expect(panelState(failed('no-receiver'), true)).toEqual({ name: 'working' });
    expect(panelState(failed('no-receiver'), false, 'not-allowed')).toEqual({ name: 'failed', failure: 'not-allowed' });
    expect(panelState(view({ page: page(), claims: [claim('a', true)] }), false, 'not-allowed')).toEqual({
      name: 'ready',
    });
  });

  it('lists the covered claims, or all where none is covered', () => {
    const claims = [claim('a'), claim('b', true)];
    expect(filtered(claims, 'covered').map(({ id }) => id)).toEqual(['b']);
    expect(filtered(claims, 'all')).toBe(claims);
    expect(filtered([claim('a')], 'covered')).toHaveLength(1);
  });
});

describe('a walk through the panel', () => {
  const after = (...steps: Step[]): Place => steps.reduce(walk, START);
  it.each<[string, Step[], Place]>([
    ['from the list to a claim and back', [{ to: 'claim', claim: 'c' }, { to: 'back' }], { ...START, from: 'c' }],
    [
      'over the article back to the claim',
      [{ to: 'claim', claim: 'c' }, { to: 'article', base: 'b', fact: 'f' }, { to: 'back' }],
      { ...START, claim: 'c' },
    ],
    [
      'keeps the filter on the way to a claim and back',
      [{ to: 'filter', filter: 'all' }, { to: 'claim', claim: 'c' }, { to: 'back' }],
      { tab: 'claims', filter: 'all', from: 'c' },
    ],
    [
      'leaves the claim for another tab',
      [
        { to: 'claim', claim: 'c' },
        { to: 'tab', tab: 'saved' },
      ],
      { ...START, tab: 'saved' },
    ],
    [
      'returns from an answer to the tab it was asked on',
      [{ to: 'tab', tab: 'facts' }, { to: 'asked' }, { to: 'back' }],
      { ...START, tab: 'facts' },
    ],
    [
      'starts anew on another page',
      [{ to: 'filter', filter: 'all' }, { to: 'claim', claim: 'c' }, { to: 'start' }],
      START,
    ],
  ])('%s', (_name, steps, place) => {
    expect(after(...steps)).toEqual(place);
  });
});
