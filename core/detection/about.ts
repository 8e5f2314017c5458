import type { PageSignals } from '../detection.ts';
import type { Mentions } from '../mentions.ts';
import type { DetectionReason } from '../types.ts';
import type { Prose } from './prose.ts';
import { ABOUT, DENSITY, LEDE, THIRDS_FROM } from './weights.ts';

/** Every signal for and against one topic being a main subject of the page. */
export function aboutReasons(signals: PageSignals, prose: Prose, topic: Mentions): DetectionReason[] {
  const found: DetectionReason[] = [];
  const add = (code: string, weight: number, text?: string): void => {
    const evidence = text === undefined ? undefined : (topic.evidence(text) ?? text.slice(0, 120));
    found.push({ code, for: 'about', weight, ...(evidence === undefined ? {} : { evidence }) });
  };
  const titled = title(signals, topic, add);
  if (signals.description !== undefined && topic.names(signals.description) > 0) {
    add('description', ABOUT.description, signals.description);
  }
  const heading = prose.headings.find((text) => topic.names(text) > 0);
  if (heading !== undefined) add('heading', ABOUT.heading, heading);
  lede(prose, topic, add);
  density(prose, topic, titled, add);
  return found;
}

type Add = (code: string, weight: number, text?: string) => void;

/** Nouns a name can stand before without the text being about it, and adjectives it can stand behind. */
const PERSON_OR_CLIP =
  /^(?:['’]s)?[\s-](?:stars?|users?|creators?|influencers?|personalit(?:y|ies)|famous|celebrit(?:y|ies)|videos?|clips?|trends?|challenges?|prank(?:s|ster)?|posts?|dances?|recipes?|hacks?|sensations?|comedians?|sleuths?|mum|mom|dad|couple|teen)\b/i;

/** True when a title plainly names the topic. */
function title(signals: PageSignals, topic: Mentions, add: Add): boolean {
  const named = signals.titles.filter((text) => topic.names(text) > 0);
  const first = named[0];
  if (first !== undefined) {
    const plain = named.find((text) => !topic.only(text, PERSON_OR_CLIP));
    if (plain !== undefined) add('title', ABOUT.title, plain);
    else add('title-modifier', ABOUT.titleModifier, first);
    return plain !== undefined;
  }
  const associate = signals.titles.find((text) => topic.associates(text) > 0);
  if (associate !== undefined) add('title-associate', ABOUT.titleAssociate, associate);
  return false;
}

function lede(prose: Prose, topic: Mentions, add: Add): void {
  let text = '';
  for (const sentence of prose.sentences) {
    if (text.length >= LEDE) break;
    text += ` ${sentence}`;
  }
  if (topic.names(text) > 0) add('lede', ABOUT.lede, text);
  else if (topic.associates(text) > 0) add('lede-associate', ABOUT.ledeAssociate, text);
}

function density(prose: Prose, topic: Mentions, titled: boolean, add: Add): void {
  const total = prose.sentences.length;
  if (total === 0) return;
  const thirds = new Set<number>();
  let named = 0;
  let sum = 0;
  for (const [index, sentence] of prose.sentences.entries()) {
    const names = topic.names(sentence) > 0;
    if (names) {
      named += 1;
      thirds.add(Math.floor((3 * index) / total));
    }
    sum += names ? 1 : topic.associates(sentence) > 0 ? 0.5 : 0;
  }
  if (sum === 0) add('absent', ABOUT.absent);
  const share = sum / total;
  const step = DENSITY.find(({ from }) => share >= from);
  if (step !== undefined) add('density', step.weight, `${named} / ${total}`);
  if (total < THIRDS_FROM || sum === 0) return;
  if (thirds.size === 3) add('throughout', ABOUT.throughout);
  // A report that names the topic in its title goes on to speak of "the app"; a round-up has one item on it.
  else if (thirds.size === 1 && named > 1 && !titled) add('one-place', ABOUT.onePlace);
}
