import { useEffect, useLayoutEffect, useMemo, useRef, useState } from 'preact/hooks';
import { i18n } from '#i18n';
import type { LastLook } from '../../core/annotations/catalogue.ts';
import type { Listing } from '../../core/annotations/listing.ts';
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
  readonly list: Listing;
  readonly selection: Selection;
  readonly words: readonly string[];
  readonly lastLook: (id: AnnotationId) => LastLook | undefined;
  readonly actions: ListActions;
}

/**
 * A list of any length of which only what is in view is drawn. One stop for Tab; arrows, Page Up and Down, Home and End
 * walk it, Space chooses, Shift extends, Enter opens, Delete bins (WAI-ARIA Authoring Practices, listbox with several
 * selected).
 */
export function ShelfList({ list, selection, words, lastLook, actions }: Props) {
  const box = useRef<HTMLDivElement>(null);
  const [view, setView] = useState({ from: 0, height: 60 });
  const tops = useMemo(() => topsOf(list.headings), [list]);
  const { first, end } = windowOf(tops, view.from, view.height);
  const activeLine = list.lineOf(selection.active);

  useLayoutEffect(() => {
    const element = box.current;
    if (!element) return;
    const look = () => setView({ from: element.scrollTop / rem(), height: element.clientHeight / rem() });
    const watcher = new ResizeObserver(look);
    watcher.observe(element);
    element.addEventListener('scroll', look, { passive: true });
    look();
    return () => {
      watcher.disconnect();
      element.removeEventListener('scroll', look);
    };
  }, []);

  const [top, bottom] = [tops[activeLine], tops[activeLine + 1]];
  useEffect(() => {
    const element = box.current;
    if (!element || top === undefined || bottom === undefined) return;
    if (top * rem() < element.scrollTop) element.scrollTop = (top - HEADING_HEIGHT) * rem();
    else if (bottom * rem() > element.scrollTop + element.clientHeight)
      element.scrollTop = bottom * rem() - element.clientHeight;
  }, [selection.active, top, bottom]);

  /** The row nearest to a line, looked for in the direction walked; headings are stepped over. */
  const rowAt = (at: number, step: 1 | -1): AnnotationId | undefined => {
    for (let line = Math.min(Math.max(at, 0), list.length - 1); line >= 0 && line < list.length; line += step) {
      const one = list.line(line);
      if (one?.kind === 'annotation') return one.annotation.id;
    }
    return undefined;
  };
  const targetOf = (key: string): AnnotationId | undefined => {
    const page = Math.max(1, Math.floor(view.height / ROW_HEIGHT) - 1);
    switch (key) {
      case 'ArrowDown':
        return rowAt(activeLine + 1, 1) ?? selection.active;
      case 'ArrowUp':
        return rowAt(activeLine - 1, -1) ?? rowAt(0, 1);
      case 'PageDown':
        return rowAt(activeLine + page, 1) ?? rowAt(list.length - 1, -1);
      case 'PageUp':
        return rowAt(activeLine - page, -1) ?? rowAt(0, 1);
      case 'Home':
        return rowAt(0, 1);
      case 'End':
        return rowAt(list.length - 1, -1);
      default:
        return undefined;
    }
  };
  const onKeyDown = (event: KeyboardEvent) => {
    const target = targetOf(event.key);
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
        const start = rowAt(0, 1);
        if (selection.active === undefined && start !== undefined) actions.go(start);
      }}
    >
      <div class="shelf-space" role="presentation" style={{ blockSize: `${tops[list.length]}rem` }}>
        {Array.from({ length: end - first }, (_, offset) => {
          const at = first + offset;
          const line = list.line(at);
          if (!line) return null;
          const place = `${tops[at]}rem`;
          if (line.kind === 'heading') return <ShelfHeading key={`# ${line.key}`} line={line} top={place} />;
          const { annotation } = line;
          return (
            <ShelfRow
              key={annotation.id}
              id={rowId(annotation.id)}
              annotation={annotation}
              lastLook={lastLook(annotation.id)}
              top={place}
              active={annotation.id === selection.active}
              chosen={selection.chosen.has(annotation.id)}
              words={words}
              place={at}
              count={list.length}
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
