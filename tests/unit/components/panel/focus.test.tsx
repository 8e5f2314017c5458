// @vitest-environment happy-dom
import { cleanup, fireEvent, render, screen } from '@testing-library/preact';
import { useReducer, useState } from 'preact/hooks';
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import type { EditorState, PanelActions } from '../../../../components/panel/actions.ts';
import { Panel } from '../../../../components/panel/panel.tsx';
import { panelState } from '../../../../components/panel/panel-state.ts';
import { START, walk } from '../../../../components/panel/place.ts';
import { allFacts, annotations, ready } from '../../../gallery/page.ts';
import { speak } from '../strings.ts';

beforeEach(async () => {
  await speak('en');
  vi.spyOn(document, 'hasFocus').mockReturnValue(true);
});
afterEach(cleanup);

/** The panel with its own steps working, and an editor that opens and closes. */
function Walkable({ withSaved = false }: { readonly withSaved?: boolean }) {
  const [place, go] = useReducer(walk, START);
  const [editor, setEditor] = useState<EditorState>();
  const [undoable, setUndoable] = useState(false);
  const [view, setView] = useState(withSaved ? { ...ready, annotations } : ready);
  const actions: Partial<PanelActions> = {
    go,
    openClaim: (claim) => go({ to: 'claim', claim }),
    edit: (target) => setEditor({ target, start: { note: '', tags: [], color: 'yellow' }, knownTags: [], busy: false }),
    cancelEdit: () => setEditor(undefined),
    remove(id) {
      setView({ ...view, annotations: view.annotations.filter((one) => one.id !== id) });
      setUndoable(true);
    },
  };
  return (
    <Panel
      state={panelState(view)}
      view={view}
      place={place}
      facts={{ query: '', found: allFacts }}
      editor={editor}
      undoable={undoable}
      actions={actions as PanelActions}
    />
  );
}

const press = (name: string | RegExp): void => {
  const button = screen.getByRole('button', { name });
  button.focus();
  fireEvent.click(button);
};
const focused = (): string => (document.activeElement?.textContent ?? '').trim();

describe('the focus', () => {
  it('goes from a row of the list to the head of the claim, and back to the row', () => {
    render(<Walkable />);
    press(/^Same.*TikTok Shop is now open/);
    expect(focused()).toBe('The page says');
    press('All claims');
    expect(focused()).toContain('TikTok Shop is now open');
  });

  it('stays on "next" while the reader walks on', () => {
    render(<Walkable />);
    press(/^Otherwise/);
    press('Next claim');
    expect(document.activeElement?.getAttribute('aria-label')).toBe('Next claim');
  });

  it('goes into the note when it is opened, and back beside it when it is closed', () => {
    render(<Walkable />);
    press(/^Otherwise/);
    press('Save');
    expect(document.activeElement?.tagName).toBe('TEXTAREA');
    press('Cancel');
    expect(focused()).toBe('Show on page');
  });

  it('goes to "undo" when what had it was deleted', () => {
    render(<Walkable withSaved />);
    fireEvent.click(screen.getByRole('tab', { name: /Saved/ }));
    const [remove] = screen.getAllByRole('button', { name: 'Delete' });
    remove?.focus();
    fireEvent.click(remove as Element);
    expect(focused()).toBe('Undo');
  });

  it('is not taken from the page that the reader is in', () => {
    vi.spyOn(document, 'hasFocus').mockReturnValue(false);
    render(<Walkable />);
    fireEvent.click(screen.getByRole('button', { name: /^Otherwise/ }));
    expect(document.activeElement).toBe(document.body);
  });
});
