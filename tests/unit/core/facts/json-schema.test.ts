import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import Ajv from 'ajv/dist/2020.js';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { parseFactBase } from '../../../../core/facts/parse.ts';
import { loadFactBase } from '../../../../seeds/bundled.ts';
import { factBaseSchema } from '../../../tools/json-schema.ts';
import { factBase } from '../../store/bases-for-tests.ts';

const published = JSON.parse(readFileSync(join(import.meta.dirname, '../../../../docs/fact-base.schema.json'), 'utf8'));
const holds = new Ajv({ strict: false }).compile(published);

describe('the published JSON Schema', () => {
  it('is what files are checked with: print it anew by `npm run compile -- --schema > docs/fact-base.schema.json`', () => {
    expect(published).toEqual(JSON.parse(JSON.stringify(factBaseSchema())));
  });

  it.each([
    ['the bundled base', loadFactBase()],
    ['one of the reader’s', factBase()],
    [
      'the least there can be',
      {
        id: 'a',
        title: 'A',
        source: { title: 'A', published: '2026' },
        topic: { names: [] },
        facts: [{ id: 'f', statement: 'S.' }],
      },
    ],
  ])('takes %s', (_, base) => expect(holds(base)).toBe(true));

  it('refuses nothing that Claimlight takes in', () => {
    const value = fc.oneof(
      fc.constant(undefined),
      fc.constant(null),
      fc.nat(),
      fc.string({ maxLength: 20 }),
      fc.constant([]),
      fc.constant({}),
      fc.constant('2026-13'),
      fc.constant('x'.repeat(301)),
    );
    const path = fc.constantFrom(
      'id',
      'title',
      'version',
      'format',
      'source',
      'topic',
      'facts',
      'source.title',
      'source.published',
      'source.url',
      'source.text',
      'topic.names',
      'topic.associates',
      'facts.0.id',
      'facts.0.statement',
      'facts.0.quotes',
      'facts.0.asOf',
      'facts.0.aliases',
      'facts.0.hints',
    );
    fc.assert(
      fc.property(path, value, (where, what) => {
        // An empty list in place of an object has none of its keys; where none is needed, a lenient reader takes it.
        fc.pre(!(where === 'facts.0.hints' && Array.isArray(what)));
        const base = JSON.parse(JSON.stringify(factBase()));
        const keys = where.split('.');
        const last = keys.pop()!;
        keys.reduce((at, key) => at[key], base)[last] = what;
        const json = JSON.parse(JSON.stringify(base));
        if (parseFactBase(json).ok) expect(holds(json), JSON.stringify(holds.errors)).toBe(true);
      }),
      { numRuns: 300 },
    );
  });
});
