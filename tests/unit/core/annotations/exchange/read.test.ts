import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { readAnnotations } from '../../../../../core/annotations/exchange/read.ts';
import { stableId } from '../../../../../core/annotations/exchange/stable-id.ts';

const NOW = '2026-01-01T00:00:00.000Z';
const read = (data: unknown) => readAnnotations(JSON.stringify(data), NOW);
const annotationsIn = (data: unknown) => {
  const result = read(data);
  return result.ok ? result.annotations : [];
};
const QUOTE = { type: 'TextQuoteSelector', exact: 'a claim', prefix: 'before ', suffix: ' after' };

const hypothesis = {
  id: 'Ab3-xyz_09',
  created: '2022-11-03T10:20:30.123456+00:00',
  updated: '2022-11-04T10:20:30.123456+00:00',
  user: 'acct:someone@hypothes.is',
  uri: 'https://news.example/story?utm_source=x#part',
  text: 'My **note**',
  tags: ['media', 'media', ' money '],
  document: { title: ['The story'] },
  target: [
    {
      source: 'https://news.example/story',
      selector: [
        { type: 'RangeSelector', startContainer: '/p[1]', startOffset: 0, endContainer: '/p[1]', endOffset: 7 },
        { type: 'TextPositionSelector', start: 10, end: 17 },
        QUOTE,
      ],
    },
  ],
};
const recogito = {
  '@context': 'http://www.w3.org/ns/anno.jsonld',
  type: 'Annotation',
  id: '#5bb4b7a0-7d0c-4c1b-8f9d-3b9d4b2c7f10',
  body: [
    { type: 'TextualBody', value: 'a remark', purpose: 'commenting' },
    { type: 'TextualBody', value: 'an answer', purpose: 'replying' },
    { type: 'TextualBody', value: 'place', purpose: 'tagging' },
  ],
  target: { source: 'https://news.example/r', selector: [QUOTE, { type: 'TextPositionSelector', start: 3, end: 10 }] },
};

describe("Hypothesis's export", () => {
  it.each([
    ['as a list', [hypothesis]],
    ['as rows', { total: 1, rows: [hypothesis] }],
    ['with its annotations', { export_date: 'x', annotations: [hypothesis] }],
  ])('%s gives the note, the tags, the place and the page', (_, data) => {
    expect(read(data)).toMatchObject({ ok: true, format: 'hypothesis', problems: [] });
    expect(annotationsIn(data)).toEqual([
      {
        schema: 1,
        id: stableId('Ab3-xyz_09'),
        created: '2022-11-03T10:20:30.123Z',
        modified: '2022-11-04T10:20:30.123Z',
        kind: 'passage',
        color: 'yellow',
        url: 'https://news.example/story',
        page: { title: 'The story' },
        quote: { exact: 'a claim', prefix: 'before ', suffix: ' after' },
        position: { start: 10, end: 17 },
        note: 'My **note**',
        tags: ['media', 'money'],
      },
    ]);
  });

  it('leaves page notes without a quote out, and says so', () => {
    const note = { ...hypothesis, id: 'note', target: [{ source: 'https://news.example/story' }] };
    expect(read([hypothesis, note])).toMatchObject({
      ok: true,
      problems: [{ record: 2, name: 'no-quote', what: 'note' }],
    });
  });
});

describe("Recogito's and others' W3C records", () => {
  it('give notes and tags by purpose', () => {
    expect(annotationsIn([recogito])[0]).toMatchObject({
      note: 'a remark\n\nan answer',
      tags: ['place'],
      position: { start: 3, end: 10 },
    });
  });

  it.each([
    ['a body alone instead of a list', { ...recogito, body: recogito.body[0] }, { note: 'a remark' }],
    ['a body that is a text', { ...recogito, body: 'bare words' }, { note: 'bare words' }],
    ['a bodyValue', { ...recogito, body: undefined, bodyValue: 'bare words' }, { note: 'bare words' }],
    ['no body', { ...recogito, body: undefined }, { note: '', tags: [] }],
    ['purposes as a list', { ...recogito, body: [{ value: 't', purpose: ['tagging'] }] }, { tags: ['t'] }],
    [
      'a selector alone',
      { ...recogito, target: { source: 'https://a.example/', selector: QUOTE } },
      { quote: { exact: 'a claim' } },
    ],
    [
      'a refined selector',
      {
        ...recogito,
        target: { source: 'https://a.example/', selector: { type: 'FragmentSelector', refinedBy: QUOTE } },
      },
      { quote: { exact: 'a claim' } },
    ],
    [
      'a source with an id',
      { ...recogito, target: { source: { id: 'https://a.example/' }, selector: QUOTE } },
      { url: 'https://a.example/' },
    ],
    [
      'a quote without context',
      { ...recogito, target: { source: 'https://a.example/', selector: { type: 'TextQuoteSelector', exact: 'x' } } },
      { quote: { exact: 'x', prefix: '', suffix: '' } },
    ],
    [
      'a position the wrong way round',
      {
        ...recogito,
        target: { source: 'https://a.example/', selector: [QUOTE, { type: 'TextPositionSelector', start: 9, end: 3 }] },
      },
      { quote: { exact: 'a claim' } },
    ],
    ['dates that are none', { ...recogito, created: 'yesterday' }, { created: NOW, modified: NOW }],
    ['no id', { ...recogito, id: undefined }, { note: 'a remark\n\nan answer' }],
  ])('are read with %s', (_, record, expected) => expect(annotationsIn([record])[0]).toMatchObject(expected));

  it.each([
    ['no address', { ...recogito, target: { selector: QUOTE } }, 'no-address'],
    [
      'a script for an address',
      { ...recogito, target: { source: 'javascript:alert(1)', selector: QUOTE } },
      'no-address',
    ],
    ['data for an address', { ...recogito, target: { source: 'data:text/html,x', selector: QUOTE } }, 'no-address'],
    [
      'an empty quote',
      { ...recogito, target: { source: 'https://a.example', selector: { ...QUOTE, exact: ' ' } } },
      'no-quote',
    ],
    [
      'a number for a quote',
      { ...recogito, target: { source: 'https://a.example', selector: { ...QUOTE, exact: 5 } } },
      'no-quote',
    ],
    ['a text for a record', 'words', 'not-an-annotation'],
    ['a note beyond all measure', { ...recogito, body: 'x'.repeat(500_000) }, 'bad-field'],
    ['a schema from the future', { ...recogito, 'claimlight:schema': 99 }, 'bad-field'],
  ])('are left out with %s, and the rest is kept', (_, record, name) => {
    const result = read([record, hypothesis]);
    expect(result).toMatchObject({ ok: true, problems: [{ record: 1, name }] });
    expect(result.ok && result.annotations).toHaveLength(1);
  });
});

