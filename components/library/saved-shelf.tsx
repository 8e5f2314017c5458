import type { ComponentChildren } from 'preact';
import { useEffect, useMemo, useRef, useState } from 'preact/hooks';
import { i18n } from '#i18n';
import type { Catalogue } from '../../core/annotations/catalogue.ts';
import type { Listing } from '../../core/annotations/listing.ts';
import type { Annotation, AnnotationId } from '../../core/types.ts';
import type { FactInBase } from '../../messaging/messages.ts';
import { BulkBar } from './bulk-bar.tsx';
import { Detail } from './detail.tsx';
import { chooseAll, chooseNone, extend, go, kept, type Selection, toggle } from './selection.ts';
import { ShelfList } from './shelf-list.tsx';

export interface ShelfActions {
  readonly edit: (annotation: Annotation) => void;
  /** Into the bin, and out of it. */
  readonly bin: (annotations: readonly Annotation[]) => void;
  readonly restore: (annotations: readonly Annotation[]) => void;
  /** For good; asks first. */
  readonly purge: (annotations: readonly Annotation[]) => void;
  readonly tag: (annotations: readonly Annotation[], tag: string) => void;
  readonly untag: (annotations: readonly Annotation[], tag: string) => void;
}

interface Props {
  readonly catalogue: Catalogue;
  readonly list: Listing;
  readonly binned: boolean;
  /** What the reader searches for, lower case. */
  readonly words: readonly string[];
  readonly selection: Selection;
  readonly onSelect: (selection: Selection) => void;
  /** One annotation takes the whole room, where there is room for one thing only. */
  readonly onOpen: (open: boolean) => void;
  readonly facts: ReadonlyMap<string, FactInBase>;
  readonly factsKnown: boolean;
  readonly busy: boolean;
  readonly editing: { readonly id: AnnotationId; readonly editor: ComponentChildren } | undefined;
  readonly actions: ShelfActions;
  readonly exporter?: ((annotations: readonly Annotation[]) => ComponentChildren) | undefined;
  /** To all that is saved on a fact, as `base#fact`. */
  readonly onTrail: (key: string) => void;
}

/** The list of annotations, what to do with those chosen, and the one at hand in full. */
export function SavedShelf(props: Props) {
  const { catalogue, list, binned, words, facts, editing, actions, onSelect, onOpen } = props;
  const [opening, setOpening] = useState(0);
  const before = useRef(list);
  const now = useMemo(() => kept(props.selection, list, before.current), [props.selection, list]);
  before.current = list;
  // What moved on with the list stays where it moved to.
  useEffect(() => {
    if (now !== props.selection) onSelect(now);
  }, [now]);
  const active = now.active === undefined ? undefined : catalogue.annotation(now.active);
  const chosen = () => [...now.chosen].flatMap((id) => catalogue.annotation(id) ?? []);
  const shelf = useRef<HTMLDivElement>(null);
  const toList = () => shelf.current?.querySelector<HTMLElement>('.shelf-list')?.focus();

  return (
    <div class="saved-shelf" ref={shelf}>
      {now.chosen.size > 0 && (
        <BulkBar
          count={now.chosen.size}
          binned={binned}
          busy={props.busy}
          knownTags={catalogue.facets(binned).tags.map(([tag]) => tag)}
          exporter={props.exporter?.(chosen())}
          onTag={(tag) => actions.tag(chosen(), tag)}
          onUntag={(tag) => actions.untag(chosen(), tag)}
          onDelete={() => actions.bin(chosen())}
          onRestore={() => actions.restore(chosen())}
          onPurge={() => actions.purge(chosen())}
          onNone={() => {
            onSelect(chooseNone(now));
            toList();
          }}
        />
      )}
      <ShelfList
        list={list}
        selection={now}
        words={words}
        lastLook={catalogue.lastLook}
        actions={{
          go: (id) => onSelect(go(now, id)),
          toggle: (id) => onSelect(toggle(now, id)),
          extend: (id) => onSelect(extend(now, id, list)),
          chooseAll: () => onSelect(chooseAll(now, list)),
          chooseNone: () => onSelect(chooseNone(now)),
          open: (id) => {
            onSelect(go(now, id));
            onOpen(true);
            setOpening((times) => times + 1);
          },
          remove: () => {
            const those = now.chosen.size > 0 ? chosen() : active ? [active] : [];
            if (!binned && those.length > 0) actions.bin(those);
          },
        }}
      />
      {active ? (
        <Detail
          annotation={active}
          lastLook={catalogue.lastLook(active.id)}
          factNow={active.restsOn && facts.get(`${active.restsOn.base}#${active.restsOn.fact}`)?.fact}
          factsKnown={props.factsKnown}
          editor={editing?.id === active.id ? editing.editor : undefined}
          opening={opening}
          onBack={() => {
            onOpen(false);
            toList();
          }}
          onTrail={props.onTrail}
          onEdit={() => actions.edit(active)}
          onDelete={() => actions.bin([active])}
          onRestore={() => actions.restore([active])}
          onPurge={() => actions.purge([active])}
        />
      ) : (
        <p class="detail detail-none">{i18n.t('library.none_open')}</p>
      )}
    </div>
  );
}
