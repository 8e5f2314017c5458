/** The data sets that the build compiles in; tools and tests load the same ones from here. */
import { fileURLToPath } from 'node:url';
import type { MatchWeights } from '../core/matching/decide.ts';
import type { LexiconData } from '../core/matching/lexicon.ts';
import type { FactBase, Topic } from '../core/types.ts';
import { compileFactBase } from './compile.ts';
import { compileLexicon, lexiconFiles } from './lexicon/compile.ts';
import type { DataSet } from './vite-plugin.ts';
import { readWeights } from './weights.ts';

const here = (name: string): string => fileURLToPath(new URL(name, import.meta.url));
const sheet = here('tiktok-2022.facts.yaml');
const article = here('tiktok-2022.txt');
const weights = here('weights.json');

/** The bundled fact base, compiled and checked. @throws DataFileError as `compileFactBase` */
export const loadFactBase = (): FactBase => compileFactBase(sheet);

/** The lexicon with stems and rarities. @throws DataFileError as `compileLexicon` */
export const loadLexicon = (): LexiconData => compileLexicon();

/** What the matcher learnt from the gold. @throws Error naming the file and the key that is wrong */
export const loadWeights = (): MatchWeights => readWeights(weights);

/** The topics alone, for the script that must stay tiny. */
const loadTopics = (): Topic[] => [loadFactBase().topic];

export const bundledSets: Readonly<Record<string, DataSet>> = {
  'fact-base': { load: loadFactBase, files: [sheet, article] },
  lexicon: { load: loadLexicon, files: lexiconFiles },
  weights: { load: loadWeights, files: [weights] },
  topics: { load: loadTopics, files: [sheet] },
};
