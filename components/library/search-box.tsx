import { useEffect, useRef } from 'preact/hooks';
import { i18n } from '#i18n';
import { SearchIcon } from '../controls/icons.tsx';
import './search-box.css';

interface Props {
  readonly query: string;
  readonly onQuery: (query: string) => void;
}

/** Search as you type. "/" comes here from anywhere, Escape empties it, the arrow down goes to the list. */
export function SearchBox({ query, onQuery }: Props) {
  const box = useRef<HTMLInputElement>(null);
  useEffect(() => {
    const onKey = (event: KeyboardEvent) => {
      const typing = (event.target as HTMLElement | null)?.closest('input, textarea, select');
      if (event.key !== '/' || typing || event.ctrlKey || event.metaKey || event.altKey) return;
      event.preventDefault();
      box.current?.focus();
    };
    document.addEventListener('keydown', onKey);
    return () => document.removeEventListener('keydown', onKey);
  }, []);
  return (
    <search class="search-box">
      <SearchIcon />
      <input
        ref={box}
        type="search"
        autocomplete="off"
        spellcheck={false}
        maxLength={300}
        aria-label={i18n.t('library.search')}
        placeholder={i18n.t('library.search')}
        value={query}
        onInput={(event) => onQuery(event.currentTarget.value)}
        onKeyDown={(event) => {
          if (event.key === 'Escape' && query !== '') onQuery('');
          else if (event.key === 'ArrowDown') document.querySelector<HTMLElement>('.shelf-list')?.focus();
          else return;
          event.preventDefault();
        }}
      />
    </search>
  );
}
