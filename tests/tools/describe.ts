/**
 * Describes ranges of a saved page by W3C selectors, with the description that ships: the inverse of `anchor`.
 *
 *   npm run -s describe -- --html FILE --ranges FILE.json --out FILE
 *
 * FILE.json: `[{ id, root?, startXPath, startOffset, endXPath, endOffset }]`, XPaths from the root or the document, offsets as DOM
 * ranges have them. Writes `[{ id, selectors: [...] }]`; where a range can't be described `selectors` is null and `reason` says why.
 */
import { parseArgs } from 'node:util';
import { fail } from './files.ts';
import { askOnPage } from './selectors/on-page.ts';

const { values } = parseArgs({
  options: { html: { type: 'string' }, ranges: { type: 'string' }, out: { type: 'string' } },
});
const { html, ranges, out } = values;
if (!html || !ranges || !out) fail('Usage: npm run -s describe -- --html FILE --ranges FILE.json --out FILE');

const answers = await askOnPage('describe', { html, list: ranges, out });
const without = answers.filter(({ selectors }) => selectors === null);
process.stderr.write(`${answers.length} ranges: ${answers.length - without.length} described\n`);
for (const { id, reason } of without) process.stderr.write(`${ranges}: ${JSON.stringify(id)}: ${reason}\n`);
