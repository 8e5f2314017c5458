/** A fact, and the claim it was held against, as text to paste elsewhere. */
import { i18n } from '#i18n';
import type { PageMeta, Relation } from '../../core/types.ts';
import type { FactInBase } from '../../messaging/messages.ts';
import { hostOf, webAddress } from '../text/web-address.ts';
import { formatDate } from './dates.ts';

/** What the page says, when the citation is of a match. */
export interface CitedClaim {
  readonly text: string;
  readonly relation: Relation;
  readonly page: Partial<PageMeta>;
}

/** @returns plain text of a few lines: the quote with its source; before it the page's words with theirs, and the relation */
export function citation({ fact, base }: FactInBase, claim?: CitedClaim): string {
  const { source } = base;
  const words = fact.quotes?.map((quote) => quote.text).join(' … ') ?? fact.statement;
  const lines = [
    cited(words, [
      source.title,
      source.publisher,
      source.author,
      formatDate(source.published),
      source.translated ? i18n.t('source.translated') : undefined,
      webAddress(source.url),
    ]),
  ];
  if (claim) {
    const { title, site, url, published } = claim.page;
    const where = site ?? (url === undefined ? undefined : hostOf(url));
    const when = published === undefined ? undefined : formatDate(published);
    lines.unshift(cited(claim.text, [title, where, when, webAddress(url)]), `${i18n.t(`relation.${claim.relation}`)}:`);
  }
  return lines.join('\n');
}

function cited(words: string, from: readonly (string | undefined)[]): string {
  const parts = from.filter((part) => part !== undefined && part !== '');
  return i18n.t('citation.line', [words, parts.join(', ')]);
}
