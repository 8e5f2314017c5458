/** The locale files, read as the build reads them, and put where the code under test asks for them. */
import { readdirSync } from 'node:fs';
import { basename, extname, join } from 'node:path';
import { generateChromeMessages, parseMessagesFile } from '@wxt-dev/i18n/build';
import { fakeBrowser } from 'wxt/testing/fake-browser';

const FOLDER = join(import.meta.dirname, '../../../locales');

export const languages: readonly string[] = readdirSync(FOLDER).map((file) => basename(file, extname(file)));

/** Keys as the browsers know them, with their message; plural forms are joined by ` | `. */
export async function messagesOf(language: string): Promise<ReadonlyMap<string, string>> {
  const parsed = await parseMessagesFile(join(FOLDER, `${language}.yml`));
  const messages = generateChromeMessages(parsed) as Record<string, { message: string }>;
  return new Map(Object.entries(messages).map(([key, { message }]) => [key, message]));
}

/** Makes the strings of a language those that are shown. */
export async function speak(language: string): Promise<void> {
  const messages = await messagesOf(language);
  fakeBrowser.i18n.getMessage = ((key: string, substitutions: readonly string[] = []) =>
    (messages.get(key) ?? '').replace(
      /\$(\d)/g,
      (_, digit: string) => substitutions[Number(digit) - 1] ?? '',
    )) as never;
  if (typeof document !== 'undefined') document.documentElement.lang = messages.get('meta_language') ?? '';
}
