/**
 * The page's end of the messages, without the polyfill: every kilobyte here is paid in the reader's pages, and the polyfill
 * looks for `globalThis.browser`, which a page's `<a id="browser">` answers to in Chromium. `chrome` is the browser's own in
 * both engines and cannot be shadowed so.
 */
import { failure, type Result } from '../core/result.ts';
import type { PageToBackground, ToPage, TopicNames } from './messages.ts';

export type PageHandlers = {
  readonly [Type in keyof ToPage]: (
    data: ToPage[Type]['in'],
  ) => Result<ToPage[Type]['out']> | Promise<Result<ToPage[Type]['out']>>;
};

/** Sends to the background. Never rejects: an extension replaced under us is `stale-page`, nobody there `no-receiver`. */
export async function sendFromPage<Type extends keyof PageToBackground>(
  type: Type,
  data: PageToBackground[Type]['in'],
): Promise<Result<PageToBackground[Type]['out']>> {
  if (!isAlive()) return failure('stale-page');
  try {
    const reply = await runtime().sendMessage({ claimlight: 1, type, data });
    return (reply as Result<PageToBackground[Type]['out']> | undefined) ?? failure('no-receiver');
  } catch (error) {
    return failure(isAlive() ? 'no-receiver' : 'stale-page', String(error));
  }
}

/** Where the background puts down the topics of all enabled bases, once they are others than the bundled one's. */
export const TOPICS_KEY = 'topics';

/** @returns none when nothing is put down, or when the extension was replaced under us */
export async function ownTopics(): Promise<readonly TopicNames[]> {
  try {
    const found = (await storage().get(TOPICS_KEY))[TOPICS_KEY];
    return Array.isArray(found) ? found : [];
  } catch {
    // A dead runtime has no storage either: this page is left alone until it is loaded again.
    return [];
  }
}

/** Answers the background and our own views until the signal aborts. Web pages and other extensions cannot send here. */
export function receiveInPage(handlers: PageHandlers, signal: AbortSignal): void {
  const table = new Map(Object.entries(handlers)) as Map<string, (data: unknown) => Promise<Result<unknown>>>;
  const listener: Listener = (message, sender, reply) => {
    const { claimlight, type, data } = (message ?? {}) as Record<string, unknown>;
    const handle = typeof type === 'string' ? table.get(type) : undefined;
    if (claimlight !== 1 || !handle || sender.id !== runtime().id) return undefined;
    (async () => handle(data))().then(reply, (error: unknown) => reply(failure('unexpected', String(error))));
    return true;
  };
  runtime().onMessage.addListener(listener);
  signal.addEventListener('abort', () => isAlive() && runtime().onMessage.removeListener(listener), { once: true });
}

/** False once the extension was updated, disabled or removed: the script then lives on with a dead runtime. */
export function isAlive(): boolean {
  try {
    return runtime()?.id !== undefined;
  } catch {
    return false;
  }
}

type Listener = (message: unknown, sender: { id?: string }, reply: (result: unknown) => void) => true | undefined;

interface Runtime {
  readonly id: string | undefined;
  sendMessage(message: unknown): Promise<unknown>;
  readonly onMessage: { addListener(listener: Listener): void; removeListener(listener: Listener): void };
}

interface Storage {
  get(key: string): Promise<Record<string, unknown>>;
}

const storage = (): Storage =>
  (globalThis as unknown as { chrome: { storage: { local: Storage } } }).chrome.storage.local;

const runtime = (): Runtime => (globalThis as unknown as { chrome: { runtime: Runtime } }).chrome?.runtime;
