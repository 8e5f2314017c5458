/** The engine's reasons in words. The codes and the words they rest on come from it; the sentences are in the locale files. */
import { i18n } from '#i18n';
import { REASONS, type ReasonCode } from '../../core/matching/reasons.ts';
import type { MatchReason } from '../../core/types.ts';
import { uiLanguage } from './language.ts';
import { underscored } from './underscored.ts';

export interface ReasonWords {
  readonly sentence: string;
  /** The words it rests on, quoted; both sides named where both have some. */
  readonly evidence?: string;
}

/** @returns undefined for a code that this version has no sentence for */
export function matchReasonWords({ code, claimWords = [], factWords = [] }: MatchReason): ReasonWords | undefined {
  if (!isReasonCode(code)) return undefined;
  const sentence = i18n.t(`match.${underscored(code)}`);
  if (claimWords.length > 0 && factWords.length > 0) {
    return { sentence, evidence: i18n.t('match_words.both', [quoted(claimWords), quoted(factWords)]) };
  }
  const words = claimWords.length > 0 ? claimWords : factWords;
  return words.length === 0 ? { sentence } : { sentence, evidence: quoted(words) };
}

const isReasonCode = (code: string): code is ReasonCode => (REASONS as readonly string[]).includes(code);

/** Enough to see what it was; an engine's list may be long. */
const MOST_WORDS = 8;

function quoted(words: readonly string[]): string {
  const shown = [...new Set(words)].slice(0, MOST_WORDS).map((word) => i18n.t('match_words.quoted', [word]));
  return new Intl.ListFormat(uiLanguage(), { type: 'unit', style: 'short' }).format(shown);
}
