import { i18n } from '#i18n';
import type { FactInBase } from '../../messaging/messages.ts';
import { EditorNote } from '../claims/editor-note.tsx';
import { Quotation } from '../claims/quotation.tsx';
import { Button } from '../controls/button.tsx';
import { Disclosure } from '../controls/disclosure.tsx';
import { ArticleIcon, CopyIcon, TrailIcon } from '../controls/icons.tsx';
import { formatDate } from '../words/dates.ts';
import '../claims/card.css';
import './fact-entry.css';

interface Props {
  readonly fact: FactInBase;
  readonly onRead: (fact: FactInBase) => void;
  readonly onCopy: (fact: FactInBase) => void;
  /** Shows all that was saved on the fact, over all sites; absent where there is nowhere to go. */
  readonly onTrail?: ((fact: FactInBase) => void) | undefined;
}

/** One fact of the base: its statement, and folded under it the quote it rests on. */
export function FactEntry({ fact, onRead, onCopy, onTrail }: Props) {
  const { statement, asOf, attribution, note } = fact.fact;
  const facts = [
    ...(attribution === undefined ? [] : [i18n.t('source.according_to', [attribution])]),
    ...(asOf === undefined ? [] : [i18n.t('source.as_of', [formatDate(asOf)])]),
  ];
  return (
    <div class="fact-entry">
      <Disclosure summary={<span lang="en">{statement}</span>}>
        <div class="fact-entry-body">
          <Quotation fact={fact} look="bare" />
          {facts.length > 0 && <p class="fact-entry-line">{facts.join(i18n.t('source.between'))}</p>}
          {note !== undefined && <EditorNote>{note}</EditorNote>}
          <div class="card-actions">
            {fact.surroundings && (
              <Button look="quiet" icon={<ArticleIcon />} onPress={() => onRead(fact)}>
                {i18n.t('match_card.read')}
              </Button>
            )}
            <Button look="quiet" icon={<CopyIcon />} onPress={() => onCopy(fact)}>
              {i18n.t('match_card.copy')}
            </Button>
            {onTrail && (
              <Button look="quiet" icon={<TrailIcon />} onPress={() => onTrail(fact)}>
                {i18n.t('trail.open')}
              </Button>
            )}
          </div>
        </div>
      </Disclosure>
    </div>
  );
}
