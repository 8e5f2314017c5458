import { mkdir } from 'node:fs/promises';
import { join } from 'node:path';
import preact from '@preact/preset-vite';
import { defineConfig } from 'wxt';
import { bundledSets } from './seeds/bundled.ts';
import { bundledData } from './seeds/vite-plugin.ts';

/** What the browser may load in our own pages: nothing from anywhere, no markup sinks. `connect-src 'none'` makes "nothing leaves the machine" the browser's promise. */
const EXTENSION_PAGES_CSP =
  "default-src 'none'; script-src 'self'; style-src 'self'; img-src 'self' data:; font-src 'self'; connect-src 'none'; base-uri 'none'; form-action 'none'; require-trusted-types-for 'script'; trusted-types 'none'";

export default defineConfig({
  outDir: process.env.OUT_DIR ?? '.output',
  manifestVersion: 3,
  imports: false,
  modules: ['@wxt-dev/webextension-polyfill', '@wxt-dev/i18n/module', '@wxt-dev/auto-icons'],
  // Pictures are made from the sources and are none themselves.
  zip: { excludeSources: ['docs/pictures/**', 'docs/store/*.png'] },
  hooks: {
    // The icon module makes this folder without waiting for it, and now and then writes before it is there.
    'build:manifestGenerated': async (wxt) => void (await mkdir(join(wxt.config.outDir, 'icons'), { recursive: true })),
  },
  autoIcons: { baseIconPath: 'assets/icon.svg', developmentIndicator: false },
  vite: () => ({
    plugins: [preact(), bundledData(bundledSets)],
    build: { target: 'es2024', modulePreload: { polyfill: false } },
  }),
  manifest: ({ browser }) => ({
    name: '__MSG_extension_name__',
    description: '__MSG_extension_description__',
    default_locale: 'en',
    permissions: [
      'storage',
      'unlimitedStorage',
      'activeTab',
      'scripting',
      'contextMenus',
      ...(browser === 'firefox' ? [] : ['sidePanel']),
    ],
    optional_host_permissions: ['http://*/*', 'https://*/*'],
    content_security_policy: { extension_pages: EXTENSION_PAGES_CSP },
    action: { default_title: '__MSG_action_title__' },
    // Chromium gives an extension four suggested keys at most, and none that it uses itself: Alt+Shift+N and P belong to its tab groups.
    commands: {
      'look-at-page': { suggested_key: { default: 'Alt+Shift+L' }, description: '__MSG_command_look__' },
      'toggle-highlights': { suggested_key: { default: 'Alt+Shift+H' }, description: '__MSG_command_toggle__' },
      'next-claim': { suggested_key: { default: 'Alt+Shift+J' }, description: '__MSG_command_next__' },
      'previous-claim': { suggested_key: { default: 'Alt+Shift+K' }, description: '__MSG_command_previous__' },
      'save-selection': { description: '__MSG_command_save__' },
    },
    ...(browser === 'firefox'
      ? {
          browser_specific_settings: {
            gecko: {
              id: 'claimlight@claimlight.example',
              strict_min_version: '140.0',
              data_collection_permissions: { required: ['none'] },
            },
          },
        }
      : { minimum_chrome_version: '128' }),
  }),
});
