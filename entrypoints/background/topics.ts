/** What pages are about that the enabled bases have something on: put down where the sentinel and a waking worker read it fast. */
import { browser } from 'wxt/browser';
import type { FactBase, Topic } from '../../core/types.ts';
import { TOPICS_KEY } from '../../messaging/in-page.ts';
import type { TopicNames } from '../../messaging/messages.ts';
import { SENTINEL_OWN_SCRIPT, SENTINEL_SCRIPT } from './annotator.ts';
import { BUNDLED, bundledTopic } from './base-shelf.ts';

/**
 * Puts down the topics of these bases; those without names apply to pages that the reader points at, and to no others. While there
 * is only the bundled one nothing is put down: the sentinel has it built in.
 */
export async function publishTopics(bases: readonly FactBase[]): Promise<void> {
  const named = bases.filter(({ topic }) => topic.names.length > 0);
  const bundledAlone = named.length === 1 && named[0]?.id === BUNDLED;
  if (bundledAlone) await browser.storage.local.remove(TOPICS_KEY);
  else await browser.storage.local.set({ [TOPICS_KEY]: named.map(({ topic }) => namesOf(topic)) });
}

/** @returns one entry a topic; the bundled one where nothing else is put down */
export async function topicsNow(): Promise<readonly TopicNames[]> {
  return (await stored()) ?? [namesOf(bundledTopic)];
}

/** @returns the sentinel for the topics of now; undefined when there are none to look for */
export async function sentinelNow(): Promise<typeof SENTINEL_SCRIPT | typeof SENTINEL_OWN_SCRIPT | undefined> {
  const topics = await stored();
  if (topics === undefined) return SENTINEL_SCRIPT;
  return topics.length > 0 ? SENTINEL_OWN_SCRIPT : undefined;
}

async function stored(): Promise<readonly TopicNames[] | undefined> {
  const found = (await browser.storage.local.get(TOPICS_KEY))[TOPICS_KEY];
  return Array.isArray(found) ? found : undefined;
}

const namesOf = ({ names, associates = [] }: Topic): TopicNames => ({ names, associates });
