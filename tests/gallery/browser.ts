/** Stands in for the browser's own translations, from the same messages that the build writes. */
import messages from 'virtual:gallery/messages';

/** What a surface is shown in. Everything absent is as the browser has it. */
export interface Dress {
  readonly language?: string;
  readonly appearance?: string;
  readonly direction?: string;
}

/** The dress in use; the stand-in asks it on each call. */
const worn = { language: 'en', direction: 'ltr', table: new Map(Object.entries(messages.en ?? {})) };

const getMessage = (key: string, substitutions: readonly string[] = []): string => {
  if (key === '@@bidi_dir') return worn.direction;
  const { message } = worn.table.get(key) ?? { message: '' };
  return message.replace(/\$(\d)/g, (_, digit: string) => substitutions[Number(digit) - 1] ?? '');
};

Object.assign(globalThis, {
  browser: { runtime: { id: 'gallery' }, i18n: { getMessage, getUILanguage: () => worn.language } },
});

/** Speaks another language and looks otherwise from now on. */
export function wear({ language = 'en', appearance = 'auto', direction = 'ltr' }: Dress): void {
  Object.assign(worn, { language, direction, table: new Map(Object.entries(messages[language] ?? {})) });
  const root = document.documentElement;
  root.lang = getMessage('meta_language');
  root.dir = direction;
  root.dataset.appearance = appearance;
}
