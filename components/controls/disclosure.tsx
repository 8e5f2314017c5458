import type { ComponentChildren } from 'preact';
import { DownIcon } from './icons.tsx';
import './disclosure.css';

interface Props {
  readonly summary: ComponentChildren;
  readonly children: ComponentChildren;
  readonly open?: boolean;
  readonly onToggle?: (open: boolean) => void;
}

/** More to read for those who want it, folded by the browser's own element. */
export function Disclosure({ summary, children, open, onToggle }: Props) {
  return (
    <details class="disclosure" open={open} onToggle={(event) => onToggle?.(event.currentTarget.open)}>
      <summary>
        <DownIcon />
        <span>{summary}</span>
      </summary>
      <div class="disclosure-body">{children}</div>
    </details>
  );
}
