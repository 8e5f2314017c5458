import { i18n } from '#i18n';
import { siteOf } from '../../core/annotations/shelf.ts';
import { passageAddress } from '../../core/annotations/text-fragment.ts';
import type { TrailEntry } from '../../core/annotations/trail.ts';
import { RelationMark } from '../claims/relation.tsx';
import { Button } from '../controls/button.tsx';
import { formatDate } from '../words/dates.ts';

interface Props {
  readonly entry: TrailEntry;
  readonly onShow: () => void;
}

/** One claim of the trail: when, where, in which words and figures. */
export function Step({ entry, onShow }: Props) {
  const { annotation, date, dated } = entry;
  const { page, quote, restsOn, note } = annotation;
  const address = passageAddress(annotation);
  const figures = (restsOn?.comparisons ?? []).flatMap(({ kind, claim }) =>
    kind === 'quantity' && claim ? [claim.text] : [],
  );
  const outlet = page.site ?? siteOf(annotation);
  return (
    <li class="trail-step">
      <p class="trail-when">
        <strong>{dated === 'page' ? formatDate(date) : i18n.t('annotation.saved_on', [formatDate(date)])}</strong>
        <span>{address === undefined ? outlet : <a href={address}>{outlet}</a>}</span>
        <RelationMark relation={restsOn?.relation ?? 'related'} words="short" />
      </p>
      <blockquote lang={page.language}>{quote.exact}</blockquote>
      {figures.length > 0 && (
        <p class="trail-figures" lang={page.language}>
          {[...new Set(figures)].join(i18n.t('source.between'))}
        </p>
      )}
      {note !== '' && <p class="trail-note">{note}</p>}
      <Button look="quiet" onPress={onShow}>
        {i18n.t('trail.show')}
      </Button>
    </li>
  );
}
