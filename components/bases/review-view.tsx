import { useEffect, useRef, useState } from 'preact/hooks';
import { i18n } from '#i18n';
import { type Review, reviewed, reviewOf } from '../../core/facts/review.ts';
import type { FactBase, FactId } from '../../core/types.ts';
import { SourceLine } from '../claims/source-line.tsx';
import { Button } from '../controls/button.tsx';
import { catchFocus } from '../controls/focus.ts';
import { formatCount } from '../words/numbers.ts';
import { ReviewFacts } from './review-facts.tsx';
import { TextField } from './text-field.tsx';
import './review-view.css';

export interface ReviewProps {
  readonly base: FactBase;
  /** `new`: made of a text just now. `stranger`: somebody's file, shown before it is accepted. `own`: saved. `bundled`: to read only. */
  readonly kind: 'new' | 'stranger' | 'own' | 'bundled';
  /** Names that the text mentions most. */
  readonly proposals?: readonly string[];
  /** What was left out of a file because it did not hold, in words. */
  readonly leftOut?: readonly string[];
  /** The version that is here already under the same id. */
  readonly replaces?: string | undefined;
  readonly busy: boolean;
  readonly onSave: (base: FactBase) => void;
  readonly onClose: () => void;
}

/** A fact base from end to end: what it is about, whose words they are, and each fact, to keep, to drop, to put in other words. */
export function ReviewView(props: ReviewProps) {
  const { base, kind, proposals = [], leftOut = [], replaces, busy, onSave, onClose } = props;
  const [review, setReview] = useState<Review>(() => reviewOf(base));
  const readOnly = kind === 'bundled';
  const set = (change: Partial<Review>) => setReview((before) => ({ ...before, ...change }));
  const heading = useRef<HTMLHeadingElement>(null);
  useEffect(() => catchFocus(heading.current), []);
  useUnsaved(kind === 'new');
  const kept = base.facts.length - review.dropped.size;
  const field = (name: 'title' | 'names' | 'associates' | 'published' | 'publisher' | 'url', detail?: string) => (
    <TextField
      label={i18n.t(`review.${name}`)}
      value={review[name]}
      readOnly={readOnly}
      {...(detail === undefined ? {} : { detail })}
      onInput={(value) => set({ [name]: value })}
    />
  );
  const actions = (
    <div class="review-actions">
      {!readOnly && (
        <Button look="main" disabled={busy || kept === 0} onPress={() => onSave(reviewed(base, review))}>
          {kind === 'own' ? i18n.t('review.save') : i18n.t('review.accept', kept, [formatCount(kept)])}
        </Button>
      )}
      <Button onPress={onClose}>{i18n.t(readOnly ? 'review.back' : 'review.cancel')}</Button>
    </div>
  );
  return (
    <div class="review">
      <div class="review-head">
        <h1 tabIndex={-1} ref={heading}>
          {i18n.t(`review.title_${kind}`)}
        </h1>
        <SourceLine source={base.source} />
        <p class="soft">{i18n.t(`review.intro_${kind}`)}</p>
        {replaces !== undefined && <p class="review-notice">{i18n.t('review.replaces', [replaces, base.version])}</p>}
        {leftOut.length > 0 && (
          <div class="review-notice">
            <p>{i18n.t('review.left_out', leftOut.length, [formatCount(leftOut.length)])}</p>
            <ul>
              {leftOut.slice(0, 5).map((words) => (
                <li key={words}>{words}</li>
              ))}
            </ul>
          </div>
        )}
      </div>
      <section class="review-fields" aria-label={i18n.t('review.about')}>
        {field('title')}
        {field('names', i18n.t('review.names_detail'))}
        {!readOnly && proposals.length > 0 && (
          <Proposals names={proposals} chosen={review.names} onChoose={(names) => set({ names })} />
        )}
        {field('associates', i18n.t('review.associates_detail'))}
        <div class="review-pair">
          {field('published', i18n.t('review.published_detail'))}
          {field('publisher')}
        </div>
        {field('url')}
      </section>
      {base.facts.length > FEW && actions}
      <ReviewFacts
        facts={base.facts}
        language={base.source.language}
        readOnly={readOnly}
        review={review}
        onKeep={(id, keep) => set({ dropped: withOrWithout(review.dropped, id, !keep) })}
        onReword={(id, words) => set({ statements: new Map([...review.statements, [id, words]]) })}
      />
      {actions}
    </div>
  );
}

/** Facts from which on the way to the end is long. */
const FEW = 4;

/** Names that the text mentions most, to take with one press. */
function Proposals({
  names,
  chosen,
  onChoose,
}: {
  readonly names: readonly string[];
  readonly chosen: string;
  readonly onChoose: (names: string) => void;
}) {
  const taken = chosen.split(',').map((name) => name.trim());
  return (
    <div class="review-proposals">
      <span class="soft">{i18n.t('review.proposals')}</span>
      {names.map((name) => (
        <Button
          key={name}
          look="quiet"
          pressed={taken.includes(name)}
          onPress={() => {
            const rest = taken.filter((one) => one !== '' && one !== name);
            onChoose((taken.includes(name) ? rest : [...rest, name]).join(', '));
          }}
        >
          {name}
        </Button>
      ))}
    </div>
  );
}

function withOrWithout(ids: ReadonlySet<FactId>, id: FactId, wanted: boolean): ReadonlySet<FactId> {
  const next = new Set(ids);
  if (wanted) next.add(id);
  else next.delete(id);
  return next;
}

/** The browser asks before it throws away what was never saved. */
function useUnsaved(unsaved: boolean): void {
  useEffect(() => {
    if (!unsaved) return undefined;
    const ask = (event: BeforeUnloadEvent) => event.preventDefault();
    addEventListener('beforeunload', ask);
    return () => removeEventListener('beforeunload', ask);
  }, [unsaved]);
}
