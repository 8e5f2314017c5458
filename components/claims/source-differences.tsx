import { i18n } from '#i18n';
import type { SourceDifference } from '../../core/facts/sources.ts';
import { formatDate } from '../words/dates.ts';
import './comparison-table.css';
import './source-differences.css';

interface Props {
  readonly differences: readonly SourceDifference[];
}

/** Where several sources speak to one figure and do not agree: what each gives, the newest first. */
export function SourceDifferences({ differences }: Props) {
  if (differences.length === 0) return null;
  return (
    <section class="source-differences" aria-labelledby="source-differences">
      <h3 id="source-differences">{i18n.t('sources.differ')}</h3>
      {differences.map(({ kind, measure, claimed, given }) => (
        <table key={`${kind} ${claimed}`} class="comparisons">
          <caption>{i18n.t('sources.on', [measure ?? i18n.t(`compared.${kind}`), claimed])}</caption>
          <thead>
            <tr>
              <th scope="col">{i18n.t('sources.source')}</th>
              <th scope="col">{i18n.t('sources.gives')}</th>
              <th scope="col">{i18n.t('sources.when')}</th>
            </tr>
          </thead>
          {given.map(({ base, title, words, date, relation }) => (
            <tbody key={base} class={`compared ${relation}`}>
              <tr>
                <th scope="row">{title}</th>
                <td>{words}</td>
                <td>{formatDate(date)}</td>
              </tr>
            </tbody>
          ))}
        </table>
      ))}
    </section>
  );
}
