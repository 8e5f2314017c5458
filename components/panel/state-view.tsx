import { i18n } from '#i18n';
import type { FailureName } from '../../core/result.ts';
import { baseWords } from '../claims/coverage.tsx';
import { Button } from '../controls/button.tsx';
import { Disclosure } from '../controls/disclosure.tsx';
import { failureWords } from '../words/failures.ts';
import { languageName } from '../words/language.ts';
import { DetectionReasons } from './detection-reasons.tsx';
import { EmptyState } from './empty-state.tsx';
import type { PanelProps } from './panel.tsx';
import { Working } from './working.tsx';

/** Every state in which there are no claims to list: what is the case, and what the reader can do. */
export function StateView({ state, view, progress, actions }: PanelProps) {
  const search = (
    <Button onPress={() => actions.go({ to: 'tab', tab: 'facts' })}>{i18n.t('state.search_facts')}</Button>
  );
  const look = (words: 'state.look' | 'state.look_anyway' | 'state.look_again') => (
    <Button look="main" onPress={actions.look}>
      {i18n.t(words)}
    </Button>
  );
  switch (state.name) {
    case 'asking':
      return null;
    case 'working':
      return <Working progress={progress} onStop={actions.stop} />;
    case 'not-running': {
      const off = view?.site?.looks === 'left-alone';
      return (
        <EmptyState
          title={i18n.t(off ? 'state.site_off_title' : 'state.not_running_title')}
          actions={
            <>
              {look(off ? 'state.look_anyway' : 'state.look')}
              {search}
            </>
          }
        >
          <p>{off ? i18n.t('state.site_off', [view?.site?.host ?? '']) : i18n.t('state.not_running')}</p>
          {view && <p>{baseWords(view.bases)}</p>}
        </EmptyState>
      );
    }
    case 'not-detected': {
      const detection = view?.page?.detection;
      return (
        <EmptyState
          title={i18n.t('state.not_detected_title')}
          actions={
            <>
              {look('state.look_anyway')}
              {search}
            </>
          }
        >
          <p>
            {i18n.t(detection?.news ? 'state.not_about' : detection?.about ? 'state.not_news' : 'state.not_either')}
          </p>
          {detection && (
            <Disclosure summary={i18n.t('detection.why')}>
              <DetectionReasons detection={detection} />
            </Disclosure>
          )}
        </EmptyState>
      );
    }
    case 'other-language': {
      const language = view?.page?.meta.language;
      return (
        <EmptyState title={i18n.t('state.other_language_title')} actions={search}>
          <p>
            {language === undefined
              ? i18n.t('state.other_language')
              : i18n.t('state.other_language_named', [languageName(language)])}
          </p>
        </EmptyState>
      );
    }
    case 'failed':
      return (
        <EmptyState
          title={i18n.t(state.failure === 'stale-page' ? 'state.stale_title' : 'state.failed_title')}
          actions={
            <>
              {RETRY.has(state.failure) && look('state.look_again')}
              {state.failure !== 'stale-page' && search}
            </>
          }
        >
          <p>{failureWords(state.failure)}</p>
        </EmptyState>
      );
    default:
      return (
        <EmptyState title={i18n.t('state.no_claims_title')} actions={search}>
          <p>{i18n.t('state.no_claims')}</p>
        </EmptyState>
      );
  }
}

/** Failures that a second look may get past; for the others the sentence names another cure. */
const RETRY: ReadonlySet<FailureName> = new Set([
  'not-allowed',
  'no-receiver',
  'no-article',
  'storage-failed',
  'unexpected',
  'bad-message',
]);
