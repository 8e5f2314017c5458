import { i18n } from '#i18n';
import type { IsoDate } from '../../core/types.ts';
import type { BaseSummary } from '../../messaging/messages.ts';
import { webAddress } from '../text/web-address.ts';
import { ageWords } from '../words/ages.ts';
import { formatDate } from '../words/dates.ts';
import './source-line.css';

interface Props {
  readonly source: BaseSummary['source'];
  /** When the fact held, where that is not simply the article's date. */
  readonly asOf?: IsoDate | undefined;
  /** Who the article says it from. */
  readonly attribution?: string | undefined;
  /** When the page was published, for the distance between the two. */
  readonly pagePublished?: IsoDate | undefined;
}

/** Where a quotation comes from: title, writer, date, whether it is a translation, and how old it is beside the page. */
export function SourceLine({ source, asOf, attribution, pagePublished }: Props) {
  const by = [source.publisher, source.author].filter((part) => part !== undefined && part !== '');
  const facts = [
    ...by,
    formatDate(source.published),
    ...(source.translated ? [i18n.t('source.translated')] : []),
    ...(asOf !== undefined && asOf !== source.published ? [i18n.t('source.as_of', [formatDate(asOf)])] : []),
  ];
  const age = ageWords(source.published, pagePublished);
  const address = webAddress(source.url);
  return (
    <div class="source-line">
      <p>
        <cite lang={source.language}>
          {address === undefined ? (
            source.title
          ) : (
            <a href={address} target="_blank" rel="noreferrer">
              {source.title}
            </a>
          )}
        </cite>
      </p>
      <p>{facts.join(i18n.t('source.between'))}</p>
      {attribution !== undefined && <p>{i18n.t('source.according_to', [attribution])}</p>}
      {age !== undefined && <p class="source-age">{age}</p>}
    </div>
  );
}
