/** What the store needs to keep a passage of a page. */
import { describe } from '../../core/annotations/describe.ts';
import { pageAddress } from '../../core/annotations/page-address.ts';
import type { FactReference, PageText, Span } from '../../core/types.ts';
import type { ExplainedClaim, PanelView } from '../../messaging/messages.ts';
import type { AnnotationDraft } from '../../store/annotations.ts';
import type { Note } from './note.ts';

/**
 * @param span offsets into `page.text`
 * @param restsOn the fact that the passage is saved with, for a claim that has a match
 */
export function draftOf(
  kind: AnnotationDraft['kind'],
  page: PageText,
  span: Span,
  { note, tags, color }: Note,
  restsOn?: FactReference,
): AnnotationDraft {
  return {
    kind,
    url: pageAddress(page.url),
    page: {
      title: page.title,
      ...(page.site === undefined ? {} : { site: page.site }),
      ...(page.published === undefined ? {} : { published: page.published }),
      ...(page.language === undefined ? {} : { language: page.language }),
    },
    ...describe(page, span),
    note,
    tags,
    color,
    ...(restsOn === undefined ? {} : { restsOn }),
  };
}

/** @returns where the claim stands in the page's text now; undefined when the page no longer says it */
export function spanOfClaim(page: PageText, claim: ExplainedClaim): Span | undefined {
  if (page.text.slice(claim.start, claim.end) === claim.text) return { start: claim.start, end: claim.end };
  const at = page.text.indexOf(claim.text);
  return at < 0 ? undefined : { start: at, end: at + claim.text.length };
}

/** @returns the fact that a claim is saved with: its first match, as it reads today */
export function factReference(claim: ExplainedClaim, facts: PanelView['facts']): FactReference | undefined {
  const [match] = claim.matches;
  const found = match && facts[`${match.base}#${match.fact}`];
  if (!match || !found) return undefined;
  return {
    base: match.base,
    baseVersion: found.base.version,
    fact: match.fact,
    statement: found.fact.statement,
    relation: match.relation,
    comparisons: match.comparisons,
  };
}
