import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { builtExtension } from './built.ts';
import { launchChromium } from './drivers/chromium.ts';
import type { ReaderBrowser } from './drivers/driver.ts';

const CSP =
  "default-src 'none'; script-src 'self'; style-src 'self'; img-src 'self' data:; font-src 'self'; connect-src 'none'; base-uri 'none'; form-action 'none'; require-trusted-types-for 'script'; trusted-types 'none'";

const manifestOf = (name: ReaderBrowser['name']) =>
  JSON.parse(readFileSync(join(builtExtension(name), 'manifest.json'), 'utf8')) as Record<string, unknown>;

describe.each(['chromium', 'firefox'] as const)('the manifest built for %s', (name) => {
  const manifest = manifestOf(name);

  it('asks for nothing that warns at install', () => {
    expect(manifest.manifest_version).toBe(3);
    expect(manifest.permissions).toEqual([
      'storage',
      'unlimitedStorage',
      'activeTab',
      'scripting',
      'contextMenus',
      ...(name === 'chromium' ? ['sidePanel'] : []),
    ]);
    expect(manifest.host_permissions).toBeUndefined();
    expect(manifest.optional_permissions).toBeUndefined();
    expect(manifest.optional_host_permissions).toEqual(['http://*/*', 'https://*/*']);
    expect(manifest.content_scripts).toBeUndefined();
  });

  it('lets its own pages load nothing from anywhere', () => {
    expect(manifest.content_security_policy).toEqual({ extension_pages: CSP });
  });

  it('shows nothing of itself to web pages and hears nobody else', () => {
    expect(manifest.web_accessible_resources).toBeUndefined();
    expect(manifest.externally_connectable).toBeUndefined();
  });

  it('has a panel, a toolbar button and changeable shortcuts', () => {
    if (name === 'chromium') expect(manifest.side_panel).toEqual({ default_path: 'sidepanel.html' });
    else expect(manifest.sidebar_action).toMatchObject({ default_panel: 'sidepanel.html', open_at_install: false });
    expect(manifest.action).toMatchObject({ default_title: expect.any(String) });
    expect((manifest.action as object) ?? {}).not.toHaveProperty('default_popup');
    expect(Object.keys(manifest.commands as object)).toEqual([
      'look-at-page',
      'toggle-highlights',
      'next-claim',
      'previous-claim',
      'save-selection',
    ]);
  });
});

describe('the manifest built for firefox', () => {
  it('names its least version and that it collects no data', () => {
    expect(manifestOf('firefox').browser_specific_settings).toEqual({
      gecko: {
        id: 'claimlight@claimlight.example',
        strict_min_version: '140.0',
        data_collection_permissions: { required: ['none'] },
      },
    });
  });
});

describe('the permission warnings of Chromium', () => {
  let reader: ReaderBrowser;
  beforeAll(async () => {
    reader = await launchChromium({ extension: builtExtension('chromium'), headless: true });
  });
  afterAll(() => reader?.close());

  const warnings = async (manifest: object): Promise<string[]> => {
    const page = await reader.openOwn('options.html');
    return page.evaluate(
      (text) =>
        (
          globalThis as unknown as {
            chrome: { management: { getPermissionWarningsByManifest(text: string): Promise<string[]> } };
          }
        ).chrome.management.getPermissionWarningsByManifest(text),
      JSON.stringify({ ...manifest, name: 'x', description: 'x', default_locale: undefined }),
    );
  };

  it('are none for the shipped manifest', async () => {
    expect(await warnings(manifestOf('chromium'))).toEqual([]);
  });

  it('would be some for a manifest that asked for all sites', async () => {
    expect(await warnings({ ...manifestOf('chromium'), host_permissions: ['<all_urls>'] })).not.toEqual([]);
  });
});
