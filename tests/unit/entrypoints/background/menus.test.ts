/** The switch for a site in the menu of the toolbar button, on a browser that is made of what it is asked. */
import { beforeEach, describe, expect, it, vi } from 'vitest';
import { fakeBrowser } from 'wxt/testing/fake-browser';
import { createMenus, keepMenuTrue } from '../../../../entrypoints/background/menus.ts';
import { loadSettings, saveSettings } from '../../../../store/settings.ts';

type Click = (info: object, tab: object) => void;
const TAB = { id: 7, url: 'https://www.example.org/a', active: true };

/** What the browser was asked in order, and what it answers. */
let asked: string[];
let allowed: boolean;
let willAllow: boolean;
let tab: { id: number; url?: string; active: boolean };
let click: Click;
let changed: () => void;

beforeEach(() => {
  fakeBrowser.reset();
  asked = [];
  allowed = false;
  willAllow = true;
  tab = TAB;
  const event = { addListener: () => undefined };
  Object.assign(fakeBrowser.contextMenus, {
    onClicked: { addListener: (listener: Click) => (click = listener) },
    update: async (id: string, { checked }: { checked: boolean }) => void asked.push(`tick ${id} ${checked}`),
  });
  Object.assign(fakeBrowser.permissions, {
    contains: async () => allowed,
    getAll: async () => ({ origins: [] }),
    onAdded: { addListener: (listener: () => void) => (changed = listener) },
    onRemoved: event,
    request: async ({ origins }: { origins: string[] }) => {
      asked.push(`leave for ${origins.join(' ')}`);
      allowed ||= willAllow;
      return willAllow;
    },
  });
  Object.assign(fakeBrowser.scripting, {
    getRegisteredContentScripts: async () => [],
    insertCSS: async () => undefined,
    executeScript: async () => void asked.push('script'),
  });
  Object.assign(fakeBrowser, { sidePanel: { open: async () => void asked.push('panel') } });
  fakeBrowser.tabs.query = (async () => [tab]) as never;
  fakeBrowser.tabs.sendMessage = (async (_id: number, { type }: { type: string }) => void asked.push(type)) as never;
  createMenus();
  keepMenuTrue();
});

const off = async (): Promise<readonly string[]> => (await loadSettings()).disabledSites;

describe('the switch for a site in the menu of the toolbar button', () => {
  it('asks the browser for leave first, and then looks', async () => {
    click({ menuItemId: 'site', checked: true }, TAB);
    expect(asked).toEqual(['leave for http://*.example.org/* https://*.example.org/*']);
    await vi.waitFor(() => expect(asked).toContain('tick site true'));
    expect(asked).toContain('page/run');
  });

  it('stays off when the reader says no', async () => {
    willAllow = false;
    click({ menuItemId: 'site', checked: true }, TAB);
    await vi.waitFor(() => expect(asked).toContain('tick site false'));
    expect(asked).not.toContain('page/run');
  });

  it('leaves the site alone, and ends what runs in its pages, when it is switched off', async () => {
    allowed = true;
    click({ menuItemId: 'site', checked: false }, TAB);
    await vi.waitFor(() => expect(asked).toContain('tick site false'));
    expect(asked).toContain('page/stop');
    expect(await off()).toEqual(['example.org']);
  });

  it('takes the site back, and what it lies under', async () => {
    allowed = true;
    await saveSettings({ disabledSites: ['example.org', 'else.example'] });
    click({ menuItemId: 'site', checked: true }, { ...TAB, url: 'https://news.example.org/' });
    await vi.waitFor(async () => expect(await off()).toEqual(['else.example']));
  });

  it('opens the panel where the address is hidden', async () => {
    tab = { id: 7, active: true };
    click({ menuItemId: 'site', checked: true }, tab);
    expect(asked).toEqual(['panel']);
    await vi.waitFor(() => expect(asked).toContain('tick site false'));
  });

  it.each([
    ['is ticked where Claimlight looks by itself', true, [], true],
    ['is not where the site is left alone', true, ['example.org'], false],
    ['is not without leave', false, [], false],
  ] as const)('%s', async (_, may, disabledSites, checked) => {
    allowed = may;
    await saveSettings({ disabledSites: [...disabledSites] });
    asked = [];
    changed();
    await vi.waitFor(() => expect(asked).toEqual([`tick site ${checked}`]));
  });
});
