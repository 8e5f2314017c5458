/** What news pages say of themselves in JSON-LD, read out of any of its shapes. */

/** One described thing: its types without prefix, and its properties as they stand. */
interface Thing {
  readonly types: readonly string[];
  readonly properties: ReadonlyMap<string, unknown>;
}

export interface LinkedData {
  /** schema.org types of the page's main things, articles first. */
  readonly types: readonly string[];
  readonly headline?: string;
  readonly description?: string;
  readonly published?: string;
  readonly modified?: string;
  readonly author?: string;
  readonly publisher?: string;
  readonly publisherType?: string;
  readonly language?: string;
}

/**
 * Reads the texts of a page's JSON-LD scripts: single things, arrays, `@graph`, things under `mainEntity` and
 * `mainEntityOfPage`, types as list or address. A script that is not JSON is mended (comments, CDATA, trailing commas, raw
 * line breaks), and if that fails its plain properties are picked out one by one. At most 300,000 characters of each of
 * twenty scripts and 500 things are looked at.
 *
 * Shapes: JSON-LD 1.1, schema.org, and what servers send.
 */
export function readLinkedData(scripts: readonly string[]): LinkedData {
  const things = scripts.slice(0, 20).flatMap((script) => thingsOf(script.slice(0, LONGEST)));
  const articles = things.filter(({ types }) => types.some((type) => ARTICLE.test(type)));
  const main =
    articles.find(({ types }) => types.some((type) => type.includes('News') || type === 'LiveBlogPosting')) ??
    articles[0];
  // The article first, then what stands beside it; parts of a site's frame say nothing of the page.
  const types = [...articles, ...things].flatMap((thing) => thing.types).filter((type) => !FRAME.has(type));
  const publisher = things.find(({ types: [type = ''] }) => type === 'NewsMediaOrganization');
  const own = main?.properties;
  return compact({
    types: [...new Set(types)],
    headline: text(own?.get('headline')) ?? text(own?.get('name')),
    description: text(own?.get('description')),
    published: text(own?.get('datePublished')) ?? text(own?.get('dateCreated')),
    modified: text(own?.get('dateModified')),
    author: nameOf(own?.get('author')) ?? nameOf(own?.get('creator')),
    publisher: nameOf(own?.get('publisher')) ?? text(publisher?.properties.get('name')),
    publisherType: publisher ? 'NewsMediaOrganization' : typesOf(properties(own?.get('publisher'))?.get('@type'))[0],
    language: text(own?.get('inLanguage')),
  });
}

const LONGEST = 300_000;
const MOST_THINGS = 500;
const ARTICLE = /Article$|BlogPosting$|^Report$/;
const FRAME: ReadonlySet<string> = new Set(
  'WebPage WebSite WebPageElement Organization NewsMediaOrganization Corporation Person ImageObject BreadcrumbList ListItem SearchAction SiteNavigationElement WPHeader WPFooter WPSideBar SpeakableSpecification'.split(
    ' ',
  ),
);
/** Properties whose things are the page's own, too. */
const INNER = ['@graph', 'mainEntity', 'mainEntityOfPage'] as const;

function thingsOf(script: string): Thing[] {
  const parsed = parse(script);
  if (parsed === undefined) return picked(script);
  const things: Thing[] = [];
  const waiting: unknown[] = [parsed];
  while (waiting.length > 0 && things.length < MOST_THINGS) {
    const value = waiting.shift();
    if (Array.isArray(value)) {
      waiting.push(...value.slice(0, MOST_THINGS));
      continue;
    }
    const found = properties(value);
    if (found === undefined) continue;
    const types = typesOf(found.get('@type'));
    if (types.length > 0) things.push({ types, properties: found });
    for (const key of INNER) if (found.has(key)) waiting.push(found.get(key));
  }
  return things;
}

function parse(script: string): unknown {
  for (const candidate of [script, mended(script)]) {
    try {
      return JSON.parse(candidate);
    } catch {
      // The next candidate, or none: broken JSON-LD is common and says nothing against the page.
    }
  }
  return undefined;
}

/** Each step is linear. A comma before a closing bracket inside a string is lost too; nobody reads it. */
function mended(script: string): string {
  return script
    .replace(/<!--|-->|<!\[CDATA\[|\]\]>|\/\*\s?\*\//g, ' ')
    .replace(/\p{Cc}/gu, ' ')
    .replace(/, {0,40}(?=[}\]])/g, ' ')
    .trim()
    .replace(/;$/, '');
}

const PICKED = new Set(['@type', 'headline', 'description', 'datePublished', 'dateModified', 'inLanguage']);
const PROPERTY = /"(@?[A-Za-z]+)" {0,4}: {0,4}"((?:[^"\\\n]|\\.)+)"/g;
const LONGEST_VALUE = 1_000;

/** The plain properties of a script that no parser takes, as one thing: the first of each kind. */
function picked(script: string): Thing[] {
  const found = new Map<string, unknown>();
  const types: string[] = [];
  for (const [, key = '', value = ''] of script.matchAll(PROPERTY)) {
    if (!PICKED.has(key) || value.length > LONGEST_VALUE) continue;
    if (key === '@type') types.push(...typesOf(value));
    else if (!found.has(key)) found.set(key, value.replace(/\\(["/])/g, '$1'));
  }
  return types.length === 0 ? [] : [{ types: [...new Set(types)].slice(0, 20), properties: found }];
}

function properties(value: unknown): ReadonlyMap<string, unknown> | undefined {
  if (typeof value !== 'object' || value === null || Array.isArray(value)) return undefined;
  return new Map(Object.entries(value));
}

function typesOf(value: unknown): string[] {
  const types = Array.isArray(value) ? value.slice(0, 10) : [value];
  return types.flatMap((type) => (typeof type === 'string' ? [type.slice(0, 200).split(/[/#:]/).at(-1) ?? ''] : []));
}

function nameOf(value: unknown): string | undefined {
  const first = Array.isArray(value) ? value[0] : value;
  return text(first) ?? text(properties(first)?.get('name'));
}

function text(value: unknown): string | undefined {
  const first = Array.isArray(value) ? value[0] : value;
  if (typeof first !== 'string') return undefined;
  const plain = first.slice(0, 2000).replace(/\s+/g, ' ').trim();
  return plain === '' ? undefined : plain;
}

function compact(data: { types: readonly string[] } & Record<string, unknown>): LinkedData {
  return Object.fromEntries(Object.entries(data).filter(([, value]) => value !== undefined)) as unknown as LinkedData;
}
