/** The language that a document of ours speaks: that of its strings, with the reader's own region where the two agree. */
import type { LanguageTag } from '../../core/types.ts';

/**
 * @param strings language of the locale file in use, as it says itself
 * @param browser the browser's interface language
 * @returns the tag for `Intl`: a British reader of the English strings gets British dates
 */
export function chooseLanguage(strings: LanguageTag, browser: LanguageTag): LanguageTag {
  const base = (tag: LanguageTag): string => tag.toLowerCase().split(/[-_]/)[0] ?? '';
  const usable = Intl.DateTimeFormat.supportedLocalesOf([browser.replaceAll('_', '-')])[0];
  return usable !== undefined && base(strings) === base(browser) && !strings.includes('-') ? usable : strings;
}

/** The tag to give to `Intl`; the entry point has put it on the document. */
export function uiLanguage(): LanguageTag {
  return document.documentElement.lang || 'en';
}

/** @returns the language's name in the reader's language, or the tag where it has none */
export function languageName(tag: LanguageTag): string {
  try {
    return new Intl.DisplayNames(uiLanguage(), { type: 'language' }).of(tag) ?? tag;
  } catch {
    // A page may call its language anything; what is no tag is shown as it stands.
    return tag.slice(0, 40);
  }
}
