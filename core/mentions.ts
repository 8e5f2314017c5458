import type { Span, Topic } from './types.ts';

/** Finds a topic's names in text. */
export interface Mentions {
  /** How often the topic itself is named. */
  names(text: string): number;
  /** How often people and companies that belong to it are named. */
  associates(text: string): number;
  /** The first name or associate as it stands in the text, with a little of what is around it; undefined when there is none. */
  evidence(text: string): string | undefined;
  /** True when the text is a name of the topic and nothing else. */
  is(text: string): boolean;
  /** True when every name in the text is followed by what the pattern describes. */
  only(text: string, followed: RegExp): boolean;
  /** True when the topic sets no condition. */
  readonly any: boolean;
}

/**
 * Reads a topic's names. Case, hyphens and spaces inside a name do not matter ("Tik-Tok", "tiktok"), endings do not either
 * ("TikToker", "TikTok's") for names of five letters and more; a name inside another word ("LeTikTok") does not count.
 * Zero-width, bidi and lookalike characters are seen through.
 */
export function mentionsOf(topic: Topic): Mentions {
  const names = pattern(topic.names);
  const associates = pattern(topic.associates ?? []);
  return {
    any: topic.names.length === 0,
    names: (text) => find(names, plainText(text)).length,
    associates: (text) => find(associates, plainText(text)).length,
    is: (text) =>
      [names, associates].some((each) => each !== undefined && without(each, plainText(text)).trim() === ''),
    only: (text, followed) => {
      const searched = plainText(text);
      return find(names, searched).every(({ end }) => followed.test(searched.slice(end, end + 40)));
    },
    evidence: (text) => excerpt(names, text) ?? excerpt(associates, text),
  };
}

const SURROUNDINGS = 40;
/** Characters that can hide a name; texts without them are searched as they are. */
const DISGUISED =
  /[\u0300-\u036f]|[\u00ad\u0370-\u052f\u061c\u180e\u200b-\u200f\u202a-\u202e\u2060-\u206f\ufeff\uff01-\uff5e]|[\ufe00-\ufe0f]|[\ud835\udb40]/;

/**
 * Much less than `text/normalise.ts` does, for this runs in pages, where every kilobyte is paid: compatibility forms, format
 * characters and marks, and the Cyrillic and Greek letters that pass for Latin ones.
 */
function plainText(text: string): string {
  if (!DISGUISED.test(text)) return text;
  const bare = text.normalize('NFKC').replace(/[\p{Cf}\p{Mn}]/gu, '');
  return bare.replace(/[\u0370-\u052f]/g, (letter) => LATIN[LOOKALIKES.indexOf(letter)] ?? letter);
}

const LOOKALIKES = 'АВЕКМНОРСТХІЅаекморстухіѕјһιοκτνΤΙΟΚ';
const LATIN = 'ABEKMHOPCTXISaekmopctyxisjhioktvTIOK';

/** Where the names stand in a text, in order. */
function find(names: RegExp | undefined, text: string): Span[] {
  const found: Span[] = [];
  if (names === undefined) return found;
  names.lastIndex = 0;
  for (let match = names.exec(text); match !== null; match = names.exec(text)) {
    const start = match.index;
    const end = names.lastIndex;
    const inside = isWordCharacter(text[start - 1]) || (match[1] !== undefined && isWordCharacter(text[end]));
    if (!inside) found.push({ start, end });
  }
  return found;
}

/** Letters that have a case, and digits: scripts without case write no spaces around a foreign name. */
function isWordCharacter(character: string | undefined): boolean {
  if (character === undefined) return false;
  return character.toLowerCase() !== character.toUpperCase() || (character >= '0' && character <= '9');
}

function without(names: RegExp, text: string): string {
  return find(names, text).reduceRight((rest, { start, end }) => rest.slice(0, start) + rest.slice(end), text);
}

function excerpt(names: RegExp | undefined, text: string): string | undefined {
  const searched = plainText(text);
  const [first] = find(names, searched);
  return first && searched.slice(Math.max(0, first.start - SURROUNDINGS), first.start + 2 * SURROUNDINGS).trim();
}

/**
 * A fact base's names are data of the reader's, not of a page; still each is escaped, and the alternation of literals is linear.
 * Short names are caught in a group of their own. No Unicode classes: compiling one costs more than all else that most pages see of us.
 */
function pattern(names: readonly string[]): RegExp | undefined {
  const plain = names.map((name) => plainText(name).trim()).filter((name) => name.length > 1);
  if (plain.length === 0) return undefined;
  const [long, short] = [plain.filter((name) => name.length >= 5), plain.filter((name) => name.length < 5)];
  const groups = [...long.map(literal), ...(short.length > 0 ? [`(${short.map(literal).join('|')})`] : [])];
  return new RegExp(groups.join('|'), 'gi');
}

function literal(name: string): string {
  const words = name.split(/[\s-]/).filter((word) => word !== '');
  return words.map((word) => word.replace(/[\\^$.*+?()[\]{}|/]/g, '\\$&')).join('[\\s-]?');
}
