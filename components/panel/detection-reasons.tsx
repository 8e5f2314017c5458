import { i18n } from '#i18n';
import type { Detection, DetectionReason } from '../../core/types.ts';
import { detectionReasonWords } from '../words/detection-reasons.ts';
import './detection-reasons.css';

/** Why automatic mode took or left the page: what spoke for it and what against, each with its evidence. */
export function DetectionReasons({ detection }: { readonly detection: Detection }) {
  return (
    <dl class="detection">
      <Question
        question={i18n.t('detection.is_news')}
        answer={i18n.t(detection.news ? 'detection.yes' : 'detection.no')}
        reasons={detection.reasons.filter((reason) => reason.for === 'news')}
      />
      <Question
        question={i18n.t('detection.is_about')}
        answer={i18n.t(detection.about ? 'detection.yes' : 'detection.no')}
        reasons={detection.reasons.filter((reason) => reason.for === 'about')}
      />
    </dl>
  );
}

interface QuestionProps {
  readonly question: string;
  readonly answer: string;
  readonly reasons: readonly DetectionReason[];
}

function Question({ question, answer, reasons }: QuestionProps) {
  const weightiest = [...reasons].sort((a, b) => Math.abs(b.weight) - Math.abs(a.weight));
  return (
    <>
      <dt>
        {question} <b>{answer}</b>
      </dt>
      <dd>
        <ul>
          {weightiest.map((reason) => {
            const words = detectionReasonWords(reason.code);
            return (
              words !== undefined && (
                <li key={`${reason.code} ${reason.evidence ?? ''}`}>
                  <span class="for-ears">
                    {i18n.t(reason.weight < 0 ? 'detection.against' : 'detection.in_favour')}{' '}
                  </span>
                  <span class="detection-sign" aria-hidden="true">
                    {reason.weight < 0 ? '−' : '+'}
                  </span>
                  <span>
                    {words}
                    {hasWords(reason.evidence) && <q class="detection-evidence">{reason.evidence}</q>}
                  </span>
                </li>
              )
            );
          })}
        </ul>
      </dd>
    </>
  );
}

/** Some signals are counts; a bare number tells a reader nothing. */
const hasWords = (evidence: string | undefined): boolean => evidence !== undefined && /[\p{L}\d]{3}/u.test(evidence);
