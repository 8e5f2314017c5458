/** The data sets that the build compiles in; tools and tests load the same ones from here. */
import type { DataSet } from './vite-plugin.ts';

export const bundledSets: Readonly<Record<string, DataSet>> = {};
