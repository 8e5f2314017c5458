/** Scores on pages that training has not seen: ten folds by page over our own gold, and all of it against the sample beside the project. */
import type { MatchWeights } from '../../core/matching/decide.ts';
import { analyseSentences, indexFactBase, openLexicon, type ReadyBase } from '../../core/matching/index.ts';
import type { Lexicon } from '../../core/matching/lexicon.ts';
import type { FactBase, FactId } from '../../core/types.ts';
import { loadFactBase, loadLexicon } from '../../seeds/bundled.ts';
import { automaticBase, inFactsOf, type StandsFor } from './automatic.ts';
import { byPage, type GoldSentence, type GoldSet, ownGold, sharedGold } from './gold.ts';
import { bareStatements, learnFrom, learnPlain, NO_WEIGHTS, weightsFrom, without } from './learn.ts';
import { type Answer, breakdownLines, scoreLines, scoresOf } from './scores.ts';

const FOLDS = 10;

/** Prints one table a gold set and kind of fact base: cross-validated, trained on the other style, and fitted. */
export function crossValidate(): void {
  const lexicon = openLexicon(loadLexicon());
  const full = loadFactBase();
  const own = ownGold();
  const shared = sharedGold();
  const learnt = { framed: learnFrom(own, full, lexicon), plain: learnPlain(own, full, lexicon) };
  const trainedWithout = (leftOut: ReadonlySet<string>): MatchWeights =>
    weightsFrom(without(learnt.framed, leftOut), without(learnt.plain, leftOut));
  const all = own.flatMap((set) => pagesOf(set));
  const folds = Array.from({ length: FOLDS }, (_, fold) => all.filter((_page, at) => at % FOLDS === fold));
  const unseen = new Map(
    folds.flatMap((fold) => {
      const weights = trainedWithout(keysOf(fold));
      return fold.map(({ key }): [string, MatchWeights] => [key, weights]);
    }),
  );
  const crossed = new Map(own.map((set) => [set.name, trainedWithout(keysOf(pagesOf(set)))]));
  const fitted = trainedWithout(new Set());
  for (const { name, base, standsFor } of [
    { name: 'fact sheet', base: full },
    { name: 'bare statements', base: bareStatements(full) },
    { name: 'made from the article', ...automaticBase(full) },
  ] as readonly Kind[]) {
    const ids = full.facts.map(({ id }) => id);
    const told = (title: string, pages: readonly Page[], weights: (page: Page) => MatchWeights, more = true) =>
      print(
        `${name}, ${title}`,
        pages.map((page) => answer(page, base, weights(page), lexicon, standsFor)),
        more ? ids : undefined,
      );
    for (const set of own) {
      const pages = pagesOf(set);
      told(`${set.name}, cross-validated by page`, pages, ({ key }) => unseen.get(key)!);
      told(`${set.name}, trained on the other style`, pages, () => crossed.get(set.name)!, false);
      told(`${set.name}, fitted`, pages, () => fitted);
    }
    if (shared) told('shared sample, never trained on', pagesOf(shared), () => fitted);
    else console.log('skipped: ../shared/gold is not here');
  }
}

/** A fact base to score; one that was made anew says which facts of the sheet its facts stand for. */
interface Kind {
  readonly name: string;
  readonly base: FactBase;
  readonly standsFor?: StandsFor;
}

interface Page {
  readonly key: string;
  readonly set: string;
  readonly one: GoldSet;
}

interface Answered {
  readonly gold: readonly GoldSentence[];
  readonly answers: readonly Answer[];
}

/** Each page as a set of its own, so that any of them can be left out. */
function pagesOf(set: GoldSet): Page[] {
  return byPage(set).map(({ page, sentences }) => ({
    key: `${set.name}/${page.page}`,
    set: set.name,
    one: { name: set.name, sentences, pages: new Map([[page.page, page]]) },
  }));
}

const keysOf = (pages: readonly Page[]): Set<string> => new Set(pages.map(({ key }) => key));

function answer(
  { one }: Page,
  base: FactBase,
  weights: MatchWeights,
  lexicon: Lexicon,
  standsFor?: StandsFor,
): Answered {
  const ready = { ...indexed(base, lexicon), weights };
  const [{ page, sentences } = { page: { title: '' }, sentences: [] }] = byPage(one);
  const answers = analyseSentences(
    sentences.map(({ text }) => text),
    page,
    [ready],
  );
  return {
    gold: sentences,
    answers: standsFor ? answers.map((one, at) => inFactsOf(standsFor, sentences[at]!, one)) : answers,
  };
}

const READY = new WeakMap<FactBase, ReadyBase>();

function indexed(base: FactBase, lexicon: Lexicon): ReadyBase {
  const ready = READY.get(base) ?? indexFactBase(base, { lexicon, weights: NO_WEIGHTS });
  READY.set(base, ready);
  return ready;
}

/** @param breakdown facts to list one by one, with the relations */
function print(title: string, answered: readonly Answered[], breakdown?: readonly FactId[]): void {
  const scores = scoresOf(
    answered.flatMap(({ gold }) => gold),
    answered.flatMap(({ answers }) => answers),
  );
  console.log(scoreLines(title, scores).join('\n'));
  if (!breakdown) return;
  const [sentences, all] = [answered.flatMap(({ gold }) => gold), answered.flatMap(({ answers }) => answers)];
  console.log(breakdownLines(sentences, all, breakdown).join('\n'));
}
