/** What surrounds a sentence: the page's title and lede, its heading, the sentences before; and whether it speaks of the topic. */
import { type Mentions, mentionsOf } from '../mentions.ts';
import { parseActors } from '../names/actors.ts';
import type { PageMeta, Topic } from '../types.ts';
import type { Surrounding } from './desk.ts';
import type { Lexicon } from './lexicon.ts';
import { readTerms, type Terms } from './terms.ts';

/** How a sentence reaches the topic. */
export type Reach =
  | 'named' // it names the topic or one of its associates
  | 'referred' // "the app", "the company", "its" where the topic was last spoken of
  | 'assumed' // nothing but the page says so
  | 'none';

/** Follows the topic through a page, sentence by sentence in reading order. */
export interface TopicReader {
  /** @param other the sentence names another company */
  reach(text: string, terms: Terms, other: boolean): { readonly reach: Reach; readonly stray: boolean };
}

const TITLE = 0.6;
const LEDE = 0.5;
const HEADING = 0.6;
const PREVIOUS = 0.6;
const BEFORE_PREVIOUS = 0.4;
/** A page is about the topic when its title or lede names it, or this share of its sentences (and three at least). */
const SHARE_ABOUT = 0.15;
/** A text that names the topic this early and again is about it, too. */
const EARLY = 2;
/** On other pages "the app" still means the topic for this many sentences after it was named. */
const MEMORY = 10;

/** A sentence that speaks on of the topic keeps it in mind, though less than one that names it. */
const FRESH = 3;

/** "the app", "the company": nouns that stand for the topic of a page about a company or its product. */
const STAND_INS = new Set(
  ['app', 'company', 'platform', 'firm', 'group', 'service', 'site', 'network', 'giant', 'business', 'startup']
    .concat([
      'unit',
      'parent',
      'owner',
      'subsidiary',
      'marketplace',
      'shop',
      'newcomer',
      'store',
      'upstart',
      'phenomenon',
    ])
    .concat(['sensation', 'outfit', 'craze']),
);
const DETERMINERS = new Set(['the', 'its', 'this', 'that', 'their', 'on', 'from', 'via']);
const PRONOUNS = new Set([
  'it',
  'its',
  'they',
  'their',
  'them',
  'itself',
  'there',
  'he',
  'she',
  'his',
  'her',
  'him',
  'we',
  'our',
  'us',
]);
/** Words between "the" and its noun: "the hugely popular short-video app". */
const REACH_OF_ARTICLE = 6;

/** Counts a topic's names in the texts of one page. */
export interface Naming {
  readonly mentions: Mentions;
  /** Names and associates in a text, counted once however many bases on the topic ask. */
  count(text: string): number;
}

export function namingOf(topic: Topic): Naming {
  const mentions = mentionsOf(topic);
  const counts = new Map<string, number>();
  return {
    mentions,
    count(text) {
      let count = counts.get(text);
      if (count === undefined) {
        count = mentions.names(text) + mentions.associates(text);
        counts.set(text, count);
      }
      return count;
    },
  };
}

/** @param texts all sentences of the page, for the share of those that name the topic */
export function readTopic(
  topic: Topic,
  meta: Pick<PageMeta, 'title' | 'lede'>,
  texts: readonly string[],
  { mentions, count: names }: Naming = namingOf(topic),
): TopicReader {
  if (mentions.any) return { reach: () => ({ reach: 'named', stray: false }) };
  const naming = texts.reduce((count, text) => count + (names(text) > 0 ? 1 : 0), 0);
  const early = texts.slice(0, EARLY).some((text) => names(text) > 0);
  const about =
    names(meta.title) > 0 ||
    mentions.names(meta.lede ?? '') > 0 ||
    namesPerson(topic, [meta.title, meta.lede ?? '']) ||
    (early && naming >= 2) ||
    (naming >= 3 && naming >= texts.length * SHARE_ABOUT);
  /** Sentences since the topic was named or referred to; the lede counts as one. */
  let since = about ? 0 : Number.POSITIVE_INFINITY;
  /** The last company spoken of is another one. */
  let stray = false;
  return {
    reach(text, terms, other) {
      since += 1;
      if (names(text) > 0 || terms.corrections.some(({ read }) => names(read) > 0)) {
        since = 0;
        stray = false;
        return { reach: 'named', stray };
      }
      const before = stray;
      if (other) stray = true;
      const away = before || other;
      const means = refers(terms);
      if (about) return { reach: means === undefined ? 'assumed' : 'referred', stray: away };
      if (since > MEMORY || means === undefined || (away && means === 'pronoun')) return { reach: 'none', stray: away };
      if (!away) since = Math.min(since, FRESH);
      return { reach: 'referred', stray: away };
    },
  };
}

/** A title or lede that means one of the topic's people by another form of the name: the surname alone, or first. */
function namesPerson({ associates = [] }: Topic, texts: readonly string[]): boolean {
  const people = associates.flatMap((name) => parseActors(name)).filter(({ kind }) => kind === 'person');
  if (people.length === 0) return false;
  return texts.some((text) => parseActors(text).some(({ id }) => people.some((person) => person.id === id)));
}

/** Does the sentence stand on something said before, and by a noun ("the app") or by a pronoun alone? */
function refers(terms: Terms): 'noun' | 'pronoun' | undefined {
  const { words } = terms;
  let found: 'pronoun' | undefined;
  for (let index = 0; index < words.length; index += 1) {
    const { word } = words[index]!;
    if (PRONOUNS.has(word)) found = 'pronoun';
    if (!DETERMINERS.has(word)) continue;
    for (let ahead = index + 1; ahead <= index + REACH_OF_ARTICLE && ahead < words.length; ahead += 1) {
      if (STAND_INS.has(words[ahead]!.word)) return 'noun';
    }
  }
  return found;
}

/** The terms that title and lede bring to every sentence of the page. */
export function pageTerms(meta: Pick<PageMeta, 'title' | 'lede'>, lexicon: Lexicon): Map<string, number> {
  const terms = new Map<string, number>();
  addTerms(terms, readTerms(meta.title, lexicon), TITLE);
  if (meta.lede) addTerms(terms, readTerms(meta.lede, lexicon), LEDE);
  return terms;
}

/** What the heading and the two sentences before bring. */
export function surroundingsOf(
  heading: Terms | undefined,
  previous: Terms | undefined,
  beforePrevious: Terms | undefined,
): readonly Surrounding[] {
  const around: Surrounding[] = [];
  if (beforePrevious) around.push({ terms: beforePrevious, strength: BEFORE_PREVIOUS });
  if (previous) around.push({ terms: previous, strength: PREVIOUS });
  if (heading) around.push({ terms: heading, strength: HEADING });
  return around;
}

function addTerms(terms: Map<string, number>, read: Terms, strength: number): void {
  for (const hit of read.hits) {
    const value = hit.strength * strength;
    if (value > (terms.get(hit.term) ?? 0)) terms.set(hit.term, value);
  }
}
