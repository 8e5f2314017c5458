import type { Span } from '../types.ts';
import { DROPPED_SIGN, KEPT_SIGN, LOOKALIKE, SAME_CHARACTER } from './characters.ts';

/** A plain copy of a text and the way back to it. */
export interface NormalisedText {
  /** The plain copy. */
  readonly text: string;
  /** The text as it was given. */
  readonly source: string;
  /** Span of the plain copy → the span of the source it was made from. */
  toOriginal(span: Span): Span;
  /** Span of the source → the span of the plain copy made from it; empty where all of it was dropped. */
  fromOriginal(span: Span): Span;
}

/**
 * Makes the copy of a text that parsing works on: NFKC, one kind of quote, dash and space, without format characters
 * (zero-width, bidi, soft hyphen), without combining marks laid over letters as a disguise, and with Cyrillic and Greek
 * lookalikes inside Latin words read as Latin. Line feeds stay. Linear in the length of the text.
 *
 * NFKC as in Unicode Standard Annex 15; lookalikes after the idea of Unicode Technical Standard 39.
 */
export function normalise(source: string): NormalisedText {
  if (!NEEDS_WORK.test(source)) return unchanged(source);
  const out: string[] = [];
  // starts[i] is the source offset that the i-th unit of the copy was made from.
  const starts: number[] = [];
  for (const { 0: cluster, 1: run, index } of source.matchAll(RUN_OR_CLUSTER)) {
    const plain = run ?? plainCluster(cluster);
    const step = run === undefined ? 0 : 1;
    for (let unit = 0; unit < plain.length; unit += 1) starts.push(index + unit * step);
    out.push(plain);
  }
  const text = LOOKALIKES.test(source) ? latinised(out.join('')) : out.join('');
  return mapped(source, text, starts);
}

/** Anything beyond printable ASCII and line feeds. */
const NEEDS_WORK = /[^\n\x20-\x5f\x61-\x7e]/;

/**
 * A run that is plain already (ASCII, the letters of Europe, kana, Chinese and Hangul, bullets and currencies), or one code
 * point with its combining marks, or Hangul spelt in jamo. What NFKC changes is in no run.
 */
const RUN_OR_CLUSTER =
  /([\n\x20-\x5f\x61-\x7e¡-§¬°±¶¿\u00c0-\u0131\u0134-\u013e\u0141-\u0148\u014a-\u017e\u0391-\u03a1\u03a3-\u03c9\u0400-\u0451\u2020-\u2022€\u3001-\u3003\u3008-\u3011\u3041-\u3096\u30a1-\u30fe\u3400-\u9fff\uac00-\ud7a3]+)(?!\p{M})|[\u1100-\u11ff]+|[\s\S]\p{M}*/gu;

const FORMAT = /^[\p{Cf}\u115f\u1160\u3164\uffa0]$/u;
/** Marks of no script of its own, and variation selectors: what is left of them after composing is decoration. */
const DISGUISE =
  /[\u0300-\u036f]|[\u0483-\u0489]|[\u1ab0-\u1aff]|[\u1dc0-\u1dff]|[\u20d0-\u20ff]|[\ufe20-\ufe2f]|\p{Variation_Selector}|[\u180e]/gu;
/** No letter of any script carries more marks than this; what comes after is laid on to hide it. */
const MOST_MARKS = 6;

const LOOKALIKES = /[\u0370-\u03ff\u0400-\u052f]/;
const MIXED_WORD = /[\p{L}\p{N}]+/gu;
const LATIN = /\p{Script=Latin}/u;

function plainCluster(cluster: string): string {
  const same = SAME_CHARACTER.get(cluster);
  if (same !== undefined) return same;
  const code = cluster.codePointAt(0) ?? 0;
  const base = String.fromCodePoint(code);
  if (code < 0x20 && code !== 0x0a) return ' ';
  if (FORMAT.test(base) || DROPPED_SIGN.has(base)) return '';
  if (KEPT_SIGN.test(base)) return base;
  const marks = [...cluster.slice(base.length)].slice(0, MOST_MARKS).join('');
  return `${SAME_CHARACTER.get(base) ?? base}${marks}`.normalize('NFKC').replace(DISGUISE, '');
}

/** Same length in, same length out: each lookalike is one unit for one unit. */
function latinised(text: string): string {
  return text.replace(MIXED_WORD, (word) => {
    if (!LOOKALIKES.test(word) || !LATIN.test(word)) return word;
    return [...word].map((letter) => LOOKALIKE.get(letter) ?? letter).join('');
  });
}

function unchanged(source: string): NormalisedText {
  const same = (span: Span): Span => ({ start: span.start, end: span.end });
  return { text: source, source, toOriginal: same, fromOriginal: same };
}

function mapped(source: string, text: string, starts: readonly number[]): NormalisedText {
  return {
    text,
    source,
    toOriginal({ start, end }) {
      const from = starts[start] ?? source.length;
      if (end <= start) return { start: from, end: from };
      // The last unit reaches to the next cluster that left something; dropped characters after it are cut off again.
      const last = starts[end - 1] ?? source.length;
      return { start: from, end: clusterEnd(source, last) };
    },
    fromOriginal({ start, end }) {
      const from = firstAtOrAfter(starts, start);
      return { start: from, end: Math.max(from, firstAtOrAfter(starts, end)) };
    },
  };
}

const MARK = /\p{M}/u;
const JAMO = /[\u1100-\u11ff]/;

/** Where the character at `start` ends with its marks; Hangul spelt in jamo ends together. */
function clusterEnd(source: string, start: number): number {
  const first = source.codePointAt(start);
  if (first === undefined) return source.length;
  let end = start + (first > 0xffff ? 2 : 1);
  const more = JAMO.test(source[start]!) ? JAMO : MARK;
  while (end < source.length && more.test(String.fromCodePoint(source.codePointAt(end)!))) {
    end += source.codePointAt(end)! > 0xffff ? 2 : 1;
  }
  return end;
}

/** Index of the first unit made from `offset` or later; `starts` ascends. */
function firstAtOrAfter(starts: readonly number[], offset: number): number {
  let low = 0;
  let high = starts.length;
  while (low < high) {
    const middle = (low + high) >>> 1;
    if ((starts[middle] ?? 0) < offset) low = middle + 1;
    else high = middle;
  }
  return low;
}
