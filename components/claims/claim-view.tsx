import type { ComponentChildren, Ref } from 'preact';
import { i18n } from '#i18n';
import { bySource, type SourcedFact, sourceDifferences } from '../../core/facts/sources.ts';
import type { Match, NearMiss, PageMeta } from '../../core/types.ts';
import type { ExplainedClaim, FactInBase, PanelView } from '../../messaging/messages.ts';
import { PassageChanges } from '../annotations/passage-changes.tsx';
import { MarkedText } from '../text/marked-text.tsx';
import { hostOf } from '../text/web-address.ts';
import { formatDate } from '../words/dates.ts';
import { MatchCard } from './match-card.tsx';
import { NearMisses } from './near-misses.tsx';
import { SourceDifferences } from './source-differences.tsx';
import { strongestRelation } from './strongest.ts';
import './claim-view.css';

interface Props {
  readonly claim: ExplainedClaim;
  readonly facts: PanelView['facts'];
  readonly page: Partial<PageMeta>;
  /** `passage`: what the reader selected and asked about, rather than a claim found on the page. */
  readonly kind?: 'claim' | 'passage';
  /** The words that the reader saved of this claim, where the page has others now. */
  readonly was?: string | undefined;
  readonly headingRef: Ref<HTMLHeadingElement>;
  /** Under the page's words: show on page, save, the note. */
  readonly children?: ComponentChildren;
  readonly onRead: (fact: FactInBase) => void;
  readonly onCopy: (match: Match, fact: FactInBase) => void;
}

/** One claim and all there is on it: the page's words on one side, the source's on the other, one under the other where it is narrow. */
export function ClaimView({ claim, facts, page, kind = 'claim', was, headingRef, children, onRead, onCopy }: Props) {
  const factOf = ({ base, fact }: Match | NearMiss): FactInBase | undefined => facts[`${base}#${fact}`];
  const sourced = (match: Match): SourcedFact | undefined => sourcedFact(factOf(match));
  const groups = bySource(claim.matches, sourced);
  const spans = claim.matches.flatMap((match) => match.claimSpans);
  return (
    <div class="claim-view">
      <section class={`page-says ${strongestRelation(claim)}`}>
        <h2 class="side-title" tabIndex={-1} ref={headingRef}>
          {i18n.t(kind === 'claim' ? 'claim.page_says' : 'claim.selection')}
        </h2>
        {was === undefined ? (
          <blockquote class="page-words" lang={page.language}>
            <MarkedText text={claim.text} spans={spans} />
          </blockquote>
        ) : (
          <PassageChanges was={was} now={claim.text} language={page.language} />
        )}
        <p class="page-line">{pageLine(page)}</p>
        {children}
      </section>
      <section class="source-says" aria-labelledby="source-says">
        <h2 class="side-title" id="source-says">
          {i18n.t('claim.source_says')}
        </h2>
        <SourceDifferences differences={sourceDifferences(claim.matches, sourced)} />
        {groups.map((group) => (
          <div key={group[0]?.base} class="source-group">
            {groups.length > 1 && <h3 class="source-name">{group[0] && sourced(group[0])?.title}</h3>}
            {group.map((match) => {
              const fact = factOf(match);
              return (
                fact && (
                  <MatchCard
                    key={match.fact}
                    match={match}
                    fact={fact}
                    page={page}
                    onRead={() => onRead(fact)}
                    onCopy={() => onCopy(match, fact)}
                  />
                )
              );
            })}
          </div>
        ))}
        {claim.matches.length === 0 && <NearMisses misses={claim.nearMisses} factOf={factOf} onRead={onRead} />}
      </section>
    </div>
  );
}

function sourcedFact(found: FactInBase | undefined): SourcedFact | undefined {
  if (!found) return undefined;
  const { fact, base } = found;
  return { base: base.id, title: base.title, date: fact.asOf ?? base.source.published };
}

function pageLine({ site, url, published }: Partial<PageMeta>): string {
  const where = site ?? (url === undefined ? '' : hostOf(url));
  const when = published === undefined ? i18n.t('claim.undated') : formatDate(published);
  return [where, when].filter((part) => part !== '').join(i18n.t('source.between'));
}
