import { useEffect, useId, useRef } from 'preact/hooks';
import { i18n } from '#i18n';
import type { FactInBase } from '../../messaging/messages.ts';
import { Button } from '../controls/button.tsx';
import { Disclosure } from '../controls/disclosure.tsx';
import { catchFocus } from '../controls/focus.ts';
import { ArticleIcon, SearchIcon, SelectionIcon, SourcesIcon } from '../controls/icons.tsx';
import { formatCount } from '../words/numbers.ts';
import { FactEntry } from './fact-entry.tsx';
import './facts-view.css';

interface Props {
  readonly query: string;
  /** Found for the query, best first; all facts for an empty one; undefined while nothing has come back yet. */
  readonly found: readonly FactInBase[] | undefined;
  /** Keys (`base#fact`) of the facts that the page's claims matched; undefined when no page was read. */
  readonly covered: ReadonlySet<string> | undefined;
  /** The reader came to see what the page leaves out. */
  readonly leftOutOpen?: boolean;
  readonly onQuery: (query: string) => void;
  /** Asks about the passage selected on the page; absent where there is no page to select on. */
  readonly onAskSelection?: (() => void) | undefined;
  /** What came of asking about the selection when there was none. */
  readonly notice?: string | undefined;
  /** Makes a source of the article on the page; absent where there is none, or nothing may be saved. */
  readonly onUseArticle?: (() => void) | undefined;
  readonly onSources?: (() => void) | undefined;
  readonly onRead: (fact: FactInBase) => void;
  readonly onCopy: (fact: FactInBase) => void;
  readonly onTrail?: ((fact: FactInBase) => void) | undefined;
}

export const factKey = ({ base, fact }: FactInBase): string => `${base.id}#${fact.id}`;

/** All that the fact base holds: a search in the reader's own words, what the page speaks of, and what it leaves out. */
export function FactsView(props: Props) {
  const {
    query,
    found,
    covered,
    leftOutOpen = false,
    onQuery,
    onAskSelection,
    onUseArticle,
    onSources,
    notice,
    onRead,
    onCopy,
  } = props;
  const id = useId();
  const leftOut = useRef<HTMLElement>(null);
  const known = found !== undefined;
  useEffect(() => {
    if (leftOutOpen && known) catchFocus(leftOut.current?.querySelector('summary'));
  }, [leftOutOpen, known]);
  const list = (facts: readonly FactInBase[]) => (
    <ul class="fact-list">
      {facts.map((fact) => (
        <li key={factKey(fact)}>
          <FactEntry fact={fact} onRead={onRead} onCopy={onCopy} onTrail={props.onTrail} />
        </li>
      ))}
    </ul>
  );
  const searching = query.trim() !== '';
  const here = found?.filter((fact) => covered?.has(factKey(fact))) ?? [];
  const elsewhere = found?.filter((fact) => !covered?.has(factKey(fact))) ?? [];
  return (
    <div class="facts-view">
      <div class="fact-search">
        <label class="for-ears" for={id}>
          {i18n.t('facts.search')}
        </label>
        <SearchIcon />
        <input
          id={id}
          type="search"
          maxLength={200}
          placeholder={i18n.t('facts.search')}
          value={query}
          onInput={(event) => onQuery(event.currentTarget.value)}
        />
      </div>
      {onAskSelection && (
        <Button look="quiet" icon={<SelectionIcon />} onPress={onAskSelection}>
          {i18n.t('facts.ask_selection')}
        </Button>
      )}
      {onUseArticle && (
        <Button look="quiet" icon={<ArticleIcon />} onPress={onUseArticle}>
          {i18n.t('facts.use_article')}
        </Button>
      )}
      {onSources && (
        <Button look="quiet" icon={<SourcesIcon />} onPress={onSources}>
          {i18n.t('facts.sources')}
        </Button>
      )}
      {notice !== undefined && (
        <p class="facts-notice" role="status">
          {notice}
        </p>
      )}
      {found !== undefined && searching && (
        <section>
          <h2 class="facts-title">
            <span role="status">
              {found.length === 0
                ? i18n.t('facts.none')
                : i18n.t('facts.found', found.length, [formatCount(found.length)])}
            </span>
          </h2>
          {list(found)}
        </section>
      )}
      {found !== undefined && !searching && covered === undefined && (
        <section>
          <h2 class="facts-title">{i18n.t('facts.all', found.length, [formatCount(found.length)])}</h2>
          {list(found)}
        </section>
      )}
      {found !== undefined && !searching && covered !== undefined && (
        <>
          {here.length > 0 && (
            <section>
              <h2 class="facts-title">{i18n.t('facts.here', here.length, [formatCount(here.length)])}</h2>
              {list(here)}
            </section>
          )}
          {elsewhere.length > 0 && (
            <section class="facts-left-out" ref={leftOut}>
              <Disclosure
                open={leftOutOpen || here.length === 0}
                summary={i18n.t('facts.left_out', elsewhere.length, [formatCount(elsewhere.length)])}
              >
                {list(elsewhere)}
              </Disclosure>
            </section>
          )}
        </>
      )}
    </div>
  );
}
