/** Reads annotations from files: our JSON-LD, Hypothesis's export, W3C JSON as Recogito and others write it. */
import type { Annotation, AnnotationId } from '../../types.ts';
import { pageAddress } from '../page-address.ts';
import { CURRENT_SCHEMA, parseAnnotation } from '../parse.ts';
import { addressOf, field, fieldsOf, instantOf, listOf, textOf } from './fields.ts';
import { OWN } from './json-ld.ts';
import { stableId } from './stable-id.ts';

/** Why one record was left out, for a sentence to the reader. */
export type ProblemName = 'no-quote' | 'no-address' | 'not-an-annotation' | 'bad-field';

export interface ImportProblem {
  /** Which record of the file, counted from 1. */
  readonly record: number;
  readonly name: ProblemName;
  /** Its id, its title or the beginning of its words, whichever tells it best; text. */
  readonly what: string;
  /** The field that is wrong, for `bad-field`. */
  readonly where?: string;
}

export type ImportReading =
  | {
      readonly ok: true;
      readonly format: 'claimlight' | 'hypothesis' | 'w3c';
      /** Without doubles; of one id the last in the file. */
      readonly annotations: readonly Annotation[];
      readonly problems: readonly ImportProblem[];
    }
  | { readonly ok: false; readonly name: 'not-json' | 'no-annotations' | 'too-large' };

/** Largest file that is read, in code units. */
export const MAX_FILE = 80_000_000;
const MAX_RECORDS = 500_000;

/**
 * @param text the file
 * @param now stands for dates that a record does not have
 * @returns what can be imported, and what not and why; a file that is no such file is refused as a whole
 */
export function readAnnotations(text: string, now: string): ImportReading {
  if (text.length > MAX_FILE) return { ok: false, name: 'too-large' };
  let data: unknown;
  try {
    data = JSON.parse(text.charCodeAt(0) === 0xfeff ? text.slice(1) : text);
  } catch {
    // The parser's words ("Unexpected token") help no reader; the failure's name has a sentence that does.
    return { ok: false, name: 'not-json' };
  }
  const records = recordsOf(data);
  if (records.length === 0) return { ok: false, name: 'no-annotations' };
  if (records.length > MAX_RECORDS) return { ok: false, name: 'too-large' };
  const found = new Map<AnnotationId, Annotation>();
  const problems: ImportProblem[] = [];
  for (const [at, record] of records.entries()) {
    const read = readRecord(record, now);
    if ('annotation' in read) found.set(read.annotation.id, read.annotation);
    else problems.push({ record: at + 1, what: nameOf(record), ...read });
  }
  if (found.size === 0 && problems.every((one) => one.name === 'not-an-annotation'))
    return { ok: false, name: 'no-annotations' };
  return { ok: true, format: formatOf(records), annotations: [...found.values()], problems };
}

/** A bare list, a collection with pages, a page, Hypothesis's `rows` and `annotations`, or one record by itself. */
function recordsOf(data: unknown): readonly unknown[] {
  if (Array.isArray(data)) return data;
  for (const path of [['items'], ['first', 'items'], ['rows'], ['annotations'], ['@graph']]) {
    const inner = path.reduce<unknown>((value, key) => field(value, key), data);
    if (Array.isArray(inner)) return inner;
  }
  return field(data, 'target') === undefined ? [] : [data];
}

type ReadRecord = { readonly annotation: Annotation } | { readonly name: ProblemName; readonly where?: string };

