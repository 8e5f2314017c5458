/** The JSON Schema (draft 2020-12) of fact base files, read off the schema that they are checked with, so that the two cannot part. */
import { baseSchema, factSchema } from '../../core/facts/schema.ts';

type Json = { readonly [key: string]: unknown };

/** The parts of valibot's schemas that are read here. */
interface Node {
  readonly kind: string;
  readonly type: string;
  readonly pipe?: readonly Node[];
  readonly entries?: Readonly<Record<string, Node>>;
  readonly item?: Node;
  readonly wrapped?: Node;
  readonly options?: readonly unknown[];
  readonly literal?: unknown;
  readonly requirement?: unknown;
}

/** @throws Error for a part of the schema that has no counterpart here yet */
export function factBaseSchema(): Json {
  const base = asJson(baseSchema as unknown as Node);
  const properties = base.properties as Json;
  return {
    $schema: 'https://json-schema.org/draft/2020-12/schema',
    title: 'Claimlight fact base',
    description:
      'One article and the facts in it, as Claimlight takes them in. Keys that are not named here are ignored.',
    ...base,
    properties: {
      ...properties,
      facts: { ...(properties.facts as Json), items: asJson(factSchema as unknown as Node) },
    },
  };
}

function asJson(node: Node): Json {
  const pipe = node.pipe ?? [node];
  const json: Record<string, unknown> = {};
  for (const part of pipe) Object.assign(json, part.kind === 'schema' ? ofSchema(part) : ofAction(part, json));
  return json;
}

function ofSchema(node: Node): Json {
  switch (node.type) {
    case 'string':
    case 'number':
    case 'boolean':
      return { type: node.type };
    case 'unknown':
      return {};
    case 'literal':
      return { const: node.literal };
    case 'picklist':
      return { enum: node.options };
    case 'optional':
      return asJson(node.wrapped!);
    case 'array': {
      const items = asJson(node.item!);
      return { type: 'array', ...(Object.keys(items).length > 0 ? { items } : {}) };
    }
    case 'union':
      return { anyOf: (node.options as readonly Node[]).map(asJson) };
    case 'object': {
      const entries = Object.entries(node.entries!);
      const required = entries.filter(([, entry]) => entry.type !== 'optional').map(([key]) => key);
      return {
        type: 'object',
        properties: Object.fromEntries(entries.map(([key, entry]) => [key, asJson(entry)])),
        ...(required.length > 0 ? { required } : {}),
      };
    }
    default:
      throw new Error(`the schema has a ${node.type}, which has no counterpart in JSON Schema here yet`);
  }
}

function ofAction(node: Node, sofar: Json): Json {
  const count = sofar.type === 'array' ? 'Items' : 'Length';
  switch (node.type) {
    case 'max_length':
      return {
        [`max${count}`]: Math.min(Number(node.requirement), Number(sofar[`max${count}`] ?? Number.MAX_SAFE_INTEGER)),
      };
    case 'min_length':
      return { [`min${count}`]: node.requirement };
    case 'non_empty':
      return { [`min${count}`]: 1 };
    case 'regex':
      return { pattern: (node.requirement as RegExp).source };
    case 'finite':
    case 'trim':
    case 'transform':
      return {};
    default:
      throw new Error(`the schema asks for ${node.type}, which has no counterpart in JSON Schema here yet`);
  }
}
