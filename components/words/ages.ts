import { i18n } from '#i18n';
import type { IsoDate } from '../../core/types.ts';
import { distance, formatDistance } from './dates.ts';

/** @returns "The source is 14 months older than this page"; undefined when the page names no date */
export function ageWords(source: IsoDate, page: IsoDate | undefined): string | undefined {
  const apart = page === undefined ? undefined : distance(source, page);
  if (!apart) return undefined;
  if (apart.side === 'same') return i18n.t(`age.same_${apart.unit}`);
  return i18n.t(apart.side === 'before' ? 'age.older' : 'age.newer', [formatDistance(apart)]);
}
