/** The figures of a sentence in the form that a fact keeps them. */
import { parseQuantities } from '../quantities/parse.ts';
import type { Quantity } from '../quantities/types.ts';
import type { NormalisedText } from '../text/normalise.ts';
import type { FactQuantity } from '../types.ts';
import { label } from './label.ts';
import { LIMITS } from './limits.ts';

const MOST = 50;

/** Every typed figure of a sentence, in reading order; each `text` is cut from the sentence as it stands, to the letter. */
export function factQuantities(sentence: NormalisedText): FactQuantity[] {
  const found: FactQuantity[] = [];
  for (const quantity of parseQuantities(sentence.text)) {
    const { start, end } = sentence.toOriginal(quantity);
    const text = sentence.source.slice(start, end);
    const low = Number.isFinite(quantity.low) ? quantity.low : Math.min(0, quantity.high);
    const whole = text !== '' && text.length <= LIMITS.short && text === label(text);
    if (whole && Number.isFinite(low)) found.push(factQuantity(quantity, text, low));
    if (found.length === MOST) break;
  }
  return found;
}

function factQuantity(quantity: Quantity, text: string, low: number): FactQuantity {
  const { kind, high, role } = quantity;
  const unit = kind === 'count' ? counted(quantity)?.split(' ').at(-1) : quantity.unit;
  const measure = measureOf(quantity);
  return {
    text,
    kind,
    low,
    ...(Number.isFinite(high) ? { high } : {}),
    ...(unit === undefined ? {} : { unit }),
    ...(measure === undefined ? {} : { measure }),
    ...(role === undefined ? {} : { role }),
  };
}

/** "active users per day": the thing counted, with the rate where its words don't say it. */
function measureOf(quantity: Quantity): string | undefined {
  const what = counted(quantity);
  const { per } = quantity;
  if (per === undefined) return what;
  if (what === undefined) return `per ${per}`;
  return SAYS_RATE.test(what) ? what : `${what} per ${per}`;
}

const SAYS_RATE = /\b(?:dai|week|month|quarter|year|annua|hour|per|each|every)/i;

function counted({ counted: phrase }: Quantity): string | undefined {
  const words = phrase === undefined ? '' : label(phrase.text.slice(0, LIMITS.short / 2));
  return words === '' ? undefined : words;
}
