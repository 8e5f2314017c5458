import { listen, visibilityOf } from './dom.ts';

export const isVisible = (document: Document): boolean => visibilityOf(document) === 'visible';

/** Settles when someone can see the page: not in a hidden tab, not while it is prerendered. Rejects with the signal's reason. */
export function whenVisible(document: Document, signal: AbortSignal): Promise<void> {
  return new Promise((resolve, reject) => {
    if (signal.aborted) return reject(signal.reason);
    if (isVisible(document)) return resolve();
    const waiting = new AbortController();
    const done = () => {
      if (!isVisible(document)) return;
      waiting.abort();
      resolve();
    };
    listen(document, 'visibilitychange', done, waiting.signal);
    listen(document, 'prerenderingchange', done, waiting.signal);
    listen(
      signal,
      'abort',
      () => {
        waiting.abort();
        reject(signal.reason);
      },
      waiting.signal,
    );
  });
}
