import { normalise } from './text/normalise.ts';
import type { Topic } from './types.ts';

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
    names: (text) => count(names, text),
    associates: (text) => count(associates, text),
    is: (text) => [names, associates].some((each) => each !== undefined && plain(text).replace(each, '').trim() === ''),
    only: (text, followed) => {
      const searched = plain(text);
      const found = names === undefined ? [] : [...searched.matchAll(names)];
      return found.every((match) =>
        followed.test(searched.slice(match.index + match[0].length, match.index + match[0].length + 40)),
      );
    },
    evidence: (text) => excerpt(names, text) ?? excerpt(associates, text),
  };
}

const SURROUNDINGS = 40;
/** Characters that can hide a name; texts without them are searched as they are. */
const DISGUISED =
  /[\u0300-\u036f]|[\u00ad\u0370-\u052f\u061c\u180e\u200b-\u200f\u202a-\u202e\u2060-\u206f\ufeff\uff01-\uff5e]|[\ufe00-\ufe0f]|[\ud835\udb40]/;

function plain(text: string): string {
  return DISGUISED.test(text) ? normalise(text).text : text;
}

function count(names: RegExp | undefined, text: string): number {
  return names === undefined ? 0 : (plain(text).match(names)?.length ?? 0);
}

function excerpt(names: RegExp | undefined, text: string): string | undefined {
  const searched = plain(text);
  const at = names === undefined ? -1 : searched.search(names);
  if (at < 0) return undefined;
  return searched.slice(Math.max(0, at - SURROUNDINGS), at + 2 * SURROUNDINGS).trim();
}

/** A fact base's names are data of the reader's, not of a page; still each is escaped, and the alternation of literals is linear. */
function pattern(names: readonly string[]): RegExp | undefined {
  const literals = names
    .map((name) => normalise(name).text.trim())
    .filter((name) => name.length > 1)
    .map(literal);
  if (literals.length === 0) return undefined;
  return new RegExp(`(?<![\\p{L}\\p{N}])(?:${literals.join('|')})`, 'giu');
}

function literal(name: string): string {
  const words = name.split(/[\s-]/).filter((word) => word !== '');
  const escaped = words.map((word) => word.replace(/[\\^$.*+?()[\]{}|/]/g, '\\$&'));
  return escaped.join('[\\s-]?') + (name.length < 5 ? '(?![\\p{L}\\p{N}])' : '');
}
