import { i18n } from '#i18n';
import type { LastLook } from '../../core/annotations/catalogue.ts';
import { formatDate } from '../words/dates.ts';
import { underscored } from '../words/underscored.ts';
import './last-seen.css';

interface Props {
  readonly look: LastLook;
  /** `short`: the state alone. `full`: with the days. */
  readonly words: 'short' | 'full';
}

/** What became of a passage when its page was last looked at: by a sign and by words, never by colour alone. */
export function LastSeenMark({ look, words }: Props) {
  const { state, looked, seen } = look;
  return (
    <span class={`last-seen ${state}`}>
      <svg class="last-seen-sign" viewBox="0 0 16 16" width="14" height="14" aria-hidden="true">
        <path d={SIGNS[state]} />
      </svg>
      <span>
        {i18n.t(`library.state_${underscored(state)}`)}
        {words === 'full' && (
          <>
            {i18n.t('source.between')}
            {i18n.t('library.looked_at', [formatDate(looked)])}
            {state === 'not-found' && seen !== undefined && (
              <>
                {i18n.t('source.between')}
                {i18n.t('library.last_seen', [formatDate(seen)])}
              </>
            )}
          </>
        )}
      </span>
    </span>
  );
}

/** A line in its place, a line broken, a line in doubt, and the empty place. */
const SIGNS: Readonly<Record<LastLook['state'], string>> = {
  found: 'M2 4h12M2 8h12M2 12h7',
  changed: 'M2 4h12M2 8h4M10 8h4M7 10l2-4M2 12h7',
  unsure: 'M2 4h12M2 8h2M7 8h2M12 8h2M2 12h7',
  'not-found': 'M2 4h12M2 12h7',
};
