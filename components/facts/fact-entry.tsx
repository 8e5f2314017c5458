import { i18n } from '#i18n';
import type { FactInBase } from '../../messaging/messages.ts';
import { EditorNote } from '../claims/editor-note.tsx';
import { Quotation } from '../claims/quotation.tsx';
import { SourceLine } from '../claims/source-line.tsx';
import { Button } from '../controls/button.tsx';
import { Disclosure } from '../controls/disclosure.tsx';
import { ArticleIcon, CopyIcon } from '../controls/icons.tsx';
import './fact-entry.css';

interface Props {
  readonly fact: FactInBase;
  readonly onRead: (fact: FactInBase) => void;
  readonly onCopy: (fact: FactInBase) => void;
}

/** One fact of the base: its statement, and folded under it the quote it rests on. */
export function FactEntry({ fact, onRead, onCopy }: Props) {
  return (
    <div class="fact-entry">
      <Disclosure summary={<span lang="en">{fact.fact.statement}</span>}>
        <div class="fact-entry-body">
          <Quotation fact={fact} look="bare" />
          <SourceLine source={fact.base.source} asOf={fact.fact.asOf} attribution={fact.fact.attribution} />
          {fact.fact.note !== undefined && <EditorNote>{fact.fact.note}</EditorNote>}
          <div class="card-actions">
            {fact.surroundings && (
              <Button look="quiet" icon={<ArticleIcon />} onPress={() => onRead(fact)}>
                {i18n.t('match_card.read')}
              </Button>
            )}
            <Button look="quiet" icon={<CopyIcon />} onPress={() => onCopy(fact)}>
              {i18n.t('match_card.copy')}
            </Button>
          </div>
        </div>
      </Disclosure>
    </div>
  );
}
