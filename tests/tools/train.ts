/** Prints the matcher's weights anew from our own gold: `npm run train`; `-- --cv` only shows cross-validated scores. */
import { writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { openLexicon } from '../../core/matching/lexicon.ts';
import { loadFactBase, loadLexicon } from '../../seeds/bundled.ts';
import { crossValidate } from './cross-validate.ts';
import { ownGold } from './gold.ts';
import { learnFrom, learnPlain, weightsFrom } from './learn.ts';

const OUT = join(import.meta.dirname, '../../seeds/weights.json');

if (process.argv.includes('--cv')) crossValidate();
else {
  const lexicon = openLexicon(loadLexicon());
  const base = loadFactBase();
  const gold = ownGold();
  const weights = weightsFrom(learnFrom(gold, base, lexicon), learnPlain(gold, base, lexicon));
  writeFileSync(OUT, `${JSON.stringify(weights, null, 2)}\n`);
  const sentences = gold.reduce((sum, set) => sum + set.sentences.length, 0);
  console.log(`train: wrote seeds/weights.json from ${sentences} sentences`);
}
