/** Scores on pages that training has not seen: ten folds by page over our own gold, and all of it against the sample beside the project. */
import type { MatchWeights } from '../../core/matching/decide.ts';
import { analyseSentences, indexFactBase, openLexicon, type ReadyBase } from '../../core/matching/index.ts';
import type { Lexicon } from '../../core/matching/lexicon.ts';
import type { FactBase, FactId } from '../../core/types.ts';
import { loadFactBase, loadLexicon } from '../../seeds/bundled.ts';
import { byPage, type GoldSentence, type GoldSet, ownGold, sharedGold } from './gold.ts';
import {
  bareStatements,
  FRAMED_PRECISION,
  learnFrom,
  learnJudge,
  learnRelation,
  NO_WEIGHTS,
  PLAIN_PRECISION,
} from './learn.ts';
import { type Answer, breakdownLines, scoreLines, scoresOf } from './scores.ts';

const FOLDS = 10;

/** Prints one table a gold set and kind of fact base: cross-validated, fitted, and trained on one style and tested on the other. */
export function crossValidate(): void {
  const lexicon = openLexicon(loadLexicon());
  const full = loadFactBase();
  const own = ownGold();
  const shared = sharedGold();
  for (const [name, base] of [
    ['fact sheet', full],
    ['bare statements', bareStatements(full)],
  ] as const) {
    const ids = base.facts.map(({ id }) => id);
    const all = own.flatMap((set) => pagesOf(set));
    const held = all.map((_, at) => at % FOLDS);
    const unseen = new Map<string, Answered>();
    for (let fold = 0; fold < FOLDS; fold += 1) {
      const weights = trained(
        all.filter((_, at) => held[at] !== fold),
        base,
        lexicon,
      );
      all.forEach((page, at) => {
        if (held[at] === fold) unseen.set(page.key, answer(page, base, weights, lexicon));
      });
    }
    const fitted = trained(all, base, lexicon);
    for (const set of own) {
      const pages = pagesOf(set);
      print(
        `${name}, ${set.name}, cross-validated by page`,
        pages.map((page) => unseen.get(page.key)!),
        ids,
      );
      const others = all.filter((page) => page.set !== set.name);
      const crossed = trained(others, base, lexicon);
      print(
        `${name}, ${set.name}, trained on the other style`,
        pages.map((page) => answer(page, base, crossed, lexicon)),
      );
      print(
        `${name}, ${set.name}, fitted`,
        pages.map((page) => answer(page, base, fitted, lexicon)),
        ids,
      );
    }
    if (shared)
      print(
        `${name}, shared sample, never trained on`,
        pagesOf(shared).map((page) => answer(page, base, fitted, lexicon)),
        ids,
      );
    else console.log('skipped: ../shared/gold is not here');
  }
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

function trained(pages: readonly Page[], base: FactBase, lexicon: Lexicon): MatchWeights {
  const learning = learnFrom(
    pages.map(({ one }) => one),
    base,
    lexicon,
  );
  const judge = learnJudge(learning, base.facts[0]?.hints ? FRAMED_PRECISION : PLAIN_PRECISION);
  return { framed: judge, plain: judge, relation: learnRelation(learning.pairs) };
}

function answer({ one }: Page, base: FactBase, weights: MatchWeights, lexicon: Lexicon): Answered {
  const ready = { ...indexed(base, lexicon), weights };
  const [{ page, sentences } = { page: { title: '' }, sentences: [] }] = byPage(one);
  return {
    gold: sentences,
    answers: analyseSentences(
      sentences.map(({ text }) => text),
      page,
      [ready],
    ),
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
