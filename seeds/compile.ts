/** Compiles a fact sheet and its article into a fact base, and refuses a sheet that does not stand on its article. */
import { readFileSync } from 'node:fs';
import { basename, dirname, join } from 'node:path';
import * as v from 'valibot';
import type { Fact, FactBase, Quote } from '../core/types.ts';
import { isIsoDate } from './iso-date.ts';
import { type Sheet, type SheetFact, sheetSchema } from './sheet.ts';
import { type Path, type Problem, readSheetFile } from './sheet-file.ts';

/**
 * Compiles one fact sheet.
 *
 * @param sheetPath path of the YAML sheet; the article it names lies beside it
 * @returns the fact base, with each quote's offsets into the article
 * @throws DataFileError naming file, line, reason and cure for every problem found: a quote that is not in the article to
 *   the letter, an id missing or doubled, a quantity that is not in its fact's quotes, a malformed date, a wrong shape
 */
export function compileFactBase(sheetPath: string): FactBase {
  const file = readSheetFile(sheetPath, readFileSync(sheetPath, 'utf8'));
  const parsed = v.safeParse(sheetSchema, file.data);
  if (!parsed.success) return file.fail(parsed.issues.map(shapeProblem));
  const sheet = parsed.output;
  const articlePath = join(dirname(sheetPath), basename(sheet.source.article));
  const article = readArticle(articlePath);
  if (article === undefined) {
    return file.fail([
      {
        path: ['source', 'article'],
        reason: `there is no article ${sheet.source.article} beside the sheet`,
        cure: 'Put the article there or mend its name',
      },
    ]);
  }
  const problems = [
    ...idProblems(sheet),
    ...dateProblems(sheet),
    ...sheet.facts.flatMap((fact, index) => factProblems(fact, index, article, sheet.source.article)),
  ];
  if (problems.length > 0) return file.fail(problems);
  return assemble(sheet, article);
}

function assemble(sheet: Sheet, article: string): FactBase {
  const { article: _file, ...source } = sheet.source;
  return {
    format: 1,
    id: sheet.id,
    title: sheet.title,
    version: sheet.version,
    source: { ...source, text: article } as FactBase['source'],
    topic: sheet.topic as FactBase['topic'],
    facts: sheet.facts.map((fact) => ({ ...fact, quotes: fact.quotes.map((q) => locate(q, article)) }) as Fact),
  };
}

function locate(quote: string, article: string): Quote {
  const start = article.indexOf(quote);
  return { text: quote, start, end: start + quote.length };
}

function readArticle(path: string): string | undefined {
  try {
    return readFileSync(path, 'utf8');
  } catch (error) {
    if ((error as NodeJS.ErrnoException).code === 'ENOENT') return undefined;
    throw error;
  }
}

function shapeProblem(issue: v.BaseIssue<unknown>): Problem {
  const path: Path = (issue.path ?? []).map((item) => item.key as string | number);
  const where = path.join(' › ') || 'the sheet';
  const missing = issue.received === 'undefined';
  return {
    path,
    reason: missing ? `${where} is missing` : `${where}: ${issue.message}`,
    cure: missing ? 'Add it' : 'Compare with the facts around it',
  };
}

function idProblems(sheet: Sheet): Problem[] {
  const problems: Problem[] = [];
  const first = new Map<string, number>();
  sheet.facts.forEach((fact, index) => {
    if (first.has(fact.id)) {
      problems.push({
        path: ['facts', index, 'id'],
        reason: `id "${fact.id}" is used twice`,
        cure: 'Give one of the two facts another id',
      });
    }
    first.set(fact.id, index);
  });
  (sheet.ids ?? []).forEach((id, index) => {
    if (!first.has(id)) {
      problems.push({
        path: ['ids', index],
        reason: `id "${id}" has no fact`,
        cure: 'Write the fact, or mend the id of the fact that was meant',
      });
    }
  });
  sheet.facts.forEach((fact, index) => {
    if (fact.partOf !== undefined && !first.has(fact.partOf)) {
      problems.push({
        path: ['facts', index, 'partOf'],
        reason: `partOf names "${fact.partOf}", which is no fact`,
        cure: 'Name an existing fact',
      });
    }
  });
  return problems;
}

function dateProblems(sheet: Sheet): Problem[] {
  const dates: [Path, string][] = [
    [['source', 'published'], sheet.source.published],
    ...sheet.facts.map((fact, index): [Path, string] => [['facts', index, 'asOf'], fact.asOf]),
  ];
  return dates
    .filter(([, date]) => !isIsoDate(date))
    .map(([path, date]) => ({
      path,
      reason: `"${date}" is not a date`,
      cure: 'Write it as 2022, 2022-12 or 2022-12-05',
    }));
}

function factProblems(fact: SheetFact, index: number, article: string, articleName: string): Problem[] {
  const quotes = fact.quotes.flatMap((quote, at) =>
    article.includes(quote)
      ? []
      : [
          {
            path: ['facts', index, 'quotes', at],
            reason: `fact "${fact.id}": this quote is not in ${articleName} to the letter: "${quote}"`,
            cure: 'Copy the words from the article, with its spelling and punctuation',
          },
        ],
  );
  const quantities = (fact.quantities ?? []).flatMap((quantity, at) =>
    fact.quotes.some((quote) => quote.includes(quantity.text))
      ? []
      : [
          {
            path: ['facts', index, 'quantities', at],
            reason: `fact "${fact.id}": the quantity "${quantity.text}" is not in its quotes`,
            cure: 'Write the figure as the quote has it',
          },
        ],
  );
  return [...quotes, ...quantities];
}
