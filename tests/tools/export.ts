/**
 * Turns a file of annotations into another form, with the importer and the exporters that ship.
 *
 *   npm run -s export -- --from FILE.json --format jsonld|markdown|csv|html --out PATH
 *
 * FILE.json: our JSON-LD or records, Hypothesis's export, or W3C JSON. PATH: a file; for Markdown a folder that gets one file a page, or a
 * name ending in .md for all pages in one. Records without a passage are left out and named; one that can't be read is named too,
 * the rest is written, and the command fails at its end.
 */
import { join } from 'node:path';
import { parseArgs } from 'node:util';
import { csvFile } from '../../core/annotations/exchange/csv.ts';
import { listOf } from '../../core/annotations/exchange/fields.ts';
import { htmlFile } from '../../core/annotations/exchange/html.ts';
import { jsonLdFile } from '../../core/annotations/exchange/json-ld.ts';
import { markdownFiles } from '../../core/annotations/exchange/markdown.ts';
import { readAnnotations } from '../../core/annotations/exchange/read.ts';
import { stableId } from '../../core/annotations/exchange/stable-id.ts';
import { parseAnnotation } from '../../core/annotations/parse.ts';
import type { Annotation } from '../../core/types.ts';
import { fail, readText, write } from './files.ts';

const WRITERS: ReadonlyMap<string, (annotations: readonly Annotation[], path: string) => number> = new Map([
  ['jsonld', (all, path) => one(path, `${jsonLdFile(all, stableId(all.map(({ id }) => id).join(' ')))}\n`)],
  ['markdown', markdown],
  ['csv', (all, path) => one(path, csvFile(all))],
  ['html', (all, path) => one(path, htmlFile(all))],
]);
const FORMATS = [...WRITERS.keys()].join('|');
const PROBLEMS: ReadonlyMap<string, string> = new Map([
  ['not-json', 'it is no JSON.'],
  ['no-annotations', 'it holds no annotations.'],
  ['too-large', 'it is too large.'],
]);

const { values } = parseArgs({
  options: { from: { type: 'string' }, format: { type: 'string' }, out: { type: 'string' } },
});
const { from, format, out } = values;
if (!from || !format || !out) fail(`Usage: npm run -s export -- --from FILE.json --format ${FORMATS} --out PATH`);
const writer = WRITERS.get(format) ?? fail(`--format is one of ${FORMATS}, not ${format}.`);

const text = readText(from);
const reading = readAnnotations(text, new Date().toISOString());
const records = reading.ok ? reading.annotations : ownRecords(text);
if (!reading.ok && records.length === 0) fail(`${from}: ${PROBLEMS.get(reading.name) ?? reading.name}`);
const files = writer(records, out);
process.stderr.write(`${records.length} annotations, ${files} file${files === 1 ? '' : 's'}\n`);
const problems = reading.ok ? reading.problems : [];
for (const { record, name, what, where } of problems)
  process.stderr.write(`${from}: record ${record} (${what}): ${where === undefined ? name : `${name} ${where}`}\n`);
// A note on a whole page has no passage, and that is no fault of the file.
const wrong = problems.filter(({ name }) => name !== 'no-quote').length;
if (wrong > 0) fail(`${wrong} records could not be read.`);

/** The records themselves, as `core/types.ts` has them. */
function ownRecords(json: string): Annotation[] {
  try {
    return listOf(JSON.parse(json)).flatMap((record) => {
      const parsed = parseAnnotation(record);
      return parsed.ok ? [parsed.annotation] : [];
    });
  } catch {
    // The reading has said already that this is no JSON.
    return [];
  }
}

function one(path: string, text: string): number {
  write(path, text);
  return 1;
}

function markdown(all: readonly Annotation[], path: string): number {
  const files = markdownFiles(all);
  if (path.endsWith('.md')) return one(path, files.map(({ text }) => text).join('\n'));
  for (const { name, text } of files) write(join(path, name), text);
  return files.length;
}
