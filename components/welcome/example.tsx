import { i18n } from '#i18n';
import type { ClaimId } from '../../core/types.ts';
import type { ExplainedClaim, PanelView } from '../../messaging/messages.ts';
import { MatchCard } from '../claims/match-card.tsx';
import { strongestRelation } from '../claims/strongest.ts';
import './example.css';

/** A small page of ours, in sentences; those that the engine found something on are marked. */
export interface ExamplePage {
  readonly headline: string;
  readonly published: string;
  readonly sentences: readonly ExplainedClaim[];
}

interface Props {
  readonly page: ExamplePage;
  readonly facts: PanelView['facts'];
  readonly selected: ClaimId | undefined;
  readonly onSelect: (id: ClaimId) => void;
}

/** The product on one page: an article on one side with marked sentences, on the other what the source says on the chosen one. */
export function Example({ page, facts, selected, onSelect }: Props) {
  const claim = page.sentences.find((sentence) => sentence.id === selected);
  const match = claim?.matches[0];
  const fact = match && facts[`${match.base}#${match.fact}`];
  return (
    <div class="example">
      <figure class="example-page" lang="en">
        <p class="example-headline">{page.headline}</p>
        {page.sentences.map((sentence) => {
          const relation = strongestRelation(sentence);
          return relation === 'none' ? (
            <p key={sentence.id}>{sentence.text}</p>
          ) : (
            <p key={sentence.id}>
              <button
                type="button"
                class={`example-claim ${relation}`}
                aria-pressed={sentence.id === selected}
                onClick={() => onSelect(sentence.id)}
              >
                <span>{sentence.text}</span>
              </button>
            </p>
          );
        })}
      </figure>
      <div class="example-source" aria-live="polite">
        {match && fact ? (
          <MatchCard match={match} fact={fact} page={{ published: page.published, language: 'en' }} />
        ) : (
          <p class="soft">{i18n.t('welcome.choose')}</p>
        )}
      </div>
    </div>
  );
}
