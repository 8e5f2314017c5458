import { i18n } from '#i18n';
import type { ExplainedClaim } from '../../messaging/messages.ts';
import type { Settings } from '../../store/settings.ts';
import { RelationMark } from '../claims/relation.tsx';
import { strongestRelation } from '../claims/strongest.ts';
import { Choice } from '../controls/choice.tsx';
import { Section } from './section.tsx';
import './sensitivity-section.css';

interface Props {
  readonly sensitivity: Settings['sensitivity'];
  /** Sentences with what the engine finds on them at this setting; undefined while it is at it. */
  readonly example: readonly ExplainedClaim[] | undefined;
  readonly onChoose: (sensitivity: Settings['sensitivity']) => void;
}

/** How near a fact must come to be shown, with sentences to try it on. */
export function SensitivitySection({ sensitivity, example, onChoose }: Props) {
  return (
    <Section id="sensitivity" title={i18n.t('options.sensitivity')} intro={i18n.t('options.sensitivity_intro')}>
      <Choice
        legend={i18n.t('options.sensitivity')}
        legendForEars
        value={sensitivity}
        options={(['strict', 'normal', 'wide'] as const).map((value) => ({
          value,
          label: i18n.t(`sensitivity.${value}`),
          detail: i18n.t(`sensitivity.${value}_detail`),
        }))}
        onChoose={onChoose}
      />
      <div class="sensitivity-example" aria-busy={example === undefined}>
        <h3>{i18n.t('options.example')}</h3>
        <ul aria-live="polite">
          {example?.map((sentence) => (
            <li key={sentence.id} class={strongestRelation(sentence)}>
              <span lang="en">{sentence.text}</span>
              <RelationMark relation={strongestRelation(sentence)} words="short" />
            </li>
          ))}
        </ul>
      </div>
    </Section>
  );
}
