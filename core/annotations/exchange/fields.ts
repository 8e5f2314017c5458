/** Careful reading of JSON from elsewhere: own properties of plain objects only, nothing assumed of any value. */

export type Fields = Readonly<Record<string, unknown>>;

export function fieldsOf(value: unknown): Fields | undefined {
  return typeof value === 'object' && value !== null && !Array.isArray(value) ? (value as Fields) : undefined;
}

/** @returns an own property; `__proto__` and the like that a file names are properties like any other, and never asked for */
export function field(value: unknown, key: string): unknown {
  const fields = fieldsOf(value);
  return fields && Object.hasOwn(fields, key) ? fields[key] : undefined;
}

/** JSON-LD writes one value alone and several as a list. */
export function listOf(value: unknown): readonly unknown[] {
  if (value === undefined || value === null) return [];
  return Array.isArray(value) ? value : [value];
}

/** @returns the text, halves of surrogate pairs made whole; undefined for anything but a text */
export function textOf(value: unknown): string | undefined {
  return typeof value === 'string' ? value.toWellFormed() : undefined;
}

/** @returns the instant as our records write it; undefined for what is no date */
export function instantOf(value: unknown): string | undefined {
  if (typeof value !== 'string' || value.length > 40) return undefined;
  const time = Date.parse(value);
  return Number.isNaN(time) ? undefined : new Date(time).toISOString();
}

/** @returns an address of the web, as pages are found by; undefined for scripts, data and files */
export function addressOf(value: unknown): string | undefined {
  if (typeof value !== 'string' || value.length > 20_000 || !URL.canParse(value)) return undefined;
  const { protocol } = new URL(value);
  return protocol === 'https:' || protocol === 'http:' ? value : undefined;
}
