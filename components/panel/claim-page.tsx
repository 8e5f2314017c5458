import { useEffect, useRef } from 'preact/hooks';
import { i18n } from '#i18n';
import type { ExplainedClaim } from '../../messaging/messages.ts';
import { AnnotationCard } from '../annotations/annotation-card.tsx';
import { NoteEditor } from '../annotations/note-editor.tsx';
import { savedOf } from '../annotations/saved.ts';
import { ClaimView } from '../claims/claim-view.tsx';
import { Remembered } from '../claims/remembered.tsx';
import { Button, IconButton } from '../controls/button.tsx';
import { catchFocus } from '../controls/focus.ts';
import { BookmarkIcon, DownIcon, LocateIcon, UpIcon } from '../controls/icons.tsx';
import { formatCount } from '../words/numbers.ts';
import { BackBar } from './back-bar.tsx';
import { walked } from './filtered.ts';
import type { PanelProps } from './panel.tsx';
import './claim-page.css';

/** One claim of the page, with the way back to the list and on to its neighbours. */
export function ClaimPage(props: PanelProps & { readonly claim: ExplainedClaim }) {
  const { claim, view, place, actions } = props;
  const around = walked(view?.claims ?? [], place);
  const at = around.findIndex((one) => one.id === claim.id);
  const before = around[at - 1];
  const after = around[at + 1];
  const saved = savedOf(claim, view?.annotations ?? []);
  const changed = saved?.now === undefined ? undefined : saved;
  const heading = useRef<HTMLHeadingElement>(null);
  // Opened from the list, the row that had the focus is gone: the focus goes to the head of what took its place.
  useEffect(() => catchFocus(heading.current), []);
  return (
    <>
      <BackBar label={i18n.t('claims.back')} onBack={() => actions.go({ to: 'back' })}>
        <span>{i18n.t('claim.position', [formatCount(at + 1), formatCount(around.length)])}</span>
        <IconButton
          label={i18n.t('claim.previous')}
          icon={<UpIcon />}
          disabled={!before}
          onPress={() => before && actions.openClaim(before.id)}
        />
        <IconButton
          label={i18n.t('claim.next')}
          icon={<DownIcon />}
          disabled={!after}
          onPress={() => after && actions.openClaim(after.id)}
        />
      </BackBar>
      <ClaimView
        claim={claim}
        facts={view?.facts ?? {}}
        page={view?.page?.meta ?? {}}
        was={changed?.quote.exact}
        headingRef={heading}
        onRead={({ base, fact }) => actions.read(base.id, fact.id)}
        onCopy={(match, fact) => actions.copy(fact, claim, match)}
      >
        <Saving {...props} />
        <Remembered claims={props.remembered ?? []} />
      </ClaimView>
    </>
  );
}

/** Under the page's words: show, save, or what is saved already. */
function Saving({ claim, view, editor, actions }: PanelProps & { readonly claim: ExplainedClaim }) {
  const saved = savedOf(claim, view?.annotations ?? []);
  const place = useRef<HTMLDivElement>(null);
  const editing = editor && (editor.target === claim.id || editor.target === saved?.id) && (
    <NoteEditor
      key={editor.target}
      start={editor.start}
      knownTags={editor.knownTags}
      busy={editor.busy}
      problem={editor.problem}
      onDraft={actions.draft}
      onSave={actions.save}
      onCancel={actions.cancelEdit}
    />
  );
  const open = Boolean(editing);
  const wasOpen = useRef(open);
  useEffect(() => {
    if (wasOpen.current && !open) catchFocus(place.current?.querySelector('button'));
    wasOpen.current = open;
  }, [open]);
  return (
    <div class="claim-saving" ref={place}>
      <div class="claim-actions">
        <Button icon={<LocateIcon />} onPress={() => actions.show(claim.id)}>
          {i18n.t('claim.show')}
        </Button>
        {!saved && !editing && !view?.privateWindow && (
          <Button icon={<BookmarkIcon />} onPress={() => actions.edit(claim.id)}>
            {i18n.t('claim.save')}
          </Button>
        )}
      </div>
      {view?.privateWindow && <p class="claim-private">{i18n.t('failure.private_window')}</p>}
      {saved ? (
        <AnnotationCard
          annotation={saved}
          brief
          editor={editing || undefined}
          onEdit={() => actions.edit(saved.id)}
          onDelete={() => actions.remove(saved.id)}
        />
      ) : (
        editing
      )}
    </div>
  );
}
