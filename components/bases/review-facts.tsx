import { useState } from 'preact/hooks';
import { i18n } from '#i18n';
import type { Review } from '../../core/facts/review.ts';
import type { Fact, FactId, LanguageTag } from '../../core/types.ts';
import { Button } from '../controls/button.tsx';
import { Disclosure } from '../controls/disclosure.tsx';
import { formatDate } from '../words/dates.ts';
import { formatCount } from '../words/numbers.ts';
import { TextField } from './text-field.tsx';
import './review-facts.css';

interface Props {
  readonly facts: readonly Fact[];
  readonly language: LanguageTag | undefined;
  readonly readOnly: boolean;
  readonly review: Review;
  readonly onKeep: (id: FactId, keep: boolean) => void;
  readonly onReword: (id: FactId, words: string) => void;
}

/** A base may hold thousands of facts; a page of them at a time keeps the document light. */
const PAGE = 100;

/** Each fact with the words it rests on, which stay as they are. */
export function ReviewFacts(props: Props) {
  const { facts, review } = props;
  const [shown, show] = useState(PAGE);
  const kept = facts.length - review.dropped.size;
  return (
    <section class="review-facts" aria-labelledby="review-facts">
      <h2 id="review-facts">{i18n.t('review.facts', [formatCount(kept), formatCount(facts.length)])}</h2>
      <ol>
        {facts.slice(0, shown).map((fact) => (
          <li key={fact.id}>
            <ReviewFact {...props} fact={fact} />
          </li>
        ))}
      </ol>
      {facts.length > shown && (
        <Button onPress={() => show(shown + PAGE)}>
          {i18n.t('review.more', [formatCount(Math.min(PAGE, facts.length - shown))])}
        </Button>
      )}
    </section>
  );
}

function ReviewFact({ fact, language, readOnly, review, onKeep, onReword }: Props & { readonly fact: Fact }) {
  const keep = !review.dropped.has(fact.id);
  const statement = review.statements.get(fact.id) ?? fact.statement;
  const quotes = fact.quotes ?? [];
  return (
    <div class={keep ? 'review-fact' : 'review-fact dropped'}>
      {!readOnly && (
        <label class="review-keep">
          <input type="checkbox" checked={keep} onChange={(event) => onKeep(fact.id, event.currentTarget.checked)} />
          <span>{i18n.t('review.keep')}</span>
          <span class="for-ears">{fact.statement}</span>
        </label>
      )}
      {quotes.map((quote) => (
        <blockquote key={`${quote.start} ${quote.text}`} class="review-quote" lang={language}>
          {quote.text}
        </blockquote>
      ))}
      {readOnly || quotes.length === 0 || statement !== quotes[0]?.text ? (
        <p class="review-statement">{statement}</p>
      ) : null}
      {fact.asOf !== undefined && <p class="review-line">{i18n.t('source.as_of', [formatDate(fact.asOf)])}</p>}
      {!readOnly && keep && (
        <Disclosure summary={i18n.t('review.reword')}>
          <TextField
            label={i18n.t('review.statement')}
            lines={2}
            language={language}
            value={statement}
            onInput={(words) => onReword(fact.id, words)}
          />
        </Disclosure>
      )}
    </div>
  );
}
