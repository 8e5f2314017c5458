/** Notes not saved yet: they survive the panel's closing. Kept by a key of the caller's, such as a claim or an annotation. */
import * as v from 'valibot';
import { browser } from 'wxt/browser';
import { failure, type Result, success } from '../core/result.ts';
import type { HighlightColor } from '../core/types.ts';
import { storageFailure } from './failures.ts';
import { inPrivateWindow } from './write.ts';

export interface Draft {
  readonly note: string;
  readonly tags: readonly string[];
  readonly color: HighlightColor;
}

const schema = v.object({
  note: v.string(),
  tags: v.array(v.string()),
  color: v.picklist(['yellow', 'green', 'blue', 'pink']),
});

const storageKey = (key: string): string => `draft:${key}`;

/** @returns undefined when there is none, or none that can be read */
export async function loadDraft(key: string): Promise<Draft | undefined> {
  try {
    const parsed = v.safeParse(schema, (await browser.storage.local.get(storageKey(key)))[storageKey(key)]);
    return parsed.success ? parsed.output : undefined;
  } catch {
    // An unreadable draft is as good as none; the reader sees an empty form and no error.
    return undefined;
  }
}

/** Writes nothing in private windows. */
export async function saveDraft(key: string, { note, tags, color }: Draft): Promise<Result<undefined>> {
  if (inPrivateWindow()) return failure('private-window');
  try {
    await browser.storage.local.set({ [storageKey(key)]: { note, tags: [...tags], color } });
    return success(undefined);
  } catch (error) {
    return storageFailure(error);
  }
}

export async function clearDraft(key: string): Promise<Result<undefined>> {
  try {
    await browser.storage.local.remove(storageKey(key));
    return success(undefined);
  } catch (error) {
    return storageFailure(error);
  }
}
