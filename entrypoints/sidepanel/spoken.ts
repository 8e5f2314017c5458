import { i18n } from '#i18n';
import { strongestRelation } from '../../components/claims/strongest.ts';
import { walked } from '../../components/panel/filtered.ts';
import type { PanelState } from '../../components/panel/panel-state.ts';
import type { Place } from '../../components/panel/place.ts';
import { formatCount } from '../../components/words/numbers.ts';
import type { PanelView } from '../../messaging/messages.ts';

/**
 * What a screen reader is told without being asked: one short sentence when the page is read, and one when another claim is
 * shown. Everything else can be found by going there.
 */
export function spokenFor(state: PanelState, view: PanelView | undefined, place: Place): string | undefined {
  if (state.name === 'working') return i18n.t('state.working_title');
  if (!view || (state.name !== 'ready' && state.name !== 'nothing-matched')) return undefined;
  if (place.tab !== 'claims' || place.article || place.asked) return undefined;
  const { claims } = view;
  const around = walked(claims, place);
  const at = around.findIndex((claim) => claim.id === place.claim);
  const open = around[at];
  if (open) {
    const relation = i18n.t(`relation.${strongestRelation(open)}`);
    return i18n.t('claim.announce', [formatCount(at + 1), formatCount(around.length), relation]);
  }
  const covered = claims.filter((claim) => claim.matches.length > 0).length;
  return i18n.t('claims.announce', claims.length, [formatCount(claims.length), formatCount(covered)]);
}
