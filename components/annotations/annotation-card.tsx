import type { ComponentChildren } from 'preact';
import { i18n } from '#i18n';
import type { Anchored, Annotation } from '../../core/types.ts';
import { RelationMark } from '../claims/relation.tsx';
import { IconButton } from '../controls/button.tsx';
import { BinIcon, LocateIcon, PencilIcon } from '../controls/icons.tsx';
import { formatDate } from '../words/dates.ts';
import { PassageChanges } from './passage-changes.tsx';
import './annotation-card.css';

interface Props {
  readonly annotation: Annotation;
  /** Where it stands on the page now; absent where no page is at hand. */
  readonly anchored?: Anchored | undefined;
  /** The words at its place now, where they are not those that were saved. */
  readonly now?: string | undefined;
  /** Without the quotation and what it rests on, where the claim itself stands above. */
  readonly brief?: boolean;
  /** The note editor, while the reader edits. */
  readonly editor?: ComponentChildren;
  readonly onShow?: (() => void) | undefined;
  readonly onEdit: () => void;
  readonly onDelete: () => void;
}

/** One saved claim or passage, with the reader's note, what it rested on when saved, and whether the page still says it. */
export function AnnotationCard({ annotation, anchored, now, brief = false, editor, onShow, onEdit, onDelete }: Props) {
  const { quote, note, tags, color, restsOn, created } = annotation;
  const place = anchored?.state;
  return (
    <article class={`annotation-card ${color}`}>
      {!brief && now === undefined && (
        <blockquote class="annotation-quote" lang={annotation.page.language}>
          {quote.exact}
        </blockquote>
      )}
      {now !== undefined && <PassageChanges was={quote.exact} now={now} language={annotation.page.language} />}
      {place !== undefined && place !== 'found' && (
        <p class="annotation-place">{i18n.t(`place.${place === 'not-found' ? 'not_found' : place}`)}</p>
      )}
      {restsOn && !brief && (
        <div class="annotation-rest">
          <RelationMark relation={restsOn.relation} words="full" />
          <p>{restsOn.statement}</p>
        </div>
      )}
      {editor || (
        <>
          {note !== '' && <p class="annotation-note">{note}</p>}
          {tags.length > 0 && (
            <ul class="annotation-tags" aria-label={i18n.t('note.tags')}>
              {tags.map((tag) => (
                <li key={tag}>{tag}</li>
              ))}
            </ul>
          )}
          <div class="annotation-foot">
            <span>{i18n.t('annotation.saved_on', [formatDate(created)])}</span>
            <span class="annotation-actions">
              {onShow && place !== 'not-found' && (
                <IconButton label={i18n.t('claim.show')} icon={<LocateIcon />} onPress={onShow} />
              )}
              <IconButton label={i18n.t('annotation.edit')} icon={<PencilIcon />} onPress={onEdit} />
              <IconButton label={i18n.t('annotation.delete')} icon={<BinIcon />} onPress={onDelete} />
            </span>
          </div>
        </>
      )}
    </article>
  );
}
