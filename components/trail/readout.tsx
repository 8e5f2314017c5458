import { i18n } from '#i18n';
import { siteOf } from '../../core/annotations/shelf.ts';
import { RelationMark } from '../claims/relation.tsx';
import { Button } from '../controls/button.tsx';
import { formatDate } from '../words/dates.ts';
import { differenceWords } from '../words/differences.ts';
import type { Mark } from './marks.ts';

interface Props {
  readonly mark: Mark;
  readonly onShow: () => void;
}

/** What the mark under the pointer or the slider stands for; said politely, for those who walk it by ear. */
export function Readout({ mark, onShow }: Props) {
  const [{ entry, text, comparison }] = mark.points;
  const { annotation, date } = entry;
  const more = mark.points.length - 1;
  return (
    <div class="readout">
      <p role="status">
        <strong lang={annotation.page.language}>{text}</strong>
        <span>{annotation.page.site ?? siteOf(annotation)}</span>
        <span>{formatDate(date)}</span>
        <RelationMark relation={mark.relation} words="short" />
        <span class="readout-difference">{differenceWords(comparison)}</span>
        {more > 0 && <span>{i18n.t('trail.more_here', more, [String(more)])}</span>}
      </p>
      <Button look="quiet" onPress={onShow}>
        {i18n.t('trail.show')}
      </Button>
    </div>
  );
}
