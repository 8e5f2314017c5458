import { i18n } from '#i18n';
import type { Match, PageMeta, Span } from '../../core/types.ts';
import type { FactInBase } from '../../messaging/messages.ts';
import { Button } from '../controls/button.tsx';
import { Disclosure } from '../controls/disclosure.tsx';
import { ArticleIcon, CopyIcon } from '../controls/icons.tsx';
import { ComparisonTable } from './comparison-table.tsx';
import { EditorNote } from './editor-note.tsx';
import { Quotation } from './quotation.tsx';
import { Reasons } from './reasons.tsx';
import { RelationMark } from './relation.tsx';
import { SourceLine } from './source-line.tsx';
import './card.css';

interface Props {
  readonly match: Match;
  readonly fact: FactInBase;
  readonly page: Pick<PageMeta, 'published' | 'language'>;
  /** Absent where there is nowhere to read or paste. */
  readonly onRead?: () => void;
  readonly onCopy?: () => void;
}

/** What one fact has to say on a claim, in the order a careful reader asks: what, how do the figures compare, in which words, from whom, what to mind, why this. */
export function MatchCard({ match, fact, page, onRead, onCopy }: Props) {
  const { source } = fact.base;
  return (
    <article class={`card ${match.relation}`} aria-label={i18n.t(`relation.${match.relation}`)}>
      <h3 class="card-title">
        <RelationMark relation={match.relation} words="full" />
      </h3>
      <ComparisonTable comparisons={match.comparisons} pageLanguage={page.language} sourceLanguage={source.language} />
      <Quotation fact={fact} spans={comparedInQuote(match, fact)} />
      <SourceLine
        source={source}
        asOf={fact.fact.asOf}
        attribution={fact.fact.attribution}
        pagePublished={page.published}
      />
      {fact.fact.note !== undefined && <EditorNote>{fact.fact.note}</EditorNote>}
      <div class="card-actions">
        {onRead && fact.surroundings && (
          <Button look="quiet" icon={<ArticleIcon />} onPress={onRead}>
            {i18n.t('match_card.read')}
          </Button>
        )}
        {onCopy && (
          <Button look="quiet" icon={<CopyIcon />} onPress={onCopy}>
            {i18n.t('match_card.copy')}
          </Button>
        )}
      </div>
      {match.reasons.length > 0 && (
        <Disclosure summary={i18n.t('match_card.why')}>
          <Reasons reasons={match.reasons} />
        </Disclosure>
      )}
    </article>
  );
}

/** A comparison's place on the fact's side may lie in the quote or in the statement; only what really stands there is marked. */
function comparedInQuote(match: Match, { fact }: FactInBase): Span[] {
  const text = fact.quotes?.[0]?.text ?? fact.statement;
  return match.comparisons.flatMap(({ fact: value }) => {
    if (!value || value.text === '') return [];
    if (text.slice(value.start, value.end) === value.text) return [value];
    const at = text.indexOf(value.text);
    return at < 0 ? [] : [{ start: at, end: at + value.text.length }];
  });
}
