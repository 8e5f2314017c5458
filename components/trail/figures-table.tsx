import { i18n } from '#i18n';
import { siteOf } from '../../core/annotations/shelf.ts';
import type { Point, Series } from '../../core/annotations/trail.ts';
import type { AnnotationId, Fact } from '../../core/types.ts';
import { RelationMark } from '../claims/relation.tsx';
import { formatDate } from '../words/dates.ts';
import { differenceWords } from '../words/differences.ts';
import './figures-table.css';

interface Props {
  readonly series: Series;
  readonly fact: Fact | undefined;
  /** Beside the drawing of the same figures: for ears alone, and without anything to press. */
  readonly forEars: boolean;
  readonly onShow: (id: AnnotationId) => void;
}

/** More rows than this are a list to search, not a table to read. */
export const MOST_ROWS = 200;

/** The figures of the chart as a table: the source's own first, then what pages said, the newest last. */
export function FiguresTable({ series, fact, forEars, onShow }: Props) {
  const shown = series.points.slice(-MOST_ROWS);
  // Around the table: browsers do not make one smaller than its cells.
  return (
    <div class={forEars ? 'for-ears' : undefined}>
      <table class="figures-table">
        <caption class="for-ears">
          {i18n.t('trail.table_label', [series.measure ?? i18n.t('compared.quantity')])}
        </caption>
        <thead>
          <tr>
            <th scope="col">{i18n.t('trail.date')}</th>
            <th scope="col">{i18n.t('trail.outlet')}</th>
            <th scope="col">{i18n.t('compared.quantity')}</th>
            <th scope="col">{i18n.t('trail.beside')}</th>
          </tr>
        </thead>
        <tbody>
          {series.source.map((figure) => (
            <tr key={figure.text} class="figures-source">
              <td>{fact?.asOf === undefined ? i18n.t('claim.undated') : formatDate(fact.asOf)}</td>
              <th scope="row">{i18n.t('compared.source')}</th>
              <td lang="en">{figure.text}</td>
              <td />
            </tr>
          ))}
          {shown.map((point, at) => (
            <PointRow key={at} point={point} forEars={forEars} onShow={onShow} />
          ))}
        </tbody>
      </table>
    </div>
  );
}

interface RowProps {
  readonly point: Point;
  readonly forEars: boolean;
  readonly onShow: (id: AnnotationId) => void;
}

function PointRow({ point, forEars, onShow }: RowProps) {
  const { annotation, date, dated } = point.entry;
  const outlet = annotation.page.site ?? siteOf(annotation);
  return (
    <tr>
      <td>{dated === 'page' ? formatDate(date) : i18n.t('annotation.saved_on', [formatDate(date)])}</td>
      <th scope="row">
        {forEars ? (
          outlet
        ) : (
          <button type="button" class="figures-show" onClick={() => onShow(annotation.id)}>
            {outlet}
          </button>
        )}
      </th>
      <td lang={annotation.page.language}>{point.text}</td>
      <td>
        <RelationMark relation={annotation.restsOn?.relation ?? 'related'} words="short" />{' '}
        <span class="figures-difference">{differenceWords(point.comparison)}</span>
      </td>
    </tr>
  );
}
