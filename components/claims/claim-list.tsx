import { i18n } from '#i18n';
import type { ClaimId } from '../../core/types.ts';
import type { ExplainedClaim } from '../../messaging/messages.ts';
import { BookmarkFilledIcon } from '../controls/icons.tsx';
import { walkRows } from '../controls/row-keys.ts';
import { RelationMark } from './relation.tsx';
import { strongestRelation } from './strongest.ts';
import './claim-list.css';

interface Props {
  readonly claims: readonly ExplainedClaim[];
  readonly language: string | undefined;
  readonly selected: ClaimId | undefined;
  /** Claims that the reader has saved. */
  readonly saved: ReadonlySet<ClaimId>;
  readonly onOpen: (id: ClaimId) => void;
}

/** The page's claims in reading order. The page's highlights cannot be focused, so this list is the way to every one of them. */
export function ClaimList({ claims, language, selected, saved, onOpen }: Props) {
  return (
    <ol class="claim-list" onKeyDown={walkRows}>
      {claims.map((claim) => {
        const relation = strongestRelation(claim);
        return (
          <li key={claim.id}>
            <button
              type="button"
              class={`claim-row ${relation}`}
              id={claimRowId(claim.id)}
              data-row
              data-score={claim.matches[0]?.score.toFixed(3)}
              aria-current={claim.id === selected ? 'true' : undefined}
              onClick={() => onOpen(claim.id)}
            >
              <span class="claim-row-head">
                <RelationMark relation={relation} words="short" />
                {saved.has(claim.id) && (
                  <span class="claim-row-saved">
                    <BookmarkFilledIcon />
                    <span class="for-ears">{i18n.t('claims.saved')}</span>
                  </span>
                )}
              </span>
              <span class="claim-row-text" lang={language}>
                {claim.text}
              </span>
            </button>
          </li>
        );
      })}
    </ol>
  );
}

export const claimRowId = (id: ClaimId): string => `claim-${id}`;
