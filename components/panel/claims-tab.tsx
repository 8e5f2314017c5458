import { useEffect } from 'preact/hooks';
import { i18n } from '#i18n';
import { savedOf } from '../annotations/saved.ts';
import { ClaimList, claimRowId } from '../claims/claim-list.tsx';
import { Coverage } from '../claims/coverage.tsx';
import { Button } from '../controls/button.tsx';
import { Choice } from '../controls/choice.tsx';
import { catchFocus } from '../controls/focus.ts';
import { ArticleIcon } from '../controls/icons.tsx';
import { formatCount } from '../words/numbers.ts';
import { ChangedPassages } from './changed-passages.tsx';
import { filtered } from './filtered.ts';
import type { PanelProps } from './panel.tsx';
import './claims-tab.css';

/** The claims of the page, and in one line how much there is to hold against them. */
export function ClaimsTab({ state, view, place, actions }: PanelProps) {
  const from = place.from;
  useEffect(() => {
    if (from !== undefined) catchFocus(document.getElementById(claimRowId(from)));
  }, [from]);
  if (!view) return null;
  const { claims, bases, annotations, page } = view;
  const covered = claims.filter((claim) => claim.matches.length > 0).length;
  const met = new Set(claims.flatMap(({ matches }) => matches.map(({ base, fact }) => `${base}#${fact}`)));
  const leftOut = bases.reduce((sum, base) => sum + base.facts, 0) - met.size;
  const saved = new Set(claims.filter((claim) => savedOf(claim, annotations)).map((claim) => claim.id));
  return (
    <>
      <ChangedPassages annotations={annotations} onShow={actions.show} />
      <Coverage bases={bases} claims={claims} />
      {state.name === 'nothing-matched' ? (
        <p class="claims-nothing">{i18n.t('claims.nothing_matched')}</p>
      ) : (
        <div class="claims-filter">
          <Choice
            look="row"
            legend={i18n.t('claims.filter')}
            legendForEars
            value={place.filter}
            options={[
              { value: 'covered', label: i18n.t('claims.covered', [formatCount(covered)]) },
              { value: 'all', label: i18n.t('claims.all', [formatCount(claims.length)]) },
            ]}
            onChoose={(filter) => actions.go({ to: 'filter', filter })}
          />
        </div>
      )}
      <ClaimList
        claims={filtered(claims, place.filter)}
        language={page?.meta.language}
        selected={from ?? page?.selected}
        saved={saved}
        onOpen={actions.openClaim}
      />
      {leftOut > 0 && (
        <div class="claims-left-out">
          <Button look="quiet" icon={<ArticleIcon />} onPress={() => actions.go({ to: 'left-out' })}>
            {i18n.t('facts.left_out', leftOut, [formatCount(leftOut)])}
          </Button>
        </div>
      )}
    </>
  );
}
