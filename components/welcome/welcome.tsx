import { i18n } from '#i18n';
import type { ClaimId } from '../../core/types.ts';
import type { PanelView } from '../../messaging/messages.ts';
import { RelationMark } from '../claims/relation.tsx';
import { Brand } from '../controls/brand.tsx';
import { type Decided, Decision } from './decision.tsx';
import { Example, type ExamplePage } from './example.tsx';
import '../styles/document.css';
import './welcome.css';

export interface WelcomeProps {
  /** Undefined while the engine is still reading it. */
  readonly example: { readonly page: ExamplePage; readonly facts: PanelView['facts'] } | undefined;
  readonly selected: ClaimId | undefined;
  readonly decided: Decided | undefined;
  readonly browser: 'chromium' | 'firefox';
  /** Keys that look at a page, as the browser names them. */
  readonly shortcut: string | undefined;
  readonly onSelect: (id: ClaimId) => void;
  readonly onAllSites: () => void;
  readonly onByHand: () => void;
}

/** Seen once, after installation: what it is, at work, and the one decision. */
export function Welcome(props: WelcomeProps) {
  const { example, selected, decided, browser, shortcut, onSelect, onAllSites, onByHand } = props;
  return (
    <div class="document welcome">
      <header class="document-head">
        <Brand />
        {i18n.t('extension.name')}
      </header>
      <main>
        <div>
          <h1>{i18n.t('welcome.title')}</h1>
          <p class="lead">{i18n.t('welcome.lead')}</p>
        </div>
        <section aria-labelledby="example" aria-busy={example === undefined}>
          <h2 id="example">{i18n.t('welcome.example')}</h2>
          <p class="soft">{i18n.t('welcome.example_note')}</p>
          {example && <Example {...example} selected={selected} onSelect={onSelect} />}
          <ul class="legend" aria-label={i18n.t('welcome.legend')}>
            {(['agrees', 'differs', 'related'] as const).map((relation) => (
              <li key={relation}>
                <RelationMark relation={relation} words="full" />
                <span class={`legend-line ${relation}`} aria-hidden="true" />
              </li>
            ))}
          </ul>
        </section>
        <Decision decided={decided} shortcut={shortcut} onAllSites={onAllSites} onByHand={onByHand} />
        <section aria-labelledby="opening">
          <h2 id="opening">{i18n.t('welcome.open_title')}</h2>
          <p class="soft">{i18n.t(`welcome.open_${browser}`)}</p>
        </section>
      </main>
    </div>
  );
}
