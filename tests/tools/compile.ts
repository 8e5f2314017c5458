/**
 * `npm run compile -- SHEET.yaml OUT.json`: a fact sheet and the article beside it become a file that others can take in.
 * `npm run compile -- --check FILE.json`: says what does not hold in such a file. `--schema` prints the JSON Schema of the format.
 */
import { readFileSync, writeFileSync } from 'node:fs';
import { basename, resolve } from 'node:path';
import { parseArgs } from 'node:util';
import { baseFile } from '../../core/facts/base-file.ts';
import { parseFactBaseText } from '../../core/facts/parse.ts';
import { compileFactBase } from '../../seeds/compile.ts';
import { factBaseSchema } from './json-schema.ts';

/** Paths are meant from where the command was typed; npm runs us in the project's folder. */
const TYPED_FROM = process.env.INIT_CWD ?? process.cwd();
const USAGE = 'Usage: npm run compile -- SHEET.yaml OUT.json | --check FILE.json | --schema';

const { values, positionals } = parseArgs({
  allowPositionals: true,
  options: { check: { type: 'string' }, schema: { type: 'boolean', default: false } },
});
const [sheet, out] = positionals;

if (values.schema) process.stdout.write(`${JSON.stringify(factBaseSchema(), null, 2)}\n`);
else if (values.check !== undefined) check(values.check);
else if (sheet !== undefined && out !== undefined) compile(sheet, out);
else fail(USAGE);

function compile(from: string, to: string): void {
  const text = baseFile(compiled(resolve(TYPED_FROM, from)));
  writeFileSync(resolve(TYPED_FROM, to), text);
  check(to);
}

function compiled(path: string): ReturnType<typeof compileFactBase> {
  try {
    return compileFactBase(path);
  } catch (error) {
    // What is wrong with a sheet is said line by line in the message; where in our code it was noticed helps nobody.
    return fail((error as Error).message);
  }
}

function check(path: string): void {
  const parsed = parseFactBaseText(readFileSync(resolve(TYPED_FROM, path), 'utf8'));
  if (!parsed.ok) fail(parsed.problems.map(({ message }) => `${basename(path)}: ${message}`).join('\n'));
  for (const { message } of parsed.dropped) process.stderr.write(`${basename(path)}: left out, ${message}\n`);
  const { id, version, facts, source } = parsed.value;
  process.stdout.write(`${basename(path)}: ${id} ${version}, ${facts.length} facts from “${source.title}”\n`);
}

function fail(message: string): never {
  process.stderr.write(`${message}\n`);
  process.exit(1);
}
