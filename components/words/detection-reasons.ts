import { i18n } from '#i18n';
import { underscored } from './underscored.ts';

/**
 * @param code of a `DetectionReason`
 * @returns the signal in words; undefined for a code that this version has no words for
 */
export function detectionReasonWords(code: string): string | undefined {
  if (!/^[a-z-]{1,40}$/.test(code)) return undefined;
  // The codes are data of the detector, so the key is made here; a test holds the locale files against all of them.
  const words = (i18n.t as (key: string) => string)(`reason.${underscored(code)}`);
  return words === '' ? undefined : words;
}
