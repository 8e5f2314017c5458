import type { Token } from './tokens.ts';
import { foldWord, shapeOf } from './word-forms.ts';
import { CONTRACTIONS, DOMAIN_ENDS } from './word-lists.ts';

/**
 * Cuts the run of letters, digits and binding signs from `start` to `end` into words and adds them to `tokens`. Characters
 * beyond ASCII are looked at one by one, since many of them are no letters.
 */
export function cutRun(text: string, start: number, end: number, tokens: Token[]): void {
  const run = text.slice(start, end);
  if (!NON_ASCII.test(run)) cutChunk(text, run, start, tokens);
  else for (const chunk of run.matchAll(CHUNK)) cutChunk(text, chunk[0], start + chunk.index, tokens);
}

/** Letters and digits with whatever may bind two runs of them. */
const CHUNK = /[\p{L}\p{N}\p{M}]+(?:[.,'’&\-‐‑][\p{L}\p{N}\p{M}]+)*/gu;
const BINDERS = ".,'’&-‐‑";
const NON_ASCII = /[\u0080-\uffff]/;
const ENDS_IN_DIGIT = /\d$/;
const STARTS_WITH_DIGIT = /^\d/;
const ALL_CAPITALS = /^\p{Lu}+$/u;
const ONE_LETTER = /^\p{L}$/u;

function cutChunk(text: string, chunk: string, at: number, tokens: Token[]): void {
  let start = 0;
  let end = nextBinder(chunk, 0);
  if (end === chunk.length) {
    if (!endsAbbreviation(text, chunk, at, tokens)) tokens.push(simple(chunk, at, 'word'));
    return;
  }
  for (let from = 0; from < chunk.length; ) {
    const next = end < chunk.length ? nextBinder(chunk, end + 1) : end;
    if (end === chunk.length || !binds(chunk[end]!, chunk.slice(from, end), chunk.slice(end + 1, next))) {
      tokens.push(compound(text, at + start, at + end));
      start = end + 1;
    }
    from = end + 1;
    end = next;
  }
}

function nextBinder(chunk: string, from: number): number {
  let at = from;
  while (at < chunk.length && !BINDERS.includes(chunk[at]!)) at += 1;
  return at;
}

/** The `s` of "U.S.'s", which the full stop parts from its word; marks the word before as possessive. */
function endsAbbreviation(text: string, chunk: string, at: number, tokens: Token[]): boolean {
  const before = tokens[tokens.length - 1];
  if (chunk !== 's' || before === undefined || before.end !== at - 1 || !before.text.endsWith('.')) return false;
  if (text[at - 1] !== "'" && text[at - 1] !== '’') return false;
  tokens[tokens.length - 1] = { ...before, possessive: true };
  return true;
}

/** Whether the sign between two runs makes them one word. */
function binds(sign: string, left: string, right: string): boolean {
  switch (sign) {
    case '.':
      if (ENDS_IN_DIGIT.test(left) && STARTS_WITH_DIGIT.test(right)) return true;
      if (ONE_LETTER.test(left) && ONE_LETTER.test(right)) return true;
      return left.length > 1 && DOMAIN_ENDS.has(right);
    case ',':
      return ENDS_IN_DIGIT.test(left) && STARTS_WITH_DIGIT.test(right);
    case '&':
      return ALL_CAPITALS.test(left) && ALL_CAPITALS.test(right);
    case "'":
    case '’':
      return !STARTS_WITH_DIGIT.test(right);
    default:
      return !(ENDS_IN_DIGIT.test(left) && STARTS_WITH_DIGIT.test(right));
  }
}

function compound(text: string, start: number, end: number): Token {
  const written = text.slice(start, end);
  if (!HYPHEN.test(written)) return withEnding(text, start, end);
  const parts: Token[] = [];
  let from = 0;
  for (const run of written.split(HYPHEN)) {
    parts.push(withEnding(text, start + from, start + from + run.length));
    from += run.length + 1;
  }
  const last = parts[parts.length - 1]!;
  const whole = simple(text.slice(start, last.end), start, 'word');
  return { ...whole, possessive: last.possessive, parts };
}

const HYPHEN = /[-‐‑]/;
const POSSESSIVE = /['’][sS]$/;
const ABBREVIATION = /^\p{L}(?:\.\p{L})+$/u;

/** A word without hyphens: cuts a possessive off, takes the last dot of "U.S." in. */
function withEnding(text: string, start: number, end: number): Token {
  const written = text.slice(start, end);
  if (POSSESSIVE.test(written) && !CONTRACTIONS.has(foldWord(written.slice(0, -2)))) {
    const bare = simple(written.slice(0, -2), start, ABBREVIATION.test(written.slice(0, -2)) ? 'abbreviation' : 'word');
    return { ...bare, possessive: true };
  }
  if (!ABBREVIATION.test(written)) return simple(written, start, 'word');
  return simple(text[end] === '.' ? `${written}.` : written, start, 'abbreviation');
}

const NO_PARTS: readonly Token[] = [];

function simple(text: string, start: number, kind: 'word' | 'abbreviation'): Token {
  const folded = foldWord(text);
  const word = kind === 'abbreviation' && folded.includes('.') && !folded.endsWith('.') ? `${folded}.` : folded;
  return { start, end: start + text.length, text, word, shape: shapeOf(text), possessive: false, parts: NO_PARTS };
}
