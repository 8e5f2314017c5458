/** A fact base as a file: the documented format, for keeping and for passing on. */
import { fnv1a } from '../text/fnv.ts';
import type { FactBase } from '../types.ts';

/** The base as JSON that `parseFactBaseText` reads back the same. */
export const baseFile = (base: FactBase): string => `${JSON.stringify(base, null, 2)}\n`;

/** A name for the file, of letters that every file system takes. */
export function baseFileName({ id, title, version }: FactBase): string {
  const words = title
    .normalize('NFKD')
    .toLowerCase()
    .slice(0, 80)
    .match(/[a-z0-9]{1,40}/g);
  const short = version.slice(0, 20).replace(/[^a-zA-Z0-9.-]/g, '');
  return `${words?.slice(0, 8).join('-') ?? `facts-${fnv1a(id)}`}-${short || '1'}.json`;
}
