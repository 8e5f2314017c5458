/** How the reader wants Claimlight to behave. */
import * as v from 'valibot';
import { browser } from 'wxt/browser';
import { type Result, success } from '../core/result.ts';
import type { Host } from '../core/sites.ts';
import { storageFailure } from './failures.ts';

const schema = v.object({
  /** `covered`: only claims with a match are painted; `all`: every claim. */
  highlight: v.fallback(v.picklist(['covered', 'all']), 'covered'),
  appearance: v.fallback(v.picklist(['auto', 'light', 'dark']), 'auto'),
  /** How sure a match must be to be shown. */
  sensitivity: v.fallback(v.picklist(['strict', 'normal', 'wide']), 'normal'),
  /** Hosts that are left alone though their site is allowed. */
  disabledSites: v.fallback(v.pipe(v.array(v.pipe(v.string(), v.maxLength(300))), v.maxLength(10_000)), []),
  /** Whether the fact base that comes with Claimlight is held against pages. */
  bundledBase: v.fallback(v.boolean(), true),
  /** Whether claims that the reader saved elsewhere are recognised on other pages. */
  memory: v.fallback(v.boolean(), true),
});

export type Settings = Readonly<v.InferOutput<typeof schema>>;

const KEY = 'settings';

/** Never fails: what can't be read or makes no sense is the default. */
export async function loadSettings(): Promise<Settings> {
  try {
    return parse((await browser.storage.local.get(KEY))[KEY]);
  } catch {
    // Storage that can't be read is reported by whoever writes next; reading pages goes on with the defaults.
    return parse(undefined);
  }
}

/** Changes some settings and leaves the others, also when two contexts do so at once. */
export function saveSettings(patch: Partial<Settings>): Promise<Result<Settings>> {
  return change(() => patch);
}

function change(patch: (before: Settings) => Partial<Settings>): Promise<Result<Settings>> {
  return navigator.locks.request(KEY, async () => {
    const before = await loadSettings();
    const settings = parse({ ...before, ...patch(before) });
    try {
      await browser.storage.local.set({ [KEY]: settings });
      return success(settings);
    } catch (error) {
      return storageFailure(error);
    }
  }) as Promise<Result<Settings>>;
}

/** Leaves a site alone, or takes it from those left alone; others that do the same at once are not lost. */
export function switchSite(host: Host, on: boolean): Promise<Result<Settings>> {
  return change(({ disabledSites }) => ({
    disabledSites: on
      ? disabledSites.filter((site) => site !== host && !host.endsWith(`.${site}`))
      : [...new Set([...disabledSites, host])],
  }));
}

/** Tells of every change, whichever context made it. */
export function watchSettings(listener: (settings: Settings) => void, signal: AbortSignal): void {
  if (signal.aborted) return;
  const hear = (changes: Record<string, { newValue?: unknown }>, area: string) => {
    if (area === 'local' && Object.hasOwn(changes, KEY)) listener(parse(changes[KEY]?.newValue));
  };
  browser.storage.onChanged.addListener(hear);
  signal.addEventListener('abort', () => browser.storage.onChanged.removeListener(hear), { once: true });
}

/** Each setting on its own: one that makes no sense does not take the others with it. */
function parse(stored: unknown): Settings {
  const given = typeof stored === 'object' && stored !== null ? stored : {};
  return v.parse(schema, { ...EMPTY, ...given });
}

const EMPTY = {
  highlight: undefined,
  appearance: undefined,
  sensitivity: undefined,
  disabledSites: undefined,
  bundledBase: undefined,
  memory: undefined,
};
