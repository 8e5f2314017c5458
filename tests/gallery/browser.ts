/** Stands in for the browser's own translations, from the same messages that the build writes. */
import messages from 'virtual:gallery/messages';

const query = new URLSearchParams(location.search);
const language = query.get('language') ?? 'en';
const table = new Map(Object.entries(messages[language] ?? {}));

const getMessage = (key: string, substitutions: readonly string[] = []): string => {
  if (key === '@@bidi_dir') return query.get('direction') ?? 'ltr';
  const { message } = table.get(key) ?? { message: '' };
  return message.replace(/\$(\d)/g, (_, digit: string) => substitutions[Number(digit) - 1] ?? '');
};

Object.assign(globalThis, {
  browser: { runtime: { id: 'gallery' }, i18n: { getMessage, getUILanguage: () => language } },
});
document.documentElement.lang = getMessage('meta_language');
document.documentElement.dir = getMessage('@@bidi_dir');
document.documentElement.dataset.appearance = query.get('appearance') ?? 'auto';
