import { i18n } from '#i18n';
import type { LastLook } from '../../core/annotations/catalogue.ts';
import { type Line, NO_FACT, siteOf } from '../../core/annotations/shelf.ts';
import type { Annotation } from '../../core/types.ts';
import { RelationMark } from '../claims/relation.tsx';
import { formatDate } from '../words/dates.ts';
import { Found } from './found.tsx';
import { LastSeenMark } from './last-seen.tsx';
import './shelf-row.css';

interface Props {
  readonly id: string | undefined;
  readonly annotation: Annotation;
  /** What became of it at the last visit of its page; undefined when there was none. */
  readonly lastLook: LastLook | undefined;
  readonly top: string;
  readonly active: boolean;
  readonly chosen: boolean;
  /** What the reader searches for; marked where it stands. */
  readonly words: readonly string[];
  readonly place: number;
  readonly count: number;
  readonly onPress: (event: MouseEvent) => void;
  readonly onToggle: () => void;
  readonly onOpen: () => void;
}

/** An annotation in a few lines: its words, the reader's note, where it is from, and whether it still stands there. */
export function ShelfRow(props: Props) {
  const { annotation, lastLook, active, chosen, words } = props;
  const { page, note, tags, restsOn, created } = annotation;
  return (
    // biome-ignore lint/a11y/useKeyWithClickEvents: the list takes the keys for all its rows (aria-activedescendant)
    <div
      id={props.id}
      class={`shelf-row ${annotation.color}${active ? ' active' : ''}`}
      style={{ insetBlockStart: props.top }}
      role="option"
      tabIndex={-1}
      aria-selected={chosen}
      aria-posinset={props.place + 1}
      aria-setsize={props.count}
      onClick={props.onPress}
      onDblClick={props.onOpen}
    >
      <span
        class="shelf-check"
        aria-hidden="true"
        onClick={(event) => {
          event.stopPropagation();
          props.onToggle();
        }}
      />
      <p class="shelf-quote" lang={page.language}>
        <Found text={annotation.quote.exact.slice(0, 400)} words={words} />
      </p>
      {(restsOn || lastLook || tags.length > 0 || note !== '') && (
        <p class="shelf-note">
          {restsOn && <RelationMark relation={restsOn.relation} words="short" />}
          {lastLook && lastLook.state !== 'found' && <LastSeenMark look={lastLook} words="short" />}
          {tags.map((tag) => (
            <span key={tag} class="shelf-tag">
              <Found text={tag} words={words} />
            </span>
          ))}
          <span class="shelf-words">
            <Found text={note.slice(0, 200)} words={words} />
          </span>
        </p>
      )}
      <p class="shelf-from">
        <span class="shelf-title">
          <Found text={page.title} words={words} />
        </span>
        <span class="shelf-site">{siteOf(annotation)}</span>
        <span>
          {lastLook?.seen === undefined
            ? formatDate(created)
            : i18n.t('library.last_seen', [formatDate(lastLook.seen)])}
        </span>
      </p>
    </div>
  );
}

interface HeadingProps {
  readonly line: Extract<Line, { kind: 'heading' }>;
  readonly top: string;
}

/** The page or the fact that the rows below belong to. */
export function ShelfHeading({ line, top }: HeadingProps) {
  const { first, key, count } = line;
  const byPage = key === first.url;
  const words = byPage ? first.page.title : key === NO_FACT ? i18n.t('library.no_fact') : first.restsOn?.statement;
  return (
    <div class="shelf-heading" style={{ insetBlockStart: top }} role="presentation">
      <span class="shelf-heading-words">{words}</span>
      {byPage && <span class="shelf-heading-site">{siteOf(first)}</span>}
      <span class="shelf-heading-count">{count}</span>
    </div>
  );
}
