/**
 * Loads saved pages in a headless Chromium with the extension's own reader, offline, and tells what a reader would get.
 *
 *   npm run -s inspect -- page.html… [--json] [--facts FILE] [--text]
 *
 * `--json` prints one array; without it a report, with `--text` the article's text too. Names ending in .gz are fine, folders as well.
 */
import { readdirSync, readFileSync, statSync } from 'node:fs';
import { join, resolve } from 'node:path';
import { parseArgs } from 'node:util';
import { parseFactBase } from '../../core/facts/parse.ts';
import type { FactBase } from '../../core/types.ts';
import { loadFactBase } from '../../seeds/bundled.ts';
import { type Inspection, inspector } from './saved/inspector.ts';

/** Paths are meant from where the reader typed them; npm runs us in the project's folder. */
const TYPED_FROM = process.env.INIT_CWD ?? process.cwd();

const { values, positionals } = parseArgs({
  allowPositionals: true,
  options: { json: { type: 'boolean' }, facts: { type: 'string' }, text: { type: 'boolean' } },
});

const files = positionals.flatMap(expanded);
if (files.length === 0) fail('Usage: npm run -s inspect -- page.html… [--json] [--facts FILE] [--text]');

const inspect = await inspector(baseOf(values.facts));
const found: Inspection[] = [];
let failed = 0;
try {
  for (const file of files) {
    process.stderr.write(`${found.length + 1}/${files.length} ${file}\n`);
    try {
      found.push({ ...(await inspect.file(resolve(TYPED_FROM, file))), file });
      if (!values.json) process.stdout.write(report(found.at(-1)!));
    } catch (error) {
      failed += 1;
      process.stderr.write(`${file}: ${String(error)}\n`);
    }
  }
} finally {
  await inspect.close();
}
if (values.json)
  process.stdout.write(
    `${JSON.stringify(
      found.map(({ text: _text, ...told }) => told),
      null,
      1,
    )}\n`,
  );
if (failed > 0) fail(`${failed} of ${files.length} could not be read.`);

function report(page: Inspection): string {
  const { file, title, published, language, detected, news, about, reasons, text, claims, timings } = page;
  const lines = [
    `\n${file}`,
    `  ${title}  (${published ?? 'no date'}, ${language})`,
    `  ${detected ? 'DETECTED' : 'not detected'}: news ${news ? 'yes' : 'no'}, about ${about ? 'yes' : 'no'}`,
    ...reasons.map((reason) => `    ${reason}`),
    `  ${text.length} characters, ${claims.length} claims, ${claims.filter(({ matches }) => matches.length > 0).length} with matches`,
    ...claims.flatMap((claim) => [
      `    ${claim.start}–${claim.end} ${claim.text}`,
      ...claim.matches.map(({ fact, relation, score }) => `      ${relation} ${fact} ${score.toFixed(2)}`),
    ]),
    `  ${Object.entries(timings)
      .map(([name, time]) => `${name} ${time} ms`)
      .join(', ')}`,
  ];
  if (values.text) lines.push(text.replace(/^/gm, '  | '));
  return `${lines.join('\n')}\n`;
}

function expanded(path: string): string[] {
  const stat = statSync(resolve(TYPED_FROM, path), { throwIfNoEntry: false });
  if (stat === undefined) return fail(`${path}: no such file`);
  if (!stat.isDirectory()) return [path];
  const names = readdirSync(resolve(TYPED_FROM, path)).filter((name) => /\.html?(?:\.gz)?$/.test(name));
  return names.sort().map((name) => join(path, name));
}

function baseOf(path: string | undefined): FactBase {
  if (path === undefined) return loadFactBase();
  let json: unknown;
  try {
    json = JSON.parse(readFileSync(resolve(TYPED_FROM, path), 'utf8'));
  } catch (error) {
    return fail(`${path}: ${(error as Error).message}`);
  }
  const parsed = parseFactBase(json);
  if (parsed.ok) return parsed.value;
  return fail(parsed.problems.map(({ message }) => `${path}: ${message}`).join('\n'));
}

function fail(message: string): never {
  process.stderr.write(`${message}\n`);
  process.exit(1);
}
