import { IRREGULAR_FORMS, UNCHANGED_WORDS } from './irregular-words.ts';

/**
 * The stem that the inflected forms of an English word share: "slashed", "slashes", "slashing" → "slash"; "sold" → "sell";
 * "countries" → "countr"; "doubled" → "doubl". Light: it undoes plural, past, participle, comparative "-ly" and British
 * doubling, and leaves derivation ("expansion", "growth") to the lexicon. Takes a word in lower case as `Token.word`
 * has it; figures, abbreviations and short words come back as they are.
 *
 * After steps 1a-1c of M. F. Porter, "An algorithm for suffix stripping", Program 14 (1980), with a table of irregular
 * forms before and the final "e" dropped, so that one stem stands for all forms.
 */
export function stem(word: string): string {
  if (word.length < 3 || !PLAIN_WORD.test(word)) return word;
  const plain = IRREGULAR_FORMS.get(word) ?? word;
  if (UNCHANGED_WORDS.has(plain)) return plain;
  return ending(withoutPast(withoutPlural(plain)));
}

const PLAIN_WORD = /^[a-z]{3,30}$/;
const HAS_VOWEL = /[aeiouy]/;
const VOWEL_GROUPS = /[aeiouy]+/g;

function withoutPlural(word: string): string {
  if (!word.endsWith('s') || word.endsWith('ss') || word.endsWith('us') || word.length < 4) return word;
  if (word.endsWith('ies')) return word.length > 4 ? `${word.slice(0, -3)}y` : word.slice(0, -1);
  if (word.endsWith('sses') || word.endsWith('shes') || word.endsWith('ches')) return word.slice(0, -2);
  if (word.endsWith('xes') || word.endsWith('zzes')) return word.slice(0, -2);
  if (word.endsWith('is')) return word;
  return word.slice(0, -1);
}

function withoutPast(word: string): string {
  if (word.endsWith('ied') && word.length > 4) return `${word.slice(0, -3)}y`;
  if (word.endsWith('eed')) return word.slice(0, -1);
  for (const suffix of ['ed', 'ing', 'ingly', 'edly']) {
    if (!word.endsWith(suffix)) continue;
    const base = word.slice(0, -suffix.length);
    return base.length > 1 && HAS_VOWEL.test(base) ? undoubled(base) : word;
  }
  return word;
}

/** "planned" → "plan", but "selling" → "sell", "passed" → "pass". */
function undoubled(base: string): string {
  const last = base[base.length - 1] ?? '';
  if (last !== base[base.length - 2] || 'aeiouflsz'.includes(last)) return base;
  return base.slice(0, -1);
}

/** What all forms lose: the silent "e", the "y" of "-ry", "-ly" of adverbs, the second "l" of "cancelled" and "instal". */
function ending(word: string): string {
  let end = word;
  if (end.endsWith('ly') && end.length > 5) end = end.endsWith('ily') ? `${end.slice(0, -3)}y` : end.slice(0, -2);
  if (end.endsWith('e') && end.length > 3) end = end.slice(0, -1);
  if (end.endsWith('y') && end.length > 3 && !'aeiou'.includes(end[end.length - 2] ?? '')) end = end.slice(0, -1);
  if (end.endsWith('ll') && (end.match(VOWEL_GROUPS)?.length ?? 0) > 1) end = end.slice(0, -1);
  return end;
}
