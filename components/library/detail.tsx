import type { ComponentChildren } from 'preact';
import { useEffect, useRef } from 'preact/hooks';
import { i18n } from '#i18n';
import type { LastLook } from '../../core/annotations/catalogue.ts';
import { factKey, siteOf } from '../../core/annotations/shelf.ts';
import { standingOf } from '../../core/annotations/standing.ts';
import { passageAddress } from '../../core/annotations/text-fragment.ts';
import type { Annotation, Fact } from '../../core/types.ts';
import { ComparisonTable } from '../claims/comparison-table.tsx';
import { RelationMark } from '../claims/relation.tsx';
import { Button } from '../controls/button.tsx';
import { BackIcon, BinIcon, PencilIcon, TrailIcon } from '../controls/icons.tsx';
import { formatDate } from '../words/dates.ts';
import { LastSeenMark } from './last-seen.tsx';
import './detail.css';

interface Props {
  readonly annotation: Annotation;
  /** What became of it at the last visit of its page; undefined when there was none. */
  readonly lastLook: LastLook | undefined;
  /** The fact it rests on as the fact base has it now; undefined when it is gone or not known. */
  readonly factNow: Fact | undefined;
  /** Whether the fact bases are known at all yet. */
  readonly factsKnown: boolean;
  readonly editor?: ComponentChildren;
  /** Grows each time the reader opens an annotation, so that reading goes on here; 0 until then. */
  readonly opening: number;
  readonly onBack: () => void;
  /** To all that is saved on a fact, as `base#fact`. */
  readonly onTrail: (key: string) => void;
  readonly onEdit: () => void;
  readonly onDelete: () => void;
  readonly onRestore: () => void;
  readonly onPurge: () => void;
}

/** One annotation in full: the passage in its surroundings, the note, the page, and the fact it rests on. */
export function Detail(props: Props) {
  const { annotation, editor, opening } = props;
  const { quote, page, note, tags, created, modified, deleted } = annotation;
  const address = passageAddress(annotation);
  const title = useRef<HTMLHeadingElement>(null);
  useEffect(() => {
    if (opening > 0) title.current?.focus();
  }, [opening]);
  return (
    <article class={`detail ${annotation.color}`}>
      <div class="detail-back">
        <Button look="quiet" icon={<BackIcon />} onPress={props.onBack}>
          {i18n.t('library.back')}
        </Button>
      </div>
      <h2 ref={title} tabIndex={-1} lang={page.language}>
        {address === undefined ? page.title : <a href={address}>{page.title}</a>}
      </h2>
      <p class="detail-from">
        {[page.site ?? siteOf(annotation), page.published && formatDate(page.published)].filter(Boolean).join(' · ')}
      </p>
      <p class="detail-seen">
        {props.lastLook ? <LastSeenMark look={props.lastLook} words="full" /> : i18n.t('library.state_never')}
      </p>
      <blockquote class="detail-quote" lang={page.language}>
        <span class="detail-around">{quote.prefix}</span>
        <mark>{quote.exact}</mark>
        <span class="detail-around">{quote.suffix}</span>
      </blockquote>
      {annotation.restsOn && <RestsOn {...props} />}
      {editor ?? (
        <>
          {note !== '' && <p class="detail-note">{note}</p>}
          {tags.length > 0 && (
            <ul class="detail-tags" aria-label={i18n.t('note.tags')}>
              {tags.map((tag) => (
                <li key={tag}>{tag}</li>
              ))}
            </ul>
          )}
          <div class="detail-actions">
            {deleted === undefined ? (
              <>
                <Button icon={<PencilIcon />} onPress={props.onEdit}>
                  {i18n.t('annotation.edit')}
                </Button>
                <Button look="quiet" icon={<BinIcon />} onPress={props.onDelete}>
                  {i18n.t('annotation.delete')}
                </Button>
              </>
            ) : (
              <>
                <Button look="main" onPress={props.onRestore}>
                  {i18n.t('library.restore')}
                </Button>
                <Button look="quiet" onPress={props.onPurge}>
                  {i18n.t('library.purge')}
                </Button>
              </>
            )}
          </div>
        </>
      )}
      <p class="detail-dates">
        {deleted === undefined
          ? i18n.t('annotation.saved_on', [formatDate(created)])
          : i18n.t('library.binned_on', [formatDate(deleted)])}
        {deleted === undefined && modified !== created && ` · ${i18n.t('library.changed_on', [formatDate(modified)])}`}
      </p>
    </article>
  );
}

/** The fact as it was when the annotation was saved; and a word when the fact base says otherwise by now. */
function RestsOn({ annotation, factNow, factsKnown, onTrail }: Props) {
  const { restsOn, page } = annotation;
  if (!restsOn) return null;
  const standing = factsKnown ? standingOf(restsOn, factNow) : 'same';
  return (
    <section class="detail-rest" aria-label={i18n.t('library.rests_on')}>
      <RelationMark relation={restsOn.relation} words="full" />
      <p>{restsOn.statement}</p>
      {standing !== 'same' && (
        <p class="detail-warning">
          {standing === 'gone' ? i18n.t('library.fact_gone') : i18n.t('library.fact_changed')}
          {standing === 'changed' && <q lang="en">{factNow?.statement}</q>}
        </p>
      )}
      <ComparisonTable comparisons={restsOn.comparisons} pageLanguage={page.language} sourceLanguage={undefined} />
      {annotation.deleted === undefined && (
        <div>
          <Button icon={<TrailIcon />} onPress={() => onTrail(factKey(annotation))}>
            {i18n.t('trail.open')}
          </Button>
        </div>
      )}
    </section>
  );
}
