import { useEffect, useState } from 'preact/hooks';
import type { FactBase, FactBaseId } from '../../core/types.ts';
import type { FactInBase } from '../../messaging/messages.ts';
import { sendFromView } from '../../messaging/transport.ts';

/** How long typing must pause before the search is made, in milliseconds. */
const PAUSE = 120;

/** @param wanted false while the facts are not on show: nothing is asked then */
export function useFacts(wanted: boolean): {
  readonly query: string;
  readonly found: readonly FactInBase[] | undefined;
  readonly search: (query: string) => void;
} {
  const [query, search] = useState('');
  const [found, setFound] = useState<readonly FactInBase[]>();
  useEffect(() => {
    if (!wanted) return undefined;
    let late = false;
    const timer = setTimeout(
      async () => {
        const answer = await sendFromView('facts/search', { query });
        if (!late) setFound(answer.ok ? answer.value : []);
      },
      query === '' ? 0 : PAUSE,
    );
    return () => {
      late = true;
      clearTimeout(timer);
    };
  }, [wanted, query]);
  return { query, found, search };
}

/** A fact base with its article, asked for once it is wanted. */
export function useBase(id: FactBaseId | undefined): FactBase | undefined {
  const [base, setBase] = useState<FactBase>();
  useEffect(() => {
    if (id === undefined || base?.id === id) return;
    void sendFromView('base/get', { id }).then((answer) => {
      if (answer.ok) setBase(answer.value);
    });
  }, [id, base]);
  return base?.id === id ? base : undefined;
}
