import type { IsoDate } from './types.ts';

/**
 * Reads a date as pages' markup writes it: ISO 8601 in its sloppier forms ("2024-04-30 16:38:37 +0200", "20240430T1638Z"),
 * or anything the platform's own parser takes ("Wed, 08 Nov 2023 20:40:04 GMT"). A date-time keeps its zone; one without a
 * zone is given as a plain date. Undefined when it is no date, or not one between 1990 and 2100.
 */
export function pageDate(written: string | null | undefined): IsoDate | undefined {
  if (written === null || written === undefined) return undefined;
  const text = written.trim().slice(0, 64);
  const iso = ISO.exec(text)?.groups ?? COMPACT.exec(text)?.groups;
  if (iso !== undefined) return fromParts(iso);
  // Without a year the platform invents one.
  const year = /(?:19|20)\d\d/.test(text) ? new Date(text) : undefined;
  if (year === undefined || Number.isNaN(year.getTime())) return undefined;
  return plausible(/:\d\d/.test(text) ? year.toISOString().replace('.000Z', 'Z') : localDay(year));
}

const ISO =
  /^(?<year>\d{4})-(?<month>\d\d?)(?:-(?<day>\d\d?)(?:[T ]{1,2}(?<time>\d\d:\d\d(?::\d\d)?)(?:[.,]\d{1,9})?(?: ?(?<zone>Z|UTC|GMT|[+-]\d\d:?\d?\d?))?)?)?/i;
const COMPACT =
  /^(?<year>\d{4})(?<month>\d\d)(?<day>\d\d)(?:T(?<hour>\d\d):?(?<minute>\d\d)(?::?\d\d)?(?<zone>Z|[+-]\d\d:?\d\d)?)?$/i;

function fromParts(parts: Record<string, string | undefined>): IsoDate | undefined {
  const { year, month = '', day, hour, minute } = parts;
  const time = parts.time ?? (hour === undefined ? undefined : `${hour}:${minute}`);
  const two = (figures: string): string => figures.padStart(2, '0');
  const date = day === undefined ? `${year}-${two(month)}` : `${year}-${two(month)}-${two(day)}`;
  const zone = zoneOf(parts.zone);
  return plausible(time === undefined || zone === undefined ? date : `${date}T${time}${zone}`);
}

function zoneOf(zone: string | undefined): string | undefined {
  if (zone === undefined) return undefined;
  if (/^[a-z]/i.test(zone)) return 'Z';
  const figures = zone.slice(1).replace(':', '').padEnd(4, '0');
  return `${zone[0]}${figures.slice(0, 2)}:${figures.slice(2)}`;
}

function localDay(date: Date): IsoDate {
  const two = (value: number): string => String(value).padStart(2, '0');
  return `${date.getFullYear()}-${two(date.getMonth() + 1)}-${two(date.getDate())}`;
}

function plausible(date: IsoDate): IsoDate | undefined {
  const [year = 0, month = 1, day = 1] = date.split(/[-T]/, 3).map(Number);
  return year >= 1990 && year <= 2100 && month >= 1 && month <= 12 && day >= 1 && day <= 31 ? date : undefined;
}
