/**
 * Finds W3C selectors on a saved page with the anchoring that ships: headless Chromium, network and page scripts off.
 *
 *   npm run -s anchor -- --html FILE --selectors FILE.json --out FILE
 *
 * FILE.json: `[{ id, root?, selectors: [...] }]`, `root` a CSS selector (the body unless told). Writes
 * `[{ id, state, score, exact, prefix, suffix, start, end }]`, positions in code points of the root's text content, null where
 * nothing was found. An entry that can't be read says why in `error`; the others are answered, and the command fails at its end.
 */
import { parseArgs } from 'node:util';
import { fail } from './files.ts';
import { askOnPage } from './selectors/on-page.ts';

const { values } = parseArgs({
  options: { html: { type: 'string' }, selectors: { type: 'string' }, out: { type: 'string' } },
});
const { html, selectors, out } = values;
if (!html || !selectors || !out) fail('Usage: npm run -s anchor -- --html FILE --selectors FILE.json --out FILE');

const answers = await askOnPage('anchor', { html, list: selectors, out });
const counts = new Map<string, number>();
for (const { state } of answers) counts.set(state, (counts.get(state) ?? 0) + 1);
process.stderr.write(
  `${answers.length} entries: ${[...counts].map(([state, count]) => `${count} ${state}`).join(', ')}\n`,
);
const wrong = answers.filter(({ error }) => error !== undefined);
for (const { id, error } of wrong) process.stderr.write(`${selectors}: ${JSON.stringify(id)}: ${error}\n`);
if (wrong.length > 0) fail(`${wrong.length} of ${answers.length} entries could not be read, or not whole.`);
