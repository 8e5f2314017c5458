/** Typed messages over the browser's own: one way to send, one way to receive, results as success or a named failure. */
import { browser } from 'wxt/browser';
import { failure, type Result } from '../core/result.ts';
import type { PageToBackground, ToPage, ToViews, ViewToBackground } from './messages.ts';

type MessageMap = Record<string, { in: unknown; out: unknown }>;
interface Envelope {
  readonly claimlight: 1;
  readonly type: string;
  readonly data: unknown;
}
/** Who sent a message: our own page, or a content script in a tab. */
export interface Sender {
  readonly tabId?: number;
  readonly url?: string;
  readonly incognito: boolean;
  readonly fromPage: boolean;
}

export type Handlers<Map> = {
  readonly [Type in keyof Map]?: (
    data: Map[Type] extends { in: infer In } ? In : never,
    sender: Sender,
  ) => MaybePromise<Map[Type] extends { out: infer Out } ? Result<Out> : never>;
};
type MaybePromise<T> = T | Promise<T>;

/** Sends from an annotator or the sentinel to the background. Never rejects. */
export const sendFromPage = sender<PageToBackground>();
/** Sends from an extension page to the background. Never rejects. */
export const sendFromView = sender<ViewToBackground>();

/** Sends to the annotator in the top frame of a tab. Never rejects: nobody there is `no-receiver`. */
export async function sendToPage<Type extends keyof ToPage & string>(
  tabId: number,
  type: Type,
  data: ToPage[Type]['in'],
): Promise<Result<ToPage[Type]['out']>> {
  return settle(() => browser.tabs.sendMessage(tabId, envelope(type, data), { frameId: 0 }));
}

/** Tells every open view; nobody listening is not a failure. */
export async function sendToViews<Type extends keyof ToViews & string>(
  type: Type,
  data: ToViews[Type]['in'],
): Promise<void> {
  await settle(() => browser.runtime.sendMessage(envelope(type, data)));
}

/**
 * Answers messages until the signal aborts. Only our own extension's senders are heard; content scripts reach only
 * handlers in `fromPage`, our own pages only those in `fromViews`, so a page that took over its content script gains nothing.
 */
export function receive(
  handlers: {
    fromPage?: Handlers<PageToBackground>;
    fromViews?: Handlers<ViewToBackground>;
    fromBackground?: Handlers<ToPage & ToViews>;
  },
  signal?: AbortSignal,
): void {
  const listener = (message: unknown, raw: RawSender) => {
    if (!isEnvelope(message) || raw.id !== browser.runtime.id) return undefined;
    const sender = describe(raw);
    const table = (handlers.fromBackground ?? (sender.fromPage ? handlers.fromPage : handlers.fromViews)) as
      | Handlers<MessageMap>
      | undefined;
    if (!table || !Object.hasOwn(table, message.type)) return undefined;
    const handle = table[message.type];
    return handle ? answer(() => handle(message.data as never, sender)) : undefined;
  };
  browser.runtime.onMessage.addListener(listener as never);
  signal?.addEventListener('abort', () => browser.runtime.onMessage.removeListener(listener as never), { once: true });
}

interface RawSender {
  id?: string;
  url?: string;
  tab?: { id?: number; incognito?: boolean };
}

function describe(raw: RawSender): Sender {
  const own = browser.runtime.getURL('' as never);
  const fromPage = raw.tab !== undefined && !(raw.url ?? '').startsWith(own);
  return {
    incognito: raw.tab?.incognito ?? false,
    fromPage,
    ...(raw.tab?.id === undefined ? {} : { tabId: raw.tab.id }),
    ...(raw.url === undefined ? {} : { url: raw.url }),
  };
}

function sender<Map extends object>() {
  return <Type extends keyof Map & string>(
    type: Type,
    data: Map[Type] extends { in: infer In } ? In : never,
  ): Promise<Map[Type] extends { out: infer Out } ? Result<Out> : never> =>
    settle(() => browser.runtime.sendMessage(envelope(type, data))) as never;
}

const envelope = (type: string, data: unknown): Envelope => ({ claimlight: 1, type, data });

function isEnvelope(message: unknown): message is Envelope {
  return (
    typeof message === 'object' &&
    message !== null &&
    (message as Envelope).claimlight === 1 &&
    typeof (message as Envelope).type === 'string'
  );
}

async function answer(run: () => MaybePromise<Result<unknown>>): Promise<Result<unknown>> {
  try {
    return await run();
  } catch (error) {
    return failure('unexpected', String(error));
  }
}

/** The browser rejects when nobody listens and when the extension was replaced under us; both have names. */
async function settle<T>(send: () => Promise<unknown>): Promise<Result<T>> {
  try {
    if (!browser.runtime?.id) return failure('stale-page');
    const reply = (await send()) as Result<T> | undefined;
    return reply ?? failure('no-receiver');
  } catch (error) {
    const text = String(error);
    if (/context invalidated/i.test(text)) return failure('stale-page', text);
    return failure('no-receiver', text);
  }
}
