import { useRef } from 'preact/hooks';
import type { Note } from '../../components/annotations/note.ts';
import { clearDraft, saveDraft } from '../../store/drafts.ts';

/** How long typing must pause before the draft is written, in milliseconds. */
const PAUSE = 250;

/** What is typed and not saved outlives the library. */
export function useDraft(key: string | undefined): { keep: (note: Note) => void; forget: () => void } {
  const timer = useRef<ReturnType<typeof setTimeout> | undefined>(undefined);
  return {
    keep(note) {
      clearTimeout(timer.current);
      timer.current = setTimeout(() => {
        if (key !== undefined) void saveDraft(key, note);
      }, PAUSE);
    },
    forget() {
      clearTimeout(timer.current);
      if (key !== undefined) void clearDraft(key);
    },
  };
}
