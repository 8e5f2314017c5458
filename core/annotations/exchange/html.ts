/** One page of HTML with everything in it: no scripts, nothing to load, readable in fifty years. */

import type { Annotation } from '../../types.ts';
import { passageAddress } from '../text-fragment.ts';
import { byPage, type PageOfAnnotations } from './by-page.ts';

export function htmlFile(annotations: readonly Annotation[]): string {
  const pages = byPage(annotations);
  return `<!doctype html>
<html lang="en">
<head>
<meta charset="utf-8">
<meta name="viewport" content="width=device-width, initial-scale=1">
<meta http-equiv="Content-Security-Policy" content="default-src 'none'; style-src 'unsafe-inline'">
<title>Claimlight: ${annotations.length} saved passages</title>
<style>${STYLE}</style>
</head>
<body>
<h1>Saved passages</h1>
${pages.map(section).join('\n')}
</body>
</html>
`;
}

const STYLE =
  ':root{color-scheme:light dark}body{max-width:44rem;margin:2rem auto;padding:0 1rem;font:1rem/1.55 system-ui,sans-serif}' +
  'blockquote{margin:1.5rem 0 .5rem;padding-left:.75rem;border-left:4px solid #999;font:1.1rem/1.5 Georgia,serif;white-space:pre-line}' +
  '.yellow{border-color:#f2c230}.green{border-color:#58a55c}.blue{border-color:#4a90d9}.pink{border-color:#d9668f}' +
  '.note{white-space:pre-wrap}.from{color:GrayText;font-size:.85rem}section{margin-top:3rem}';

function section({ url, page, annotations }: PageOfAnnotations): string {
  const title = /^https?:\/\//i.test(url) ? `<a href="${text(url)}">${text(page.title)}</a>` : text(page.title);
  const from = [page.site, page.published?.slice(0, 10), url].filter((part) => part !== undefined).map(text);
  return `<section>
<h2${language(page)}>${title}</h2>
<p class="from">${from.join(' · ')}</p>
${annotations.map((one) => passage(one)).join('\n')}
</section>`;
}

function passage(annotation: Annotation): string {
  const { quote, note, tags, color, restsOn, created, page } = annotation;
  const address = passageAddress(annotation);
  const day = text(created.slice(0, 10));
  return [
    `<blockquote class="${color}"${language(page)}>${text(quote.exact)}</blockquote>`,
    note === '' ? '' : `<p class="note">${text(note)}</p>`,
    restsOn ? `<p>${RELATION.get(restsOn.relation)} ${text(restsOn.statement)}</p>` : '',
    `<p class="from">${[address === undefined ? day : `<a href="${text(address)}">${day}</a>`, ...tags.map(text)].join(' · ')}</p>`,
  ]
    .filter((line) => line !== '')
    .join('\n');
}

const RELATION = new Map([
  ['agrees', 'The source says the same:'],
  ['differs', 'The source says otherwise:'],
  ['related', 'The source gives context:'],
]);

const language = ({ language: tag }: Annotation['page']): string =>
  tag !== undefined && /^[A-Za-z0-9-]{1,35}$/.test(tag) ? ` lang="${tag}"` : '';

const SIGNS = new Map([
  ['&', '&amp;'],
  ['<', '&lt;'],
  ['>', '&gt;'],
  ['"', '&quot;'],
  ["'", '&#39;'],
]);

/** Text stays text, in elements and in attributes. */
const text = (words: string): string => words.replace(/[&<>"']/g, (sign) => SIGNS.get(sign) ?? sign);
