import { globSync, readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { checkSync } from 'recheck';
import { parseAst } from 'rolldown/parseAst';
import { describe, expect, it } from 'vitest';

const root = fileURLToPath(new URL('../..', import.meta.url));
const files = globSync('{core,page,store,messaging,components,entrypoints}/**/*.{ts,tsx}', { cwd: root }).sort();

interface Pattern {
  readonly source: string;
  readonly flags: string;
}

/** Every regex literal of a source file, and every `RegExp` made from something else than a literal. */
function patternsOf(file: string): { literals: Pattern[]; made: string[] } {
  const code = readFileSync(`${root}/${file}`, 'utf8');
  const literals: Pattern[] = [];
  const made: string[] = [];
  const visit = (node: unknown): void => {
    if (typeof node !== 'object' || node === null) return;
    if (Array.isArray(node)) {
      node.forEach(visit);
      return;
    }
    const { type, regex, callee, start, end } = node as Record<string, never>;
    if (type === 'Literal' && regex) {
      const { pattern, flags } = regex as { pattern: string; flags: string };
      literals.push({ source: pattern, flags });
    }
    if (
      (type === 'NewExpression' || type === 'CallExpression') &&
      (callee as unknown as { name?: string }).name === 'RegExp'
    ) {
      made.push(code.slice(start, end));
    }
    Object.values(node).forEach(visit);
  };
  visit(parseAst(code, { lang: file.endsWith('x') ? 'tsx' : 'ts' }, file));
  return { literals, made };
}

const all = files.map((file) => ({ file, ...patternsOf(file) }));

describe('no text can make a pattern slow', () => {
  const literals = all.flatMap(({ file, literals }) => literals.map((pattern): [string, Pattern] => [file, pattern]));
  const distinct = [...new Map(literals.map((entry) => [`/${entry[1].source}/${entry[1].flags}`, entry])).values()];

  it.each(
    distinct.map(([file, pattern]): [string, string, Pattern] => [
      file,
      `/${pattern.source}/${pattern.flags}`,
      pattern,
    ]),
  )('%s %s', (_file, _shown, { source, flags }) => {
    expect(checkSync(source, flags, { timeout: 50_000, randomSeed: 1 })).toMatchObject({ status: 'safe' });
  });

  it('patterns put together at run time come from our own tables only', () => {
    const made = all.flatMap(({ file, made }) => made.map((text) => `${file}: ${text}`));
    expect(made).toMatchInlineSnapshot(`
      [
        "core/mentions.ts: new RegExp(groups.join('|'), 'gi')",
      ]
    `);
  });
});
