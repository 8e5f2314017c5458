import { useEffect, useLayoutEffect, useMemo, useRef, useState } from 'preact/hooks';
import { i18n } from '#i18n';
import type { Line } from '../../core/annotations/shelf.ts';
import type { AnnotationId } from '../../core/types.ts';
import type { Selection } from './selection.ts';
import { ShelfHeading, ShelfRow } from './shelf-row.tsx';
import { HEADING_HEIGHT, ROW_HEIGHT, topsOf, windowOf } from './window-of.ts';
import './shelf-list.css';

export interface ListActions {
  readonly go: (id: AnnotationId) => void;
  readonly toggle: (id: AnnotationId) => void;
  readonly extend: (id: AnnotationId) => void;
  readonly chooseAll: () => void;
  readonly chooseNone: () => void;
  /** Enter: on to the annotation itself. */
  readonly open: (id: AnnotationId) => void;
  readonly remove: () => void;
}

interface Props {
  readonly lines: readonly Line[];
  readonly selection: Selection;
  readonly words: readonly string[];
  readonly actions: ListActions;
}

/**
 * A list of any length of which only what is in view is drawn. One stop for Tab; arrows, Page Up and Down, Home and End
 * walk it, Space chooses, Shift extends, Enter opens, Delete bins (WAI-ARIA Authoring Practices, listbox with several
 * selected).
 */
export function ShelfList({ lines, selection, words, actions }: Props) {
  const box = useRef<HTMLDivElement>(null);
  const [view, setView] = useState({ from: 0, height: 60 });
  const tops = useMemo(() => topsOf(lines), [lines]);
  const rows = useMemo(() => lines.flatMap((line, at) => (line.kind === 'annotation' ? [at] : [])), [lines]);
  const { first, end } = windowOf(tops, view.from, view.height);
  const activeLine = useMemo(
    () => lines.findIndex((line) => line.kind === 'annotation' && line.annotation.id === selection.active),
    [lines, selection.active],
  );

  useLayoutEffect(() => {
    const list = box.current;
    if (!list) return;
    const look = () => setView({ from: list.scrollTop / rem(), height: list.clientHeight / rem() });
    const watcher = new ResizeObserver(look);
    watcher.observe(list);
    list.addEventListener('scroll', look, { passive: true });
    look();
    return () => {
      watcher.disconnect();
      list.removeEventListener('scroll', look);
    };
  }, []);

  useEffect(() => {
    const list = box.current;
    if (!list || activeLine < 0) return;
    const [top, bottom] = [tops[activeLine]! * rem(), tops[activeLine + 1]! * rem()];
    if (top < list.scrollTop) list.scrollTop = top - HEADING_HEIGHT * rem();
    else if (bottom > list.scrollTop + list.clientHeight) list.scrollTop = bottom - list.clientHeight;
  }, [activeLine, tops]);

  const idAt = (row: number): AnnotationId | undefined => {
    const line = lines[rows[row] ?? -1];
    return line?.kind === 'annotation' ? line.annotation.id : undefined;
  };
  const onKeyDown = (event: KeyboardEvent) => {
    const at = rows.indexOf(activeLine);
    const page = Math.max(1, Math.floor(view.height / ROW_HEIGHT) - 1);
    const to = new Map([
      ['ArrowDown', at + 1],
      ['ArrowUp', Math.max(0, at - 1)],
      ['PageDown', at + page],
      ['PageUp', Math.max(0, at - page)],
      ['Home', 0],
      ['End', rows.length - 1],
    ]).get(event.key);
    const target = to === undefined ? undefined : idAt(Math.min(to, rows.length - 1));
    const active = selection.active;
    if (target !== undefined && event.shiftKey) actions.extend(target);
    else if (target !== undefined) actions.go(target);
    else if (event.key === ' ' && active !== undefined) actions.toggle(active);
    else if (event.key === 'Enter' && active !== undefined) actions.open(active);
    else if (event.key === 'Delete') actions.remove();
    else if (event.key === 'a' && (event.ctrlKey || event.metaKey)) actions.chooseAll();
    else if (event.key === 'Escape' && selection.chosen.size > 0) actions.chooseNone();
    else return;
    event.preventDefault();
  };

  return (
    <div
      ref={box}
      class="shelf-list"
      role="listbox"
      aria-multiselectable="true"
      aria-label={i18n.t('library.list')}
      aria-activedescendant={activeLine >= first && activeLine < end ? rowId(selection.active) : undefined}
      tabIndex={0}
      onKeyDown={onKeyDown}
      onFocus={() => {
        const start = idAt(0);
        if (selection.active === undefined && start !== undefined) actions.go(start);
      }}
    >
      <div class="shelf-space" role="presentation" style={{ blockSize: `${tops[lines.length]}rem` }}>
        {lines.slice(first, end).map((line, at) => {
          const top = `${tops[first + at]}rem`;
          if (line.kind === 'heading') return <ShelfHeading key={`# ${line.key}`} line={line} top={top} />;
          const { annotation } = line;
          return (
            <ShelfRow
              key={annotation.id}
              id={rowId(annotation.id)}
              annotation={annotation}
              top={top}
              active={annotation.id === selection.active}
              chosen={selection.chosen.has(annotation.id)}
              words={words}
              place={first + at}
              count={lines.length}
              onPress={(event) => {
                if (event.shiftKey) actions.extend(annotation.id);
                else if (event.ctrlKey || event.metaKey) actions.toggle(annotation.id);
                else actions.go(annotation.id);
              }}
              onToggle={() => actions.toggle(annotation.id)}
              onOpen={() => actions.open(annotation.id)}
            />
          );
        })}
      </div>
    </div>
  );
}

const rowId = (id: AnnotationId | undefined): string | undefined => id && `row-${id.slice(-36)}`;

const rem = (): number => Number.parseFloat(getComputedStyle(document.documentElement).fontSize) || 16;
