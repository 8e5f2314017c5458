import { i18n } from '#i18n';
import type { Comparison } from '../../core/types.ts';
import { comparedWords, differenceWords } from '../words/differences.ts';
import './comparison-table.css';

interface Props {
  readonly comparisons: readonly Comparison[];
  readonly pageLanguage: string | undefined;
  readonly sourceLanguage: string | undefined;
}

/** Figures, dates and places of both sides beside each other, under what is compared, and how they differ in words. Two columns: a third leaves none wide enough for a name at 320 px. */
export function ComparisonTable({ comparisons, pageLanguage, sourceLanguage }: Props) {
  if (comparisons.length === 0) return null;
  return (
    <table class="comparisons">
      <caption class="for-ears">{i18n.t('compared.caption')}</caption>
      <thead>
        <tr>
          <th scope="col">{i18n.t('compared.page')}</th>
          <th scope="col">{i18n.t('compared.source')}</th>
        </tr>
      </thead>
      {comparisons.map((comparison, index) => (
        // Rows come from one answer of the engine and never move within it.
        <tbody key={index} class={`compared ${comparison.result}`}>
          <tr>
            <th scope="rowgroup" colSpan={2}>
              {comparedWords(comparison)}
            </th>
          </tr>
          <tr>
            <td lang={pageLanguage}>{comparison.claim?.text ?? <Unsaid />}</td>
            <td lang={sourceLanguage}>{comparison.fact?.text ?? <Unsaid />}</td>
          </tr>
          <tr>
            <td colSpan={2} class="difference">
              {differenceWords(comparison)}
            </td>
          </tr>
        </tbody>
      ))}
    </table>
  );
}

/** A dash for the eye, words for the ear. */
function Unsaid() {
  return (
    <>
      <span aria-hidden="true">–</span>
      <span class="for-ears">{i18n.t('compared.unsaid')}</span>
    </>
  );
}
