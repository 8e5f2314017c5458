/** A table of annotations for spreadsheets (RFC 4180). */

import type { Annotation } from '../../types.ts';
import { siteOf } from '../shelf.ts';

const COLUMNS: readonly (readonly [string, (annotation: Annotation) => string])[] = [
  ['id', (one) => one.id],
  ['kind', (one) => one.kind],
  ['passage', (one) => one.quote.exact],
  ['note', (one) => one.note],
  ['tags', (one) => one.tags.join('; ')],
  ['color', (one) => one.color],
  ['address', (one) => one.url],
  ['site', siteOf],
  ['page', (one) => one.page.title],
  ['page date', (one) => one.page.published ?? ''],
  ['saved', (one) => one.created],
  ['changed', (one) => one.modified],
  ['relation', (one) => one.restsOn?.relation ?? ''],
  ['fact', (one) => one.restsOn?.statement ?? ''],
  ['fact id', (one) => (one.restsOn ? `${one.restsOn.base}#${one.restsOn.fact}` : '')],
  ['fact base version', (one) => one.restsOn?.baseVersion ?? ''],
];

/** @returns the table with a byte order mark, by which Excel knows UTF-8 */
export function csvFile(annotations: readonly Annotation[]): string {
  const lines = [
    COLUMNS.map(([name]) => cell(name)),
    ...annotations.map((one) => COLUMNS.map(([, value]) => cell(value(one)))),
  ];
  return `\ufeff${lines.map((cells) => cells.join(',')).join('\r\n')}\r\n`;
}

/** What a spreadsheet would run as a formula gets an apostrophe before it (OWASP, CSV injection). */
const FORMULA = /^[=+\-@\t\r]/;

function cell(value: string): string {
  const safe = FORMULA.test(value) ? `'${value}` : value;
  return /[",\r\n]/.test(safe) ? `"${safe.replaceAll('"', '""')}"` : safe;
}
