import { i18n } from '#i18n';
import type { FailureName } from '../../core/result.ts';
import { underscored } from './underscored.ts';

/** @returns what happened and what the reader can do, in a sentence or two */
export function failureWords(name: FailureName): string {
  return i18n.t(`failure.${underscored(name)}`);
}
