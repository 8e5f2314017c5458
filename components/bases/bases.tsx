import type { ComponentChildren } from 'preact';
import { i18n } from '#i18n';
import type { SourceKind } from '../../core/facts/source-text.ts';
import type { FactBaseId, IsoDate } from '../../core/types.ts';
import { Brand } from '../controls/brand.tsx';
import { Button } from '../controls/button.tsx';
import { Disclosure } from '../controls/disclosure.tsx';
import { UndoBar } from '../controls/undo-bar.tsx';
import { AddSource } from './add-source.tsx';
import { BaseCard } from './base-card.tsx';
import type { BaseEntry } from './base-entry.ts';
import '../styles/document.css';
import './bases.css';

export interface BasesProps {
  /** Undefined while they are being read. */
  readonly entries: readonly BaseEntry[] | undefined;
  readonly binned: readonly BaseEntry[];
  readonly today: IsoDate;
  readonly busy: boolean;
  /** What could not be done, in words. */
  readonly problem?: string | undefined;
  /** What was done and can be taken back. */
  readonly undoable?: string | undefined;
  /** A base under review or on show, in place of the list. */
  readonly open?: ComponentChildren;
  readonly onText: (text: string, kind: SourceKind) => void;
  readonly onFile: (file: File) => void;
  readonly onOpen: (id: FactBaseId) => void;
  readonly onEnable: (id: FactBaseId, enabled: boolean) => void;
  readonly onExport: (id: FactBaseId) => void;
  readonly onDelete: (id: FactBaseId) => void;
  readonly onRestore: (id: FactBaseId) => void;
  readonly onUndo: () => void;
  readonly onDismissUndo: () => void;
}

/** The reader's sources: all fact bases, the one that comes with Claimlight among them, and the ways to a new one. */
export function Bases(props: BasesProps) {
  const { entries, binned, today, problem, undoable, open } = props;
  return (
    <div class="document bases">
      <header class="document-head">
        <Brand />
        {i18n.t('extension.name')}
      </header>
      <main>
        <p class={problem === undefined ? 'for-ears' : 'bases-problem'} role="alert">
          {problem}
        </p>
        {open ?? (
          <>
            <h1>{i18n.t('bases.title')}</h1>
            <p class="lead">{i18n.t('bases.intro')}</p>
            <ul class="base-list" aria-busy={entries === undefined}>
              {entries?.map((entry) => (
                <li key={entry.id}>
                  <BaseCard
                    entry={entry}
                    today={today}
                    onOpen={() => props.onOpen(entry.id)}
                    onEnable={(enabled) => props.onEnable(entry.id, enabled)}
                    onExport={() => props.onExport(entry.id)}
                    onDelete={entry.own ? () => props.onDelete(entry.id) : undefined}
                  />
                </li>
              ))}
            </ul>
            <AddSource busy={props.busy} onText={props.onText} onFile={props.onFile} />
            {binned.length > 0 && (
              <Disclosure summary={i18n.t('bases.bin', [String(binned.length)])}>
                <ul class="base-bin">
                  {binned.map(({ id, title }) => (
                    <li key={id}>
                      <span>{title}</span>
                      <Button look="quiet" onPress={() => props.onRestore(id)}>
                        {i18n.t('bases.restore')}
                        <span class="for-ears"> {title}</span>
                      </Button>
                    </li>
                  ))}
                </ul>
              </Disclosure>
            )}
          </>
        )}
      </main>
      {undoable !== undefined && <UndoBar words={undoable} onUndo={props.onUndo} onDismiss={props.onDismissUndo} />}
    </div>
  );
}
