import type { ComponentChildren } from 'preact';
import { useEffect, useId, useRef } from 'preact/hooks';
import './dialog.css';

interface Props {
  readonly title: string;
  readonly children: ComponentChildren;
  /** Buttons, the main one last. */
  readonly actions: ComponentChildren;
  /** Escape, too. */
  readonly onClose: () => void;
}

/** The browser's own dialog: it keeps the focus in, gives it back, and closes with Escape. */
export function Dialog({ title, children, actions, onClose }: Props) {
  const id = useId();
  const box = useRef<HTMLDialogElement>(null);
  useEffect(() => {
    box.current?.showModal();
  }, []);
  return (
    <dialog
      ref={box}
      class="dialog"
      aria-labelledby={id}
      onCancel={(event) => {
        event.preventDefault();
        onClose();
      }}
    >
      <h2 id={id}>{title}</h2>
      {children}
      <div class="dialog-actions">{actions}</div>
    </dialog>
  );
}
