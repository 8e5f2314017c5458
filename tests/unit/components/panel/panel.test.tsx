// @vitest-environment happy-dom
import { cleanup, fireEvent, render, screen, within } from '@testing-library/preact';
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import type { PanelActions } from '../../../../components/panel/actions.ts';
import { Panel, type PanelProps } from '../../../../components/panel/panel.tsx';
import { panelState } from '../../../../components/panel/panel-state.ts';
import { START } from '../../../../components/panel/place.ts';
import { allFacts, annotations, claims, ready } from '../../../gallery/page.ts';
import { speak } from '../strings.ts';

beforeEach(() => speak('en'));
afterEach(cleanup);

const actionNames = [
  'go',
  'look',
  'stop',
  'switchSite',
  'toggleHighlights',
  'openLibrary',
  'openOptions',
  'openClaim',
  'show',
  'read',
  'copy',
  'search',
  'askSelection',
  'dismissAsked',
  'saveSelection',
  'edit',
  'draft',
  'save',
  'cancelEdit',
  'remove',
  'undo',
  'dismissUndo',
] as const satisfies readonly (keyof PanelActions)[];

function show(props: Partial<PanelProps> = {}) {
  const actions = Object.fromEntries(actionNames.map((name) => [name, vi.fn()])) as Record<
    (typeof actionNames)[number],
    ReturnType<typeof vi.fn>
  >;
  const view = props.view ?? ready;
  render(
    <Panel
      state={panelState(view)}
      view={view}
      place={START}
      facts={{ query: '', found: allFacts }}
      {...props}
      actions={actions as unknown as PanelActions}
    />,
  );
  return actions;
}

const words = (element: Element): string => (element.textContent ?? '').replace(/\s{1,20}/g, ' ').trim();
const press = (name: string | RegExp): void => void fireEvent.click(screen.getByRole('button', { name }));

describe('the switch for the site', () => {
  it.each([
    ['by-itself', 'true', false],
    ['when-asked', 'false', true],
    ['left-alone', 'false', true],
  ] as const)('where Claimlight looks %s is %s, and a press asks for the other', (looks, checked, asked) => {
    const { switchSite } = show({ view: { ...ready, site: { host: 'example.org', looks } } });
    const control = screen.getByRole('switch', { name: 'Look by itself on example.org' });
    expect(control.getAttribute('aria-checked')).toBe(checked);
    fireEvent.click(control);
    expect(switchSite.mock.calls).toEqual([[asked]]);
  });

  it('is not there for a page of no site', () => {
    const { site: _site, ...view } = ready;
    show({ view });
    expect(screen.queryByRole('switch')).toBeNull();
  });
});

describe('a reading under way', () => {
  const working = { ...ready, page: { ...ready.page!, phase: 'matching' as const } };

  it('can be stopped', () => {
    const { stop } = show({ view: working });
    press('Stop');
    expect(stop).toHaveBeenCalledOnce();
  });

  it('shows how far it is, once that is known', () => {
    show({ view: working });
    expect(screen.queryByRole('progressbar')).toBeNull();
    cleanup();
    show({ view: working, progress: 0.4 });
    expect(screen.getByRole<HTMLProgressElement>('progressbar').value).toBe(0.4);
  });
});

describe('what the page leaves out', () => {
  it('is counted under the claims, and one press leads to it', () => {
    const { go } = show();
    press(/facts that this page leaves out/);
    expect(go.mock.calls).toEqual([[{ to: 'left-out' }]]);
    cleanup();
    show({ place: { ...START, tab: 'facts', leftOut: true } });
    expect(screen.getByText('13 facts that this page leaves out').closest('details')?.open).toBe(true);
  });
});

