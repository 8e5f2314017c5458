import { useEffect, useRef } from 'preact/hooks';
import { i18n } from '#i18n';
import { ClaimView } from '../claims/claim-view.tsx';
import { catchFocus } from '../controls/focus.ts';
import { BackBar } from './back-bar.tsx';
import type { PanelProps } from './panel.tsx';

/** What the fact base has on a passage the reader selected. */
export function AskedView({ view, actions }: PanelProps) {
  const heading = useRef<HTMLHeadingElement>(null);
  useEffect(() => catchFocus(heading.current), []);
  if (!view?.asked) return null;
  const asked = view.asked;
  return (
    <main>
      <BackBar label={i18n.t('asked.back')} onBack={actions.dismissAsked} />
      <ClaimView
        claim={asked}
        facts={view.facts}
        page={view.page?.meta ?? {}}
        kind="passage"
        headingRef={heading}
        onRead={({ base, fact }) => actions.read(base.id, fact.id)}
        onCopy={(match, fact) => actions.copy(fact, asked, match)}
      />
    </main>
  );
}
