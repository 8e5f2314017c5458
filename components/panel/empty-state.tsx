import type { ComponentChildren } from 'preact';
import './empty-state.css';

interface Props {
  readonly title: string;
  readonly children: ComponentChildren;
  /** Buttons, the main one first. */
  readonly actions?: ComponentChildren;
  readonly busy?: boolean;
}

/** A panel without claims to list: what is the case, and what the reader can do about it. */
export function EmptyState({ title, children, actions, busy = false }: Props) {
  return (
    <section class="empty-state" aria-busy={busy}>
      <Lamp lit={busy} />
      <h2>{title}</h2>
      <div class="empty-state-words">{children}</div>
      {actions !== undefined && <div class="empty-state-actions">{actions}</div>}
    </section>
  );
}

/** Lines of a page with one of them lit: the product's mark, dimmed while there is nothing to light. */
function Lamp({ lit }: { readonly lit: boolean }) {
  return (
    <svg class={lit ? 'lamp lit' : 'lamp'} viewBox="0 0 64 40" width="64" height="40" aria-hidden="true">
      <path class="lamp-line" d="M6 6h52M6 34h34" />
      <path class="lamp-light" d="M6 20h44" />
      <path class="lamp-line inner" d="M8 20h40" />
    </svg>
  );
}