describe('the list of claims', () => {
  it('says in one line how much there is to match with and how much was found', () => {
    show();
    expect(screen.getByText('18 facts from one article of December 2022. 7 claims here, 4 covered.')).toBeTruthy();
  });

  it('has a button for every covered claim, named by its relation and its words', () => {
    show();
    const rows = within(screen.getByRole('list')).getAllByRole('button').map(words);
    expect(rows.map((row) => row.split(/(?=At|TikTok|The|Sellers)/)[0])).toEqual([
      'Otherwise',
      'Same',
      'Context',
      'Same',
    ]);
    expect(rows[1]).toContain('TikTok Shop is now open in seven countries');
  });

  it('has every claim of the page once the reader asks for all', () => {
    show({ place: { ...START, filter: 'all' } });
    expect(within(screen.getByRole('list')).getAllByRole('button')).toHaveLength(claims.length);
  });

  it('opens a claim, and walks with the arrow keys', () => {
    const { openClaim } = show();
    const rows = within(screen.getByRole('list')).getAllByRole('button');
    rows[0]?.focus();
    fireEvent.keyDown(rows[0] as Element, { key: 'ArrowDown' });
    expect(document.activeElement).toBe(rows[1]);
    fireEvent.keyDown(rows[1] as Element, { key: 'End' });
    expect(document.activeElement).toBe(rows[3]);
    fireEvent.click(rows[1] as Element);
    expect(openClaim).toHaveBeenCalledWith('c2');
  });

  it('says which claims are saved', () => {
    show({ view: { ...ready, annotations } });
    expect(words(within(screen.getByRole('list')).getAllByRole('button')[0] as Element)).toContain('saved');
  });
});

describe('a claim', () => {
  it('reads from the page’s words to the comparison, the source’s words, the note, and why', () => {
    show({ place: { ...START, claim: 'c0' } });
    const text = words(screen.getByRole('main'));
    const order = [
      'The page says',
      'At an all-hands meeting last September',
      'The Daily Example · February 9, 2024',
      'The source says otherwise',
      '$12 billion$10 billion20% more than the source’s figure',
      'According to sources quoted by the Financial Times',
      'Song Han · December 2022 · machine translation',
      'The source is 14 months older than this page',
      'Editor’s note',
      'Read in the article',
      'Copy citation',
      'Why this match',
      'These disagree here: “$12 billion”; source: “$10 billion”',
      'The source gives context',
    ];
    const places = order.map((part) => text.indexOf(part));
    expect(places.filter((at) => at < 0)).toEqual([]);
    expect([...places].sort((a, b) => a - b)).toEqual(places);
  });

  it('compares in a table whose rows have heads', () => {
    show({ place: { ...START, claim: 'c0' } });
    const table = screen.getByRole('table', { name: 'The page and the source compared' });
    expect(within(table).getAllByRole('columnheader').map(words)).toEqual(['This page', 'The source']);
    expect(within(table).getAllByRole('rowheader').map(words)).toEqual(['annual revenue target', 'Time', 'Who']);
  });

  it('without a match shows what came nearest and what kept it out', () => {
    show({ place: { ...START, claim: 'c1', filter: 'all' } });
    const text = words(screen.getByRole('main'));
    expect(text).toContain('Nothing here on this claim');
    expect(text).toContain('After the UK station, TikTok Shop America station was launched');
    expect(text).toContain('It does not say all that the fact says “TikTok Shop”, “United States”');
  });

  it('leads on to its neighbours in the list, and stops at its ends', () => {
    const { openClaim } = show({ place: { ...START, claim: 'c0' } });
    expect(screen.getByRole('button', { name: 'Previous claim' })).toHaveProperty('disabled', true);
    press('Next claim');
    expect(openClaim).toHaveBeenCalledWith('c2');
  });

  it('can be shown on the page, saved, cited and read in its article', () => {
    const actions = show({ place: { ...START, claim: 'c2' } });
    press('Show on page');
    press('Save');
    press('Copy citation');
    press('Read in the article');
    expect(actions.show).toHaveBeenCalledWith('c2');
    expect(actions.edit).toHaveBeenCalledWith('c2');
    expect(actions.copy).toHaveBeenCalledWith(expect.anything(), claims[2], claims[2]?.matches[0]);
    expect(actions.read).toHaveBeenCalledWith('tiktok-2022', 'ecommerce-markets');
  });

  it('cannot be saved in a private window, and says so', () => {
    show({ place: { ...START, claim: 'c2' }, view: { ...ready, privateWindow: true } });
    expect(screen.queryByRole('button', { name: 'Save' })).toBeNull();
    expect(words(screen.getByRole('main'))).toContain('In a private window nothing is saved.');
  });

  it('never treats a page’s words as markup', () => {
    const text = '<img src=x onerror=alert(1)> TikTok $1 & "more"';
    const strange = { ...(claims[2] as (typeof claims)[number]), text };
    show({ place: { ...START, claim: strange.id }, view: { ...ready, claims: [strange] } });
    expect(document.querySelector('img')).toBeNull();
    expect(words(screen.getByRole('main'))).toContain(text);
  });
});

