/** What the stores are told holds for what is shipped, and fits their forms. */
import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import config from '../../wxt.config.ts';
import { ROOT } from '../tools/build.ts';
import { captions, LISTING_LANGUAGES, listing } from '../tools/listing.ts';
import { messagesOf } from './components/strings.ts';

const SECTIONS = ['Name', 'Summary', 'Description', 'Single purpose', 'Permissions', 'Privacy', 'Screenshots'];

describe.each(LISTING_LANGUAGES)('the listing in %s', (language) => {
  const field = (name: string): string => listing(language).get(name) ?? '';

  it('has every field of the forms, in their order', () => {
    expect([...listing(language).keys()]).toEqual(SECTIONS);
    expect(SECTIONS.filter((section) => field(section) === '')).toEqual([]);
  });

  it('has the name and the summary that the extension bears itself', async () => {
    const messages = await messagesOf(language.replace('-', '_'));
    expect(field('Name')).toBe(messages.get('extension_name'));
    expect(field('Summary')).toBe(messages.get('extension_description'));
  });

  it('fits: a summary of 132 characters, a name of 45, a purpose of 1,000', () => {
    expect(field('Summary').length).toBeLessThanOrEqual(132);
    expect(field('Name').length).toBeLessThanOrEqual(45);
    expect(field('Single purpose').length).toBeLessThanOrEqual(1_000);
    expect(field('Description').length).toBeLessThanOrEqual(16_000);
  });

  it('explains each permission that the manifest asks for, and no other', () => {
    const manifest = (config.manifest as (env: { browser: string }) => Record<string, string[]>)({ browser: 'chrome' });
    const asked = [...(manifest.permissions ?? []), ...(manifest.optional_host_permissions ?? [])];
    const explained = field('Permissions')
      .split('\n')
      .flatMap((line) => [...(line.split(/[:：]\s?(?!\/)/)[0] ?? '').matchAll(/`([^`]+)`/g)].map(([, name]) => name));
    expect(explained.sort()).toEqual(asked.sort());
  });

  it('has a screenshot of 1280 × 800 for each caption', () => {
    expect(captions(language)).toHaveLength(5);
    for (const at of captions(language).keys()) {
      const path = join(ROOT, 'docs', 'store', `${language}-${at + 1}.png`);
      expect(existsSync(path), path).toBe(true);
      const bytes = readFileSync(path);
      // Width and height stand in a PNG's first chunk.
      expect([bytes.readUInt32BE(16), bytes.readUInt32BE(20)]).toEqual([1280, 800]);
    }
  });
});
