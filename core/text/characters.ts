/** Characters that news pages, and people who want to slip past a filter, write in more than one way. Data; `normalise` reads it. */

/** One character written for another of the same meaning: typographic quotes, dashes, spaces. */
export const SAME_CHARACTER: ReadonlyMap<string, string> = new Map([
  ...each('‘’‚‛′ʼʹˈ`´＇', "'"),
  ...each('“”„‟″«»〝〞＂', '"'),
  ...each('‐‑⁃−﹣－', '-'),
  ...each('‒–', '–'),
  ...each('—―⸺⸻', '—'),
  ...each(
    '\t\v\f\u00a0\u1680\u2000\u2001\u2002\u2003\u2004\u2005\u2006\u2007\u2008\u2009\u200a\u202f\u205f\u3000',
    ' ',
  ),
  ...each('\r\u0085\u2028\u2029', '\n'),
  ...each('…', '...'),
]);

/** Signs that NFKC would turn into letters or digits of the word or figure beside them ("TikTok™", "3½", "10²"). Kept as they are. */
export const KEPT_SIGN = /^[\u00bc-\u00be\u2150-\u215e\u2189²³¹⁰⁴-⁹₀-₉①-⑳]$/u;

/** Signs that stand beside a name and say nothing: trade marks. */
export const DROPPED_SIGN: ReadonlySet<string> = new Set(['™', '®', '℠', '©']);

/** Cyrillic and Greek letters that look like Latin ones, read as Latin inside a word that has Latin letters. */
export const LOOKALIKE: ReadonlyMap<string, string> = new Map([
  ...pairs('АВЕКМНОРСТУХЅІЈԛԝ', 'ABEKMHOPCTYXSIJqw'),
  ...pairs('аеорсухѕіјһкмтвн', 'aeopcyxsijhkmtbh'),
  ...pairs('ΑΒΕΖΗΙΚΜΝΟΡΤΥΧ', 'ABEZHIKMNOPTYX'),
  ...pairs('οιν', 'oiv'),
]);

function each(variants: string, plain: string): [string, string][] {
  return [...variants].map((variant) => [variant, plain]);
}

function pairs(variants: string, plain: string): [string, string][] {
  const letters = [...plain];
  return [...variants].map((variant, index) => [variant, letters[index] ?? variant]);
}
