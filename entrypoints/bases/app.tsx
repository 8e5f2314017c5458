import { useEffect, useState } from 'preact/hooks';
import { i18n } from '#i18n';
import { Bases } from '../../components/bases/bases.tsx';
import { ReviewView } from '../../components/bases/review-view.tsx';
import { failureWords } from '../../components/words/failures.ts';
import type { FactBase, FactBaseId } from '../../core/types.ts';
import { type Made, makeFromFile, makeFromTab, makeFromText, type Proposal } from './making.ts';
import { exportBase, useManaging } from './managing.ts';
import { BUNDLED, useShelf } from './shelf.ts';

/** What lies over the list: a base before it is saved, or one that is. */
type Open = Proposal | { readonly base: FactBase; readonly kind: 'own' | 'bundled' };

/** `#tab=7` makes a base of the article in that tab, `#base=ID` opens a saved one. */
export function App() {
  const shelf = useShelf();
  const managing = useManaging();
  const [open, setOpen] = useState<Open>();
  const [making, setMaking] = useState(false);

  useEffect(() => {
    document.title = `${i18n.t('bases.title')} – Claimlight`;
    const tab = /^#tab=(\d{1,10})$/.exec(location.hash)?.[1];
    if (tab !== undefined) void take(makeFromTab(Number(tab)));
  }, []);
  const asked = /^#base=(.{1,900})$/.exec(location.hash)?.[1];
  useEffect(() => {
    if (asked !== undefined && shelf.entries && !open) show(decoded(asked));
  }, [shelf.entries === undefined]);

  const take = async (made: Made | Promise<Made>) => {
    setMaking(true);
    managing.say(undefined);
    const result = await made;
    setMaking(false);
    if (result.ok) setOpen(result.proposal);
    else managing.say(result.problem);
  };
  const show = (id: FactBaseId) => {
    const base = shelf.bases.get(id);
    if (base) setOpen({ base, kind: id === BUNDLED.id ? 'bundled' : 'own' });
  };
  const close = () => {
    setOpen(undefined);
    managing.say(undefined);
    // A reload would make the same base once more.
    history.replaceState(null, '', location.pathname);
  };
  const save = async (base: FactBase) => {
    if (!open) return;
    const done = 'origin' in open ? await managing.add(base, open.origin) : await managing.change(base);
    if (done) close();
    else scrollTo(0, 0);
  };

  const busy = managing.busy || making;
  return (
    <Bases
      entries={shelf.entries}
      binned={shelf.binned}
      today={new Date().toISOString().slice(0, 10)}
      busy={busy}
      problem={managing.problem ?? (shelf.failure && failureWords(shelf.failure))}
      undoable={managing.undoable}
      open={
        open && (
          <ReviewView
            key={open.base.id}
            base={open.base}
            kind={open.kind}
            {...('origin' in open
              ? { proposals: open.proposals ?? [], leftOut: open.leftOut ?? [], replaces: open.replaces }
              : {})}
            busy={busy}
            onSave={(base) => void save(base)}
            onClose={close}
          />
        )
      }
      onText={(text, kind) => void take(makeFromText(text, kind))}
      onFile={(file) => void take(makeFromFile(file, shelf.bases))}
      onOpen={show}
      onEnable={managing.enable}
      onExport={(id) => {
        const base = shelf.bases.get(id);
        if (base) exportBase(base);
      }}
      onDelete={(id) => managing.remove(id, shelf.bases.get(id)?.title ?? '')}
      onRestore={managing.restore}
      onUndo={managing.undo}
      onDismissUndo={managing.dismissUndo}
    />
  );
}

/** An address may be mangled on its way; then nothing is opened. */
function decoded(part: string): string {
  try {
    return decodeURIComponent(part);
  } catch {
    return '';
  }
}