function readRecord(record: unknown, now: string): ReadRecord {
  const targets = listOf(field(record, 'target'));
  if (!fieldsOf(record) || targets.length === 0) return { name: 'not-an-annotation' };
  const selectors = targets.flatMap((target) => listOf(field(target, 'selector')).flatMap(withRefined));
  const quote = selectors.find((one) => field(one, 'type') === 'TextQuoteSelector');
  const exact = textOf(field(quote, 'exact'));
  if (exact === undefined || exact.trim() === '') return { name: 'no-quote' };
  const address = addressIn(record, targets);
  if (address === undefined) return { name: 'no-address' };
  const url = pageAddress(address);
  const position = selectors.find((one) => field(one, 'type') === 'TextPositionSelector');
  const created = instantOf(field(record, 'created')) ?? now;
  const id = textOf(field(record, 'id'));
  const parsed = parseAnnotation({
    schema: field(record, `${OWN}:schema`) ?? CURRENT_SCHEMA,
    kind: 'passage',
    color: 'yellow',
    page: { title: titleIn(record) ?? url },
    ...ownFields(record),
    id: stableId(id ?? `${url} ${exact} ${created}`),
    created,
    modified: instantOf(field(record, 'modified')) ?? instantOf(field(record, 'updated')) ?? created,
    url,
    quote: {
      exact,
      prefix: textOf(field(quote, 'prefix')) ?? '',
      suffix: textOf(field(quote, 'suffix')) ?? '',
    },
    ...positionOf(position),
    ...bodyOf(record),
  });
  return parsed.ok ? { annotation: parsed.annotation } : { name: 'bad-field', where: parsed.where };
}

/** A selector may be refined by another (section 4.2.9); one step in is as far as anyone goes. */
const withRefined = (selector: unknown): unknown[] => [selector, ...listOf(field(selector, 'refinedBy'))];

function addressIn(record: unknown, targets: readonly unknown[]): string | undefined {
  const target = targets[0];
  const source = field(target, 'source');
  const candidates = [source, field(source, 'id'), field(record, 'uri'), field(target, 'id'), target];
  return candidates.map(addressOf).find((address) => address !== undefined);
}

function titleIn(record: unknown): string | undefined {
  const title = listOf(field(field(record, 'document'), 'title'))[0] ?? field(record, 'title');
  return textOf(title)?.slice(0, 4_000);
}

function positionOf(selector: unknown): object {
  const [start, end] = [field(selector, 'start'), field(selector, 'end')];
  const fits =
    Number.isSafeInteger(start) && Number.isSafeInteger(end) && Number(start) >= 0 && Number(end) >= Number(start);
  return fits ? { position: { start, end } } : {};
}

/** Notes are joined, tags gathered. Hypothesis writes `text` and `tags` beside the model's bodies. */
function bodyOf(record: unknown): { note: string; tags: string[] } {
  const bodies = listOf(field(record, 'body')).map((body) => (typeof body === 'string' ? { value: body } : body));
  const valuesOf = (isTag: boolean): string[] =>
    bodies
      .filter((body) => listOf(field(body, 'purpose')).includes('tagging') === isTag)
      .flatMap((body) => textOf(field(body, 'value')) ?? []);
  const notes = [textOf(field(record, 'text')) ?? '', ...valuesOf(false), textOf(field(record, 'bodyValue')) ?? ''];
  const tags = [...listOf(field(record, 'tags')).flatMap((tag) => textOf(tag) ?? []), ...valuesOf(true)];
  return {
    note: notes.filter((note) => note.trim() !== '').join('\n\n'),
    tags: [...new Set(tags.map((tag) => tag.trim()).filter((tag) => tag !== ''))],
  };
}

const OWN_KEYS = ['kind', 'color', 'page', 'block', 'restsOn', 'deleted'] as const;

function ownFields(record: unknown): object {
  return Object.fromEntries(
    OWN_KEYS.flatMap((key) => {
      const value = field(record, `${OWN}:${key}`);
      return value === undefined ? [] : [[key, value]];
    }),
  );
}

function formatOf(records: readonly unknown[]): 'claimlight' | 'hypothesis' | 'w3c' {
  const first = records.find((one) => fieldsOf(one) !== undefined);
  if (field(first, `${OWN}:schema`) !== undefined) return 'claimlight';
  return field(first, 'uri') !== undefined && field(first, 'document') !== undefined ? 'hypothesis' : 'w3c';
}

function nameOf(record: unknown): string {
  const name = textOf(field(record, 'id')) ?? titleIn(record) ?? textOf(field(record, 'text')) ?? '';
  return name.slice(0, 80);
}
