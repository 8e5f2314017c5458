import { useEffect, useRef } from 'preact/hooks';
import { i18n } from '#i18n';
import { Button, IconButton } from './button.tsx';
import { catchFocus } from './focus.ts';
import { CloseIcon } from './icons.tsx';
import './undo-bar.css';

interface Props {
  /** What was done: "Deleted". */
  readonly words: string;
  readonly onUndo: () => void;
  readonly onDismiss: () => void;
}

/** Takes back what was just done. It stays until it is used or put away: a reader is not raced (WCAG 2.2.1). */
export function UndoBar({ words, onUndo, onDismiss }: Props) {
  const bar = useRef<HTMLDivElement>(null);
  // What was deleted had the focus as a rule.
  useEffect(() => catchFocus(bar.current?.querySelector('button')), []);
  return (
    <div class="undo-bar" role="status" ref={bar}>
      <span>{words}</span>
      <Button look="quiet" onPress={onUndo}>
        {i18n.t('undo.undo')}
      </Button>
      <IconButton label={i18n.t('undo.dismiss')} icon={<CloseIcon />} onPress={onDismiss} />
    </div>
  );
}
