import { i18n } from '#i18n';
import type { UnitInterval } from '../../core/types.ts';
import { Button } from '../controls/button.tsx';
import { EmptyState } from './empty-state.tsx';
import './working.css';

interface Props {
  /** How much of the page has been gone through; undefined while that is not known. */
  readonly progress: UnitInterval | undefined;
  readonly onStop: () => void;
}

/** The page is being read. Long ones show how far it is, and all can be stopped. */
export function Working({ progress, onStop }: Props) {
  return (
    <EmptyState
      title={i18n.t('state.working_title')}
      busy
      actions={<Button onPress={onStop}>{i18n.t('state.stop')}</Button>}
    >
      <p>{i18n.t('state.working')}</p>
      {progress !== undefined && (
        <progress class="working-progress" max={1} value={progress} aria-label={i18n.t('state.working_title')} />
      )}
    </EmptyState>
  );
}
