import fc from 'fast-check';
import { bestPoint, bounded } from '../../../../core/quantities/bounds.ts';
import type { Hedge, Quantity, QuantityRole } from '../../../../core/quantities/index.ts';

/** Numbers as newsrooms write them: up to four digits with a point somewhere, at any scale. */
const size = fc
  .tuple(fc.integer({ min: 1, max: 9999 }), fc.integer({ min: -3, max: 11 }))
  .map(([digits, power]) => Number(`${digits}e${power}`));
const whole = fc
  .tuple(fc.integer({ min: 1, max: 999 }), fc.integer({ min: 0, max: 9 }))
  .map(([digits, power]) => Number(`${digits}e${power}`));
const small = fc.integer({ min: 1, max: 1000 });

const points: readonly Hedge[] = [
  'at-least',
  'at-most',
  'about',
  'nearly',
  'over',
  'just-over',
  'under',
  'closer-to',
  'up-to',
];

const role = fc.option(
  fc.constantFrom<{ role: QuantityRole; direction?: 'up' | 'down' }>(
    { role: 'before' },
    { role: 'after' },
    { role: 'change' },
    { role: 'change', direction: 'up' },
    { role: 'change', direction: 'down' },
  ),
  { nil: undefined },
);

interface Core {
  readonly kind: Quantity['kind'];
  readonly a: number;
  readonly b?: number;
  readonly unit?: string;
  readonly counted?: string;
  readonly per?: Quantity['per'];
}

const money = fc.record({
  kind: fc.constant('money' as const),
  a: size,
  b: size,
  unit: fc.constantFrom('USD', 'GBP', 'CNY', 'IDR', 'ZAR', undefined),
  per: fc.constantFrom('day', 'month', 'year', undefined),
});
const count = fc.record({
  kind: fc.constant('count' as const),
  a: whole,
  b: whole,
  counted: fc.constantFrom(
    'daily active users',
    'sellers',
    'british businesses',
    'people',
    'live-streaming hosts',
    undefined,
  ),
});
const share = fc.record({
  kind: fc.constantFrom('percent' as const, 'percentage-points' as const),
  a: size,
  b: size,
  unit: fc.constant('%'),
});
const fraction = fc
  .record({
    kind: fc.constant('fraction' as const),
    top: fc.integer({ min: 1, max: 50 }),
    over: fc.integer({ min: 1, max: 500 }),
  })
  .map(({ kind, top, over }) => ({ kind, a: top / (top + over) }));
const multiple = fc.record({ kind: fc.constant('multiple' as const), a: size.filter((n) => n < 1e6) });
const duration = fc.record({
  kind: fc.constant('duration' as const),
  a: small,
  b: small,
  unit: fc.constantFrom('day', 'month', 'year', 'century'),
});
const ordinal = fc.record({ kind: fc.constant('ordinal' as const), a: small });

const core: fc.Arbitrary<Core> = fc.oneof(money, count, share, fraction, multiple, duration, ordinal).map((made) => {
  const { unit, counted, per, ...rest } = { unit: undefined, counted: undefined, per: undefined, ...made };
  return { ...rest, ...(unit && { unit }), ...(counted && { counted }), ...(per && { per }) };
});

/** Any quantity that a sentence can state. Ranges are closed or "about"; only changes have a direction; a change has no rate. */
export const quantity: fc.Arbitrary<Quantity> = fc
  .record({ core, range: fc.boolean(), hedge: fc.option(fc.constantFrom(...points), { nil: undefined }), role })
  .map(({ core, range, hedge: wanted, role }) => {
    const { a, b = a, kind, unit, counted, per } = core;
    const [low, high] = range && a !== b ? [Math.min(a, b), Math.max(a, b)] : [a, a];
    const hedge = low === high ? wanted : wanted === undefined ? undefined : 'about';
    const bounds = bounded(low, high, hedge);
    const played = kind === 'duration' || kind === 'ordinal' ? (role?.role === 'change' ? undefined : role) : role;
    const nowhere = { start: 0, end: 0 };
    const rate = counted?.startsWith('daily') ? 'day' : per;
    return {
      ...nowhere,
      figure: nowhere,
      kind,
      ...bounds,
      value: bestPoint(bounds.low, bounds.high),
      ...(hedge && { hedge }),
      ...(unit && { unit }),
      ...(counted && { counted: { ...nowhere, text: counted } }),
      ...played,
      ...(rate && played?.role !== 'change' && { per: rate }),
    };
  });
