import { useId, useLayoutEffect, useMemo, useRef, useState } from 'preact/hooks';
import { i18n } from '#i18n';
import { type Series, type SourceFigure, timeOf } from '../../core/annotations/trail.ts';
import type { Fact, Relation } from '../../core/types.ts';
import { formatTick } from '../words/dates.ts';
import { formatCount, formatFigure, formatFigureRange } from '../words/numbers.ts';
import { HEIGHT, type Mark, nearest, type Plan, planOf } from './marks.ts';
import { Readout } from './readout.tsx';
import './chart.css';

interface Props {
  readonly series: Series;
  readonly fact: Fact | undefined;
  /** To the annotation in the list. */
  readonly onShow: (mark: Mark) => void;
}

/**
 * What pages claimed over time, against the source's own figure. For eyes; ears get the same figures as a table. The pointer
 * reads the nearest mark, and a slider walks them from the oldest to the newest.
 */
export function Chart({ series, fact, onShow }: Props) {
  const id = useId();
  const box = useRef<HTMLDivElement>(null);
  const [width, setWidth] = useState(560);
  const [reading, setReading] = useState<number>();
  useLayoutEffect(() => {
    const element = box.current;
    if (!element) return;
    const measure = () => setWidth(Math.max(220, element.clientWidth));
    const watcher = new ResizeObserver(measure);
    watcher.observe(element);
    measure();
    return () => watcher.disconnect();
  }, []);
  const asOf = fact?.asOf === undefined ? undefined : timeOf(fact.asOf);
  const plan = useMemo(() => planOf(series, asOf, width), [series, asOf, width]);
  const at = Math.min(reading ?? plan.marks.length - 1, plan.marks.length - 1);
  const mark = plan.marks[at];
  return (
    <div class="chart" ref={box}>
      <svg
        class="chart-drawing"
        width={width}
        height={HEIGHT}
        viewBox={`0 0 ${width} ${HEIGHT}`}
        role="img"
        aria-label={i18n.t('trail.chart_label', [series.measure ?? i18n.t('compared.quantity')])}
        onPointerMove={(event) => setReading(nearest(plan.marks, event.offsetX, event.offsetY))}
        onPointerDown={(event) => setReading(nearest(plan.marks, event.offsetX, event.offsetY))}
      >
        <Axes plan={plan} series={series} />
        {series.source.map((figure) => (
          <SourceBand key={figure.text} figure={figure} plan={plan} series={series} asOf={asOf} />
        ))}
        {mark && <line class="chart-cursor" x1={mark.x} x2={mark.x} y1={plan.top} y2={plan.bottom} />}
        {plan.marks.map((one, index) => (
          <MarkShape key={index} mark={one} read={index === at} />
        ))}
      </svg>
      <Legend relations={RELATIONS.filter((relation) => plan.marks.some((one) => one.relation === relation))} />
      {plan.marks.length > 1 && (
        <>
          <label class="for-ears" for={id}>
            {i18n.t('trail.walk')}
          </label>
          <input
            id={id}
            class="chart-walk"
            type="range"
            min={0}
            max={plan.marks.length - 1}
            step={1}
            value={at}
            aria-valuetext={i18n.t('trail.place', [formatCount(at + 1), formatCount(plan.marks.length)])}
            onInput={(event) => setReading(Number(event.currentTarget.value))}
          />
        </>
      )}
      {mark && <Readout mark={mark} onShow={() => onShow(mark)} />}
    </div>
  );
}

interface PartProps {
  readonly plan: Plan;
  readonly series: Series;
}

function Axes({ plan, series }: PartProps) {
  const { time, amount, left, right, bottom } = plan;
  return (
    <g class="chart-axes">
      {amount.ticks.map((tick) => (
        <g key={tick}>
          <line x1={left} x2={right} y1={amount.at(tick)} y2={amount.at(tick)} />
          <text x={left - 8} y={amount.at(tick)} dy="0.32em" text-anchor="end">
            {formatFigure(tick, series)}
          </text>
        </g>
      ))}
      {time.ticks.map((tick) => (
        <g key={tick}>
          <line x1={time.at(tick)} x2={time.at(tick)} y1={bottom} y2={bottom + 4} />
          <text x={time.at(tick)} y={bottom + 18} text-anchor="middle">
            {formatTick(tick, time.unit)}
          </text>
        </g>
      ))}
    </g>
  );
}

/** The source's own figure over the whole time, as a line or, for a range, a band; a small flag marks the day it is of. */
function SourceBand({
  figure,
  plan,
  series,
  asOf,
}: PartProps & { readonly figure: SourceFigure; readonly asOf: number | undefined }) {
  const { left, right, amount, time } = plan;
  const ends = [figure.low, figure.high].filter((one) => one !== undefined).map(amount.at);
  const [top, bottom] = [Math.min(...ends), Math.max(...ends)];
  return (
    <g class="chart-source">
      {bottom - top > 1 && <rect x={left} y={top} width={right - left} height={bottom - top} />}
      <line x1={left} x2={right} y1={top} y2={top} />
      {bottom - top > 1 && <line x1={left} x2={right} y1={bottom} y2={bottom} />}
      {asOf !== undefined && <path d={`M${time.at(asOf)} ${top - 5}v10m-5-5h10`} />}
      <text x={left + 6} y={top - 6}>
        {right - left < NARROW
          ? formatFigureRange(figure, series)
          : i18n.t('trail.source_line', [formatFigureRange(figure, series)])}
      </text>
    </g>
  );
}

/** Below this many pixels the figure stands alone; whose it is stands above the drawing. */
const NARROW = 320;

const RELATIONS: readonly Relation[] = ['agrees', 'differs', 'related'];

/** The signs in words; ears have them in the table. */
function Legend({ relations }: { readonly relations: readonly Relation[] }) {
  return (
    <p class="chart-legend" aria-hidden="true">
      {relations.map((relation) => (
        <span key={relation}>
          <svg class={`chart-mark ${relation}`} viewBox="0 0 16 16" width="16" height="16" aria-hidden="true">
            <Sign x={8} y={8} size={5} relation={relation} />
          </svg>
          {i18n.t(`relation_short.${relation}`)}
        </span>
      ))}
    </p>
  );
}

function MarkShape({ mark, read }: { readonly mark: Mark; readonly read: boolean }) {
  const { x, y, top, bottom, relation, points } = mark;
  const size = points.length > 1 ? 7 : 5;
  return (
    <g class={`chart-mark ${relation}${read ? ' read' : ''}`}>
      {bottom - top > 2 && <path class="chart-range" d={`M${x} ${top}V${bottom}m-3 0h6M${x - 3} ${top}h6`} />}
      <Sign x={x} y={y} size={size} relation={relation} />
      {read && <circle class="chart-ring" cx={x} cy={y} r={size + 5} />}
    </g>
  );
}

interface SignProps {
  readonly x: number;
  readonly y: number;
  readonly size: number;
  readonly relation: Relation;
}

/** Told apart by shape as well as colour: a disc agrees, a lozenge differs, a ring gives context. */
function Sign({ x, y, size, relation }: SignProps) {
  if (relation !== 'differs') return <circle cx={x} cy={y} r={size} />;
  const half = size + 1;
  return <path d={`M${x} ${y - half}l${half} ${half}-${half} ${half}-${half}-${half}Z`} />;
}
