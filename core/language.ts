import type { LanguageTag } from './types.ts';

/** What language a text is in, and whether it is the one the engine reads. */
export interface TextLanguage {
  /** The tag the text earns; `und` when neither text nor page says anything. */
  readonly tag: LanguageTag;
  readonly english: boolean;
  /** True when the words decided, false when the page's own word was taken for it. */
  readonly fromText: boolean;
}

/**
 * Tells the language of a text by its script and its commonest small words. A text of fewer than twenty words takes the
 * page's declared language; otherwise the words decide, for templates often declare the language of their authors.
 * Reads at most 12,000 characters: the beginning and the middle.
 *
 * Small words tell languages apart as in Dunning, "Statistical identification of language" (1994), in its simplest form.
 */
export function languageOf(text: string, declared?: LanguageTag): TextLanguage {
  const sample =
    text.length <= SAMPLE
      ? text
      : text.slice(0, SAMPLE / 2) + text.slice(text.length / 2, text.length / 2 + SAMPLE / 2);
  const script = foreignScript(sample);
  if (script !== undefined) return { tag: script, english: false, fromText: true };
  const words = sample.toLowerCase().match(WORD) ?? [];
  const [best, hits] = commonest(words);
  if (words.length < LEAST_WORDS || best === undefined || hits < words.length * LEAST_SHARE)
    return byDeclaration(declared);
  const declaredSame = declared !== undefined && primary(declared) === best;
  return { tag: declaredSame ? declared : best, english: best === 'en', fromText: true };
}

const SAMPLE = 12_000;
const LEAST_WORDS = 20;
/** English news has about a quarter of its words in the list below, lists of names hardly any. */
const LEAST_SHARE = 0.06;
/** Words of Latin letters in lower case. Classes of Unicode's own cost the page more to compile than all else here. */
const WORD = /[a-zß-ɏḁ-ỿ]+/g;

/** Scripts other than Latin by the blocks of Unicode they stand in, and a language to name for each. Japanese before Chinese: it has Han letters too. */
const SCRIPTS: readonly (readonly [LanguageTag, ...(readonly [first: number, last: number])[]])[] = [
  ['ja', [0x3040, 0x30ff]],
  ['zh', [0x3400, 0x9fff], [0xf900, 0xfaff]],
  ['ko', [0x1100, 0x11ff], [0xac00, 0xd7a3]],
  ['ru', [0x0400, 0x052f]],
  ['ar', [0x0600, 0x06ff], [0x0750, 0x077f], [0xfb50, 0xfdff]],
  ['he', [0x0590, 0x05ff]],
  ['el', [0x0370, 0x03ff], [0x1f00, 0x1fff]],
  ['hi', [0x0900, 0x097f]],
  ['th', [0x0e00, 0x0e7f]],
];
/** Letters of other scripts, and a few signs among them: none in nearly all texts we read. */
const FOREIGN = /[\u0370-\u1dff\u1f00-\u1fff\u3040-\ud7a3\uf900-\ufdff]/;

/** Words so common in one language that some stand in any paragraph of it, and rare in the others of this list. */
const SMALL_WORDS: Readonly<Record<LanguageTag, string>> = {
  en: 'the of and to that for with was by from has have which said this will would been were who its their they about after more than',
  de: 'der die das und ist nicht mit von den ein eine auf für dem im sich auch wird bei nach wie sie zum oder',
  fr: 'le les des et une est dans pour que qui sur pas au avec du par plus sont ce cette aux ont selon',
  es: 'el los las una por con para del que se es al como más pero sus según fue este también ha',
  pt: 'os uma com não por para que do da dos em no na ao mais foi como pelo são também já seu',
  it: 'il di che per una con non sono della del dei alla nel gli ha anche più come delle questo ma',
  nl: 'het een van en is dat op te zijn met voor niet aan er om ook maar bij door wordt uit',
  sv: 'och att det som en på är av för den till har inte om ett från vid efter också',
  da: 'og at det som en på er af for den til har ikke om et fra ved efter også blev',
  no: 'og at det som en på er av for den til har ikke om et fra ved etter også ble',
  pl: 'i w na z nie się do że jest to jak przez od za dla są który oraz ale był',
  cs: 'a se v na je že to s z do o pro jako za po podle ale jsou by který',
  tr: 'bir ve bu için ile da de çok daha olarak olan gibi kadar sonra ancak',
  id: 'yang dan di ini itu dengan untuk dari pada tidak dalam akan ke juga oleh adalah',
  vi: 'là của và có cho các trong không được với một này những người đã khi',
  fi: 'ja on ei se että oli hän mutta ovat myös kun mukaan joka sekä',
  ro: 'și în de la nu cu pe este din care sunt mai că pentru un fost',
  hu: 'a az és hogy nem is egy van volt meg de csak már szerint azt',
};

function commonest(words: readonly string[]): [LanguageTag | undefined, number] {
  const counts = new Map<string, number>();
  for (const word of words) counts.set(word, (counts.get(word) ?? 0) + 1);
  let best: LanguageTag | undefined;
  let most = 0;
  for (const tag in SMALL_WORDS) {
    let hits = 0;
    for (const word of SMALL_WORDS[tag]!.split(' ')) hits += counts.get(word) ?? 0;
    if (hits > most) [best, most] = [tag, hits];
  }
  return [best, most];
}

function foreignScript(sample: string): LanguageTag | undefined {
  if (!FOREIGN.test(sample)) return undefined;
  const counts = SCRIPTS.map(() => 0);
  let letters = 0;
  for (let at = 0; at < sample.length; at += 1) {
    const code = sample.charCodeAt(at);
    const script =
      code < 0x370
        ? -1
        : SCRIPTS.findIndex(([, ...blocks]) => blocks.some(([first, last]) => code >= first && code <= last));
    if (script >= 0) counts[script]! += 1;
    if (script >= 0 || isLatin(code)) letters += 1;
  }
  if (letters < LEAST_WORDS) return undefined;
  // A third is much: Japanese is a third kana, and names in Latin letters stand in any text.
  return SCRIPTS.find((_, at) => counts[at]! > letters / 3)?.[0];
}

function isLatin(code: number): boolean {
  return (code >= 0x41 && code <= 0x5a) || (code >= 0x61 && code <= 0x7a) || (code >= 0xc0 && code <= 0x24f);
}

function byDeclaration(declared: LanguageTag | undefined): TextLanguage {
  const tag = declared ?? 'und';
  // A page that says nothing is read as English: a short English text is commoner than a silent foreign page.
  return { tag, english: declared === undefined || primary(declared) === 'en', fromText: false };
}

function primary(tag: LanguageTag): string {
  return (tag.split('-')[0] ?? tag).toLowerCase();
}
