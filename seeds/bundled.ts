/** The data sets that the build compiles in; tools and tests load the same ones from here. */
import { fileURLToPath } from 'node:url';
import type { FactBase, Topic } from '../core/types.ts';
import { compileFactBase } from './compile.ts';
import type { DataSet } from './vite-plugin.ts';

const here = (name: string): string => fileURLToPath(new URL(name, import.meta.url));
const sheet = here('tiktok-2022.facts.yaml');
const article = here('tiktok-2022.txt');

/** The bundled fact base, compiled and checked. @throws DataFileError as `compileFactBase` */
export const loadFactBase = (): FactBase => compileFactBase(sheet);

/** The topics alone, for the script that must stay tiny. */
const loadTopics = (): Topic[] => [loadFactBase().topic];

export const bundledSets: Readonly<Record<string, DataSet>> = {
  'fact-base': { load: loadFactBase, files: [sheet, article] },
  topics: { load: loadTopics, files: [sheet] },
};
