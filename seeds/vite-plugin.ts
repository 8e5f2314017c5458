/** Turns the data of the house (fact base, lexicon, weights) into modules at build time, so that the extension parses nothing it could have parsed before. */
import type { Plugin } from 'vite';

/** Loads one data set; throws an error that names file, line and cure when the data is wrong. */
export interface DataSet {
  readonly load: () => unknown;
  /** Files whose change must rebuild. */
  readonly files: readonly string[];
}

const PREFIX = 'virtual:bundled/';

/**
 * @param sets data sets by name; `import x from 'virtual:bundled/NAME'` gives what `load` returned.
 */
export function bundledData(sets: Readonly<Record<string, DataSet>>): Plugin {
  const byName = new Map(Object.entries(sets));
  return {
    name: 'claimlight:bundled-data',
    resolveId: (id) => (id.startsWith(PREFIX) && byName.has(id.slice(PREFIX.length)) ? `\0${id}` : undefined),
    load(id) {
      if (!id.startsWith(`\0${PREFIX}`)) return undefined;
      const set = byName.get(id.slice(PREFIX.length + 1));
      if (!set) return undefined;
      for (const file of set.files) this.addWatchFile(file);
      return `export default JSON.parse(${JSON.stringify(JSON.stringify(set.load()))});`;
    },
  };
}