describe('the note editor', () => {
  const editor = { target: 'c0', start: { note: '', tags: [], color: 'yellow' }, knownTags: [], busy: false } as const;

  it('keeps every change as a draft and saves what stands there', () => {
    const { draft, save } = show({ place: { ...START, claim: 'c0' }, editor });
    fireEvent.input(screen.getByLabelText('Note'), { target: { value: 'Ask again' } });
    fireEvent.input(screen.getByLabelText('Tags'), { target: { value: 'revenue, 2022' } });
    fireEvent.click(screen.getByLabelText('Blue'));
    expect(draft).toHaveBeenLastCalledWith({ note: 'Ask again', tags: ['revenue', '2022'], color: 'blue' });
    fireEvent.keyDown(screen.getByLabelText('Note'), { key: 'Enter', ctrlKey: true });
    expect(save).toHaveBeenCalledWith({ note: 'Ask again', tags: ['revenue', '2022'], color: 'blue' });
  });

  it('is left by Escape while nothing is typed, and not after', () => {
    const { cancelEdit } = show({ place: { ...START, claim: 'c0' }, editor });
    const note = screen.getByLabelText('Note');
    fireEvent.input(note, { target: { value: 'a' } });
    fireEvent.keyDown(note, { key: 'Escape' });
    expect(cancelEdit).not.toHaveBeenCalled();
    fireEvent.input(note, { target: { value: '' } });
    fireEvent.keyDown(note, { key: 'Escape' });
    expect(cancelEdit).toHaveBeenCalledOnce();
  });

  it('says why saving failed', () => {
    show({ place: { ...START, claim: 'c0' }, editor: { ...editor, problem: 'No room left.' } });
    expect(words(screen.getByRole('alert'))).toBe('No room left.');
  });
});

describe('what is saved on the page', () => {
  it('stands in the page’s order with its note, what it rested on, and whether the page still says it', () => {
    show({ place: { ...START, tab: 'saved' }, view: { ...ready, annotations } });
    const cards = screen.getAllByRole('article').map(words);
    expect(cards).toHaveLength(3);
    expect(cards[0]).toContain('The source says otherwise');
    expect(cards[0]).toContain('Ask where the twelve comes from');
    expect(cards[1]).toContain('The page has changed its words here');
    expect(cards[2]).toContain('No longer on this page');
  });

  it('can be edited and deleted, and the deletion taken back', () => {
    const actions = show({ place: { ...START, tab: 'saved' }, view: { ...ready, annotations }, undoable: true });
    fireEvent.click(screen.getAllByRole('button', { name: 'Edit note' })[0] as Element);
    fireEvent.click(screen.getAllByRole('button', { name: 'Delete' })[1] as Element);
    press('Undo');
    expect(actions.edit).toHaveBeenCalledWith(annotations[0]?.id);
    expect(actions.remove).toHaveBeenCalledWith(annotations[1]?.id);
    expect(actions.undo).toHaveBeenCalledOnce();
  });
});

describe('the facts', () => {
  it('are those the page speaks of, and folded away those it leaves out', () => {
    show({ place: { ...START, tab: 'facts' } });
    const text = words(screen.getByRole('main'));
    expect(text).toContain('This page speaks of 5 facts');
    expect(text).toContain('13 facts that this page leaves out');
  });

  it('are searched as the reader types', () => {
    const { search } = show({ place: { ...START, tab: 'facts' } });
    fireEvent.input(screen.getByRole('searchbox', { name: 'Search the facts' }), { target: { value: 'books' } });
    expect(search).toHaveBeenCalledWith('books');
  });
});

describe('the tabs', () => {
  it('are walked with the arrow keys, one of them in the tab order', () => {
    const { go } = show();
    const tabs = screen.getAllByRole('tab');
    expect(tabs.map((tab) => tab.tabIndex)).toEqual([0, -1, -1]);
    fireEvent.keyDown(tabs[0] as Element, { key: 'ArrowLeft' });
    expect(go).toHaveBeenCalledWith({ to: 'tab', tab: 'facts' });
  });
});
