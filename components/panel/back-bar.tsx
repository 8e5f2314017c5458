import type { ComponentChildren } from 'preact';
import { Button } from '../controls/button.tsx';
import { BackIcon } from '../controls/icons.tsx';
import './back-bar.css';

interface Props {
  /** Where back leads: "All claims". */
  readonly label: string;
  /** What is shown now, for ears. */
  readonly title?: string;
  readonly onBack: () => void;
  readonly children?: ComponentChildren;
}

/** The head of a view that lies over another. */
export function BackBar({ label, title, onBack, children }: Props) {
  return (
    <div class="back-bar">
      <Button look="quiet" icon={<BackIcon />} onPress={onBack}>
        {label}
      </Button>
      {title !== undefined && <h2 class="for-ears">{title}</h2>}
      <div class="back-bar-tools">{children}</div>
    </div>
  );
}
