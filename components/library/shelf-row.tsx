import { i18n } from '#i18n';
import { type Line, NO_FACT, siteOf } from '../../core/annotations/shelf.ts';
import type { Annotation } from '../../core/types.ts';
import { RelationMark } from '../claims/relation.tsx';
import { formatDate } from '../words/dates.ts';
import { Found } from './found.tsx';
import './shelf-row.css';

interface Props {
  readonly id: string | undefined;
  readonly annotation: Annotation;
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

/** An annotation in a few lines: its words, the reader's note, where it is from. */
export function ShelfRow(props: Props) {
  const { annotation, active, chosen, words } = props;
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
      {(restsOn || tags.length > 0 || note !== '') && (
        <p class="shelf-note">
          {restsOn && <RelationMark relation={restsOn.relation} words="short" />}
          {tags.map((tag) => (
            <span key={tag} class="shelf-tag">
              <Found text={tag} words={words} />
            </span>
          ))}
          <Found text={note.slice(0, 200)} words={words} />
        </p>
      )}
      <p class="shelf-from">
        <span class="shelf-title">
          <Found text={page.title} words={words} />
        </span>
        <span>{siteOf(annotation)}</span>
        <span>{formatDate(created)}</span>
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
