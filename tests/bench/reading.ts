/**
 * How well real templates are read: every story of tests/stories in every fit template of ../shared/pages, or of a folder given.
 *
 *   npm run bench -- reading [FOLDER]
 */
import { existsSync } from 'node:fs';
import { join, resolve } from 'node:path';
import { ROOT } from '../tools/build.ts';
import { readStories } from '../tools/saved/story.ts';
import { figuresOf, type Outcome, readTransplanted, templatesIn, told } from '../tools/saved/transplanted.ts';

/** Prints the figures over all, and what went wrong page by page. */
export async function run(args: readonly string[] = []): Promise<void> {
  const folder = args[0] ? resolve(process.env.INIT_CWD ?? '.', args[0]) : join(ROOT, '..', 'shared', 'pages');
  if (!existsSync(folder)) {
    console.log(`skipped: ${args[0] ?? '../shared/pages'} is not here`);
    return;
  }
  const [templates, stories] = [templatesIn(folder), readStories()];
  console.log(`${templates.length} templates × ${stories.length} stories`);
  const outcomes = await readTransplanted(folder, templates, () => stories);
  for (const outcome of outcomes) for (const fault of faultsOf(outcome)) console.log(`  ${outcome.page}: ${fault}`);
  console.log(told(figuresOf(outcomes)));
}

function faultsOf({ detected, missing, foreign, wrongCuts, title }: Outcome): string[] {
  return [
    ...(detected ? [] : ['not detected']),
    ...(title ? [] : ['another title']),
    ...(wrongCuts > 0 ? [`${wrongCuts} wrong ranges`] : []),
    ...missing.map((sentence) => `missing: ${sentence.slice(0, 80)}`),
    ...foreign.map((text) => `foreign: ${text.slice(0, 80)}`),
  ];
}
