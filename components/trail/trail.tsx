import { useEffect, useMemo, useRef, useState } from 'preact/hooks';
import { i18n } from '#i18n';
import { standingOf } from '../../core/annotations/standing.ts';
import { type Series, trailOf } from '../../core/annotations/trail.ts';
import type { Annotation, AnnotationId, IsoDate } from '../../core/types.ts';
import type { FactInBase } from '../../messaging/messages.ts';
import { EditorNote } from '../claims/editor-note.tsx';
import { SourceLine } from '../claims/source-line.tsx';
import { Button } from '../controls/button.tsx';
import { Choice } from '../controls/choice.tsx';
import { BackIcon } from '../controls/icons.tsx';
import { formatDate } from '../words/dates.ts';
import { formatFigureRange } from '../words/numbers.ts';
import { Chart } from './chart.tsx';
import { FiguresTable } from './figures-table.tsx';
import { Step } from './step.tsx';
import './trail.css';

export type Look = 'chart' | 'table';

interface Props {
  /** All that is saved on one fact and passes the filters; at least one. */
  readonly annotations: readonly Annotation[];
  /** The fact as its base has it now; undefined when it is gone, or the bases are not known yet. */
  readonly found: FactInBase | undefined;
  readonly factsKnown: boolean;
  readonly look: Look;
  readonly onLook: (look: Look) => void;
  /** Grows each time the reader opens a trail, so that reading goes on here; 0 until then. */
  readonly opening: number;
  readonly onBack: () => void;
  readonly onShow: (id: AnnotationId) => void;
}

/** Steps shown at first, and with each wish for more. */
const STEPS = 50;

/** One fact, and what pages claimed on it over time: its figures drawn, and each saved claim by date. */
export function Trail({ annotations, found, factsKnown, look, onLook, opening, onBack, onShow }: Props) {
  const [shown, setShown] = useState(STEPS);
  const title = useRef<HTMLHeadingElement>(null);
  const fact = found?.fact;
  const { entries, series } = useMemo(() => trailOf(annotations, fact), [annotations, fact]);
  const saved = entries.at(-1)?.annotation.restsOn;
  useEffect(() => {
    if (opening > 0) title.current?.focus();
  }, [opening]);
  useEffect(() => setShown(STEPS), [saved?.base, saved?.fact]);
  if (!saved) return null;
  const changed = annotations.filter((one) => one.restsOn && standingOf(one.restsOn, fact) !== 'same').length;
  return (
    <article class="trail">
      <div class="trail-back">
        <Button look="quiet" icon={<BackIcon />} onPress={onBack}>
          {i18n.t('trail.back')}
        </Button>
      </div>
      <h2 ref={title} tabIndex={-1} lang="en">
        {fact?.statement ?? saved.statement}
      </h2>
      {found && (
        <SourceLine
          source={found.base.source}
          asOf={fact?.asOf}
          attribution={fact?.attribution}
          pagePublished={undefined}
        />
      )}
      {fact?.note !== undefined && <EditorNote>{fact.note}</EditorNote>}
      {factsKnown && changed > 0 && (
        <p class="trail-changed">
          {fact === undefined ? i18n.t('library.fact_gone') : i18n.t('trail.changed', changed, [String(changed)])}
        </p>
      )}
      {series.length > 0 && (
        <Choice<Look>
          legend={i18n.t('trail.look')}
          legendForEars
          look="row"
          options={[
            { value: 'chart', label: i18n.t('trail.chart') },
            { value: 'table', label: i18n.t('trail.table') },
          ]}
          value={look}
          onChoose={onLook}
        />
      )}
      {series.map((one) => (
        <figure key={one.key} class="trail-figure">
          <figcaption>
            <h3 lang="en">{one.measure ?? i18n.t('compared.quantity')}</h3>
            <p>{valueWords(one, fact?.asOf)}</p>
          </figcaption>
          {look === 'chart' && (
            <Chart series={one} fact={fact} onShow={(mark) => onShow(mark.points[0].entry.annotation.id)} />
          )}
          <FiguresTable series={one} fact={fact} forEars={look === 'chart'} onShow={onShow} />
        </figure>
      ))}
      <section>
        <h3>{i18n.t('trail.steps', entries.length, [entries.length.toLocaleString()])}</h3>
        <ol class="trail-steps">
          {entries.slice(0, shown).map((entry) => (
            <Step key={entry.annotation.id} entry={entry} onShow={() => onShow(entry.annotation.id)} />
          ))}
        </ol>
        {entries.length > shown && <Button onPress={() => setShown(shown + STEPS)}>{i18n.t('trail.more')}</Button>}
      </section>
    </article>
  );
}

/** "The source: $10B · as of September 2022": what the drawing holds the pages' figures against. */
function valueWords(series: Series, asOf: IsoDate | undefined): string {
  const values = series.source.map((figure) => formatFigureRange(figure, series));
  const date = asOf === undefined ? [] : [i18n.t('source.as_of', [formatDate(asOf)])];
  return i18n.t('trail.source_line', [[...values, ...date].join(i18n.t('source.between'))]);
}