describe('reading twice', () => {
  it('gives the same ids, also for records without any', () => {
    const bare = { ...recogito, id: undefined, created: '2022-01-01T00:00:00Z' };
    const data = [hypothesis, recogito, bare];
    expect(annotationsIn(data)).toEqual(annotationsIn(data));
    expect(new Set(annotationsIn(data).map((one) => one.id)).size).toBe(3);
  });

  it('keeps the last of two records with one id', () => {
    const later = { ...hypothesis, text: 'later' };
    expect(annotationsIn([hypothesis, later]).map((one) => one.note)).toEqual(['later']);
  });

  it.each(['x', '', '🦆', 'a'.repeat(10_000)])('makes an id of any text: %#', (id) =>
    expect(stableId(id)).toMatch(/^urn:uuid:[0-9a-f]{8}-[0-9a-f]{4}-8[0-9a-f]{3}-[89ab][0-9a-f]{3}-[0-9a-f]{12}$/),
  );
});

describe('files that are something else', () => {
  it.each([
    ['no JSON', '<html>', 'not-json'],
    ['nothing', '', 'not-json'],
    ['an empty list', '[]', 'no-annotations'],
    ['an object of another kind', '{"version": 3}', 'no-annotations'],
    ['a list of other things', '[1, "a", null, {}]', 'no-annotations'],
    ['a list within lists, a million deep', `${'['.repeat(1_000_000)}${']'.repeat(1_000_000)}`, 'no-annotations'],
    ['a hundred megabytes', `["${'x'.repeat(100_000_000)}"]`, 'too-large'],
  ])('are refused: %s', (_, text, name) => expect(readAnnotations(text, NOW)).toEqual({ ok: false, name }));

  it('never throw, never touch a prototype, and never give an address that runs: 1,000 of them', () => {
    const keys = fc.constantFrom(
      ...[
        'id',
        'type',
        'target',
        'source',
        'selector',
        'exact',
        'prefix',
        'body',
        'value',
        'purpose',
        'tags',
        'text',
        'uri',
      ],
      ...[
        '__proto__',
        'constructor',
        'toString',
        'created',
        'document',
        'title',
        'claimlight:page',
        'claimlight:restsOn',
      ],
    );
    const leaf = fc.oneof(
      fc.constantFrom<unknown>(
        'javascript:alert(1)',
        '<img src=x onerror=alert(1)>',
        'TextQuoteSelector',
        'https://a.example/',
        null,
        -1,
        1e308,
        true,
        '',
        '\u0000',
        '\ud800',
      ),
      fc.string(),
    );
    const value = fc.letrec((tie) => ({
      any: fc.oneof({ maxDepth: 5 }, leaf, fc.array(tie('any'), { maxLength: 3 }), tie('object')),
      object: fc
        .array(fc.tuple(keys, tie('any')), { maxLength: 6 })
        .map((pairs) => `{${pairs.map(([key, one]) => `${JSON.stringify(key)}:${asJson(one)}`).join(',')}}`)
        .map((json) => ({ json })),
    })).any;
    let accepted = 0;
    fc.assert(
      fc.property(fc.array(value, { maxLength: 4 }), fc.boolean(), (values, hostile) => {
        const target = hostile
          ? `,"target":[{"source":"https://a.example/","selector":[{"type":"TextQuoteSelector","exact":"x"},${asJson(values)}]}]`
          : '';
        const text = `[{"__proto__":{"polluted":1},"text":${asJson(values[0] ?? null)},"claimlight:page":${asJson(values[1] ?? null)}${target}},${values.map(asJson).join(',') || 'null'}]`;
        const result = readAnnotations(text, NOW);
        expect(({} as Record<string, unknown>).polluted).toBeUndefined();
        if (!result.ok) return;
        accepted += result.annotations.length;
        for (const one of result.annotations) expect(one.url).toMatch(/^https?:/);
      }),
      { numRuns: 1_000, seed: 3 },
    );
    expect(accepted).toBeGreaterThan(0);
  });
});

function asJson(value: unknown): string {
  if (Array.isArray(value)) return `[${value.map(asJson).join(',')}]`;
  if (typeof value === 'object' && value !== null && 'json' in value) return String(value.json);
  return JSON.stringify(value) ?? 'null';
}
