import { i18n } from '#i18n';
import type { BaseSummary } from '../../messaging/messages.ts';
import { baseWords } from '../claims/coverage.tsx';
import { EditorNote } from '../claims/editor-note.tsx';
import { SourceLine } from '../claims/source-line.tsx';
import { Section } from './section.tsx';
import '../claims/card.css';

interface Props {
  readonly version: string;
  readonly bases: readonly BaseSummary[];
}

/** Which version this is, and whose words it holds pages against. */
export function AboutSection({ version, bases }: Props) {
  return (
    <Section id="about" title={i18n.t('options.about')} intro={i18n.t('options.about_intro')}>
      <p>{i18n.t('options.version', [version])}</p>
      {bases.map((base) => (
        <div key={base.id} class="card">
          <h3 class="card-title" lang="en">
            {base.title}
          </h3>
          <p>{i18n.t('sentences', [baseWords([base]), i18n.t('options.base_version', [base.version])])}</p>
          <SourceLine source={base.source} />
          {base.source.note !== undefined && <EditorNote>{base.source.note}</EditorNote>}
        </div>
      ))}
    </Section>
  );
}
