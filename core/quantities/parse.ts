import { bestPoint, bounded } from './bounds.ts';
import { type Figure, isBare } from './figure.ts';
import { readFigure } from './figures.ts';
import { hedgeAfter, hedgeBefore } from './hedges.ts';
import { type Lexemes, lexemes, wordAt } from './lexemes.ts';
import { countedAfter, countedBefore, countedByHyphen, phraseOf, type Run, wholeAfter } from './nouns.ts';
import { type FigureGroup, groupFigures } from './ranges.ts';
import { rateOf } from './rates.ts';
import { type Role, roleOf } from './roles.ts';
import { isStray } from './strays.ts';
import type { Hedge, Quantity } from './types.ts';
import { TIME_UNITS } from './vocabulary/contexts.ts';

/**
 * Every figure of a text, typed, in reading order and without overlap. Years, dates, times, ages, scores, versions and
 * labels are no quantities. Any text is fine; work is linear in its length.
 */
export function parseQuantities(text: string): Quantity[] {
  if (!MAY_HOLD_FIGURES.test(text)) return [];
  const all = lexemes(text);
  const figures: Figure[] = [];
  for (let at = 0; at < all.length; at++) {
    const figure = readFigure(all, at);
    if (figure === undefined) continue;
    figures.push(figure);
    at = figure.next - 1;
  }
  const found: Quantity[] = [];
  for (const group of groupFigures(all, figures)) {
    const quantity = complete(text, all, group);
    if (quantity !== undefined && quantity.start >= (found.at(-1)?.end ?? 0)) found.push(quantity);
  }
  return found;
}

/** A cheap look before the text is cut: a digit, a fraction sign, or the stem of a number word. */
const MAY_HOLD_FIGURES =
  /[\d½⅓⅔¼¾⅕-⅞⅒]|\b(?:one|two|three|four|five|six|seven|eight|nine|ten|eleven|twelve|thir|fif|twent|fort|hundred|thousand|million|billion|trillion|multi|half|halv|quarter|doubl|tripl|trebl|quad|quin|dozen|couple|several|few|twice|thrice|first|second|third|single|top|zero|lakh|crore|an? (?:year|month|week|day|decade|hour|minute|quarter|century)|tens)|eenth|enth|ninth|eighth|ieth|fold/i;

function complete(text: string, all: Lexemes, group: FigureGroup): Quantity | undefined {
  const before = hedgeBefore(all, group.lead);
  const after = hedgeAfter(all, group.next);
  const hedge = pickHedge(group, before.hedge, after.hedge);
  const start = before.hedge === undefined ? group.lead : before.reach;
  const lasting = asDuration(all, group, after.reach);
  if (lasting !== undefined) return finish(text, all, lasting.group, start, lasting.next, hedge);
  return finish(text, all, group, start, after.reach, hedge);
}

/** "two or more years": the unit stands behind the hedge. */
function asDuration(all: Lexemes, group: FigureGroup, next: number): { group: FigureGroup; next: number } | undefined {
  if (next === group.next || !isBare(group)) return undefined;
  const unit = TIME_UNITS.get(wordAt(all, next));
  return unit === undefined ? undefined : { group: { ...group, kind: 'duration', unit }, next: next + 1 };
}

function finish(
  text: string,
  all: Lexemes,
  group: FigureGroup,
  start: number,
  next: number,
  hedge: Hedge | undefined,
): Quantity | undefined {
  const role: Role | undefined = group.role === undefined ? roleOf(all, group, start, next) : { role: group.role };
  const counted = countedOf(all, group, start, next);
  const loose = role?.role === 'change' && group.kind === 'count' && group.spelled === true;
  const stray = isStray(all, group, {
    start,
    hedge,
    hasRole: role !== undefined && !loose,
    counted: counted !== undefined,
  });
  if (stray) return undefined;
  const rated =
    role?.role !== 'change' && (group.kind === 'count' || group.kind === 'money' || group.kind === 'duration');
  const per = rated ? rateOf(all, start, next, counted, group.kind) : undefined;
  const bounds = bounded(group.low, group.high, hedge);
  return {
    start: all[start]?.start ?? 0,
    end: all[next - 1]?.end ?? text.length,
    figure: { start: all[group.first]?.start ?? 0, end: all[group.next - 1]?.end ?? text.length },
    kind: group.kind,
    ...bounds,
    value: bestPoint(bounds.low, bounds.high),
    ...(hedge === undefined ? {} : { hedge }),
    ...(group.unit === undefined || group.unit === '' ? {} : { unit: group.unit }),
    ...(counted === undefined ? {} : { counted: phraseOf(text, all, counted) }),
    ...(role ?? {}),
    ...(per === undefined ? {} : { per }),
  };
}

/** A range can only be "about"; a bound in words wins over a vague figure's own. */
function pickHedge(group: FigureGroup, before: Hedge | undefined, after: Hedge | undefined): Hedge | undefined {
  const outer = after !== undefined && (before === undefined || before === 'about') ? after : before;
  const hedge = outer ?? group.hedge;
  if (hedge === undefined || group.low === group.high) return hedge;
  return hedge === 'nearly' || hedge === 'closer-to' || hedge === 'just-over' ? 'about' : hedge;
}

function countedOf(all: Lexemes, group: FigureGroup, start: number, next: number): Run | undefined {
  switch (group.kind) {
    case 'count':
      return (
        countedByHyphen(all, next) ??
        countedAfter(all, next) ??
        (group.power > 0 ? countedBefore(all, start) : undefined)
      );
    case 'percent':
    case 'fraction':
      return wholeAfter(all, next, group.kind);
    default:
      return undefined;
  }
}
