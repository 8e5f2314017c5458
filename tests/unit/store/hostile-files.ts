/** Import files that are wrong, poisoned, enormous or full of markup; the same ones for the same seed. */
import { chances, pick } from '../core/annotations/chances.ts';

export interface HostileFile {
  /** Its kind, for the word on which one did harm. */
  readonly what: string;
  /** Made when asked for: some are a hundred megabytes. */
  readonly text: () => string;
}

type Json = null | boolean | number | string | readonly Json[] | { readonly [key: string]: Json };

/** One in so many files is as large or as deep as they come. */
const ENORMOUS = 200;

export function hostileFiles(count: number, seed: number): HostileFile[] {
  const chance = chances(seed);
  return Array.from({ length: count }, (_, at): HostileFile => {
    if (at % ENORMOUS === ENORMOUS - 1) return pick(chance, ENORMOUS_FILES);
    const [what, make] = KINDS[at % KINDS.length]!;
    const text = make(chance, at);
    return { what, text: () => text };
  });
}

const MARKUP = [
  '<img src=x onerror=alert(1)>',
  '<script>alert(1)</script>',
  '"><svg onload=alert(1)>',
  '</title><iframe src=javascript:alert(1)>',
  '[x](javascript:alert(1))',
  '=HYPERLINK("https://a.example")',
];
const ADDRESSES = [
  'javascript:alert(1)',
  'data:text/html,<b>',
  'vbscript:x',
  'file:///etc/passwd',
  'blob:x',
  '\u0000',
  'https://',
];
const KEYS = [
  'id',
  'created',
  'modified',
  'updated',
  'body',
  'target',
  'tags',
  'text',
  'uri',
  'document',
  'motivation',
];
const OWN_KEYS = ['schema', 'kind', 'color', 'page', 'block', 'restsOn', 'deleted'];
const WRONG: readonly Json[] = [
  null,
  true,
  -1,
  1e308,
  '',
  '\ud800',
  [],
  {},
  [[[]]],
  { length: 1e9 },
  'x'.repeat(5_000),
];

const record = (at: number, words = 'A passage of the page.'): { [key: string]: Json } => ({
  '@context': 'http://www.w3.org/ns/anno.jsonld',
  type: 'Annotation',
  id: `urn:uuid:00000000-0000-4000-9000-${String(at).padStart(12, '0')}`,
  created: '2023-01-01T00:00:00Z',
  body: [{ type: 'TextualBody', purpose: 'commenting', value: words }],
  target: {
    source: 'https://news.example/story',
    selector: [
      { type: 'TextQuoteSelector', exact: words, prefix: words, suffix: words },
      { type: 'TextPositionSelector', start: 1, end: 5 },
    ],
  },
});

const withKey = (at: number, key: string, value: Json): string => JSON.stringify([{ ...record(at), [key]: value }]);

/** A key that assignment would take for the prototype's; written as text, for an object literal would take it so too. */
const poisoned = (at: number, key: string): string =>
  JSON.stringify([record(at)]).replace('{"@context"', `{"${key}":{"polluted":1,"prototype":{"polluted":1}},"@context"`);

const KINDS: readonly (readonly [string, (chance: () => number, at: number) => string])[] = [
  ['a wrong type for a key', (chance, at) => withKey(at, pick(chance, KEYS), pick(chance, WRONG))],
  [
    'a wrong type for a key of ours',
    (chance, at) => withKey(at, `claimlight:${pick(chance, OWN_KEYS)}`, pick(chance, WRONG)),
  ],
  [
    'a wrong type in the target',
    (chance, at) => withKey(at, 'target', { source: pick(chance, WRONG), selector: pick(chance, WRONG) }),
  ],
  [
    'a prototype’s key',
    (chance, at) => poisoned(at, pick(chance, ['__proto__', 'constructor', 'prototype', 'toString', 'hasOwnProperty'])),
  ],
  [
    'a prototype’s key within',
    (chance, at) =>
      JSON.stringify([record(at)]).replace(
        '"selector":',
        `"${pick(chance, ['__proto__', 'constructor'])}":{"polluted":1},"selector":`,
      ),
  ],
  [
    'an address that runs',
    (chance, at) => withKey(at, 'target', { ...(record(at).target as object), source: pick(chance, ADDRESSES) }),
  ],
  ['markup in every field', (chance, at) => markedUp(at, pick(chance, MARKUP))],
  [
    'a backup with markup',
    (chance, at) => backup([{ ...own(at), note: pick(chance, MARKUP), url: pick(chance, ADDRESSES) }]),
  ],
  [
    'a backup of wrong types',
    (chance, at) => backup([{ ...own(at), [pick(chance, [...OWN_KEYS, 'id', 'quote', 'url'])]: pick(chance, WRONG) }]),
  ],
  ['a file cut off', (chance, at) => JSON.stringify([record(at)]).slice(0, Math.floor(chance() * 500))],
  ['something else altogether', (chance) => JSON.stringify(pick(chance, WRONG))],
  ['bytes of no text', (chance) => Array.from({ length: 200 }, () => String.fromCharCode(chance() * 0xffff)).join('')],
  [
    'a date that is none',
    (chance, at) => withKey(at, 'created', pick(chance, ['yesterday', '9999-99-99', '+275760-09-14T00:00:00Z', '1e9'])),
  ],
  [
    'text beyond all measure',
    (chance, at) => JSON.stringify([record(at, 'word '.repeat(100_000 * (1 + Math.floor(chance() * 2))))]),
  ],
];

/** Built when asked for. */
const ENORMOUS_FILES: readonly HostileFile[] = [
  { what: 'a million lists deep', text: () => `${'['.repeat(1_000_000)}${']'.repeat(1_000_000)}` },
  { what: 'a million objects deep', text: () => `${'{"target":'.repeat(1_000_000)}1${'}'.repeat(1_000_000)}` },
  { what: 'a hundred megabytes', text: () => `["${'x'.repeat(100_000_000)}"]` },
];

function markedUp(at: number, words: string): string {
  const { target, ...rest } = record(at, words);
  const own = {
    'claimlight:schema': 1,
    'claimlight:kind': 'claim',
    'claimlight:page': { title: words, site: words, published: words.slice(0, 40), language: words.slice(0, 30) },
  };
  const fields = { ...rest, tags: [words], text: words, document: { title: [words] }, creator: words };
  return JSON.stringify([{ ...fields, target, ...own }]);
}

const own = (at: number): { [key: string]: Json } => ({
  schema: 1,
  id: `urn:uuid:00000000-0000-4000-a000-${String(at).padStart(12, '0')}`,
  created: '2023-01-01T00:00:00.000Z',
  modified: '2023-01-01T00:00:00.000Z',
  kind: 'passage',
  url: 'https://news.example/story',
  page: { title: 'A story' },
  quote: { exact: 'A passage.', prefix: '', suffix: '' },
  note: '',
  tags: [],
  color: 'yellow',
});

const backup = (annotations: readonly Json[]): string =>
  JSON.stringify({
    format: 'claimlight-backup',
    version: 1,
    made: '2023',
    sum: 1,
    settings: { appearance: 7 },
    annotations,
  });
