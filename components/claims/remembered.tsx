import { i18n } from '#i18n';
import type { Remembered as Recalled } from '../../messaging/messages.ts';
import { BookmarkFilledIcon } from '../controls/icons.tsx';
import { hostOf, webAddress } from '../text/web-address.ts';
import { formatDate } from '../words/dates.ts';
import './remembered.css';

interface Props {
  readonly claims: readonly Recalled[];
}

/** What the reader noted on this claim on other pages, and which figure stood there. */
export function Remembered({ claims }: Props) {
  if (claims.length === 0) return null;
  return (
    <section class="remembered" aria-label={i18n.t('memory.label')}>
      {claims.map((recalled) => (
        <Noted key={recalled.annotation.id} {...recalled} />
      ))}
    </section>
  );
}

function Noted({ annotation, kind, comparisons }: Recalled) {
  const { created, url, page, note, quote } = annotation;
  const where = page.site ?? hostOf(url);
  const address = webAddress(url);
  const other = comparisons.filter(({ result, claim, fact }) => result === 'different' && claim && fact);
  return (
    <article class="noted">
      <BookmarkFilledIcon />
      <div>
        <p>{i18n.t(kind === 'same' ? 'memory.same' : 'memory.other_figures', [formatDate(created), where])}</p>
        {other.map(({ claim, fact }) => (
          <p key={fact?.text} class="noted-figures">
            {i18n.t('memory.figures', [fact?.text ?? '', claim?.text ?? ''])}
          </p>
        ))}
        {note !== '' && <p class="noted-note">{note}</p>}
        <p class="noted-page">
          {address === undefined ? (
            page.title || quote.exact
          ) : (
            <a href={address} target="_blank" rel="noreferrer">
              {page.title || quote.exact}
            </a>
          )}
        </p>
      </div>
    </article>
  );
}
