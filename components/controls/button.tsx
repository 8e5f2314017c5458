import type { ComponentChildren } from 'preact';
import './button.css';

interface Props {
  readonly children: ComponentChildren;
  readonly onPress: () => void;
  /** `main`: the one thing to do here. `quiet`: beside text, without a frame. */
  readonly look?: 'main' | 'plain' | 'quiet';
  readonly icon?: ComponentChildren;
  readonly disabled?: boolean;
  readonly pressed?: boolean;
  readonly expanded?: boolean;
}

/** A button with words, and an icon before them where it helps. */
export function Button({ children, onPress, look = 'plain', icon, disabled, pressed, expanded }: Props) {
  return (
    <button
      type="button"
      class={`button ${look}`}
      onClick={onPress}
      disabled={disabled}
      aria-pressed={pressed}
      aria-expanded={expanded}
    >
      {icon}
      <span>{children}</span>
    </button>
  );
}

interface IconProps {
  /** What it does, in words: its name for ears, and shown on hover. */
  readonly label: string;
  readonly icon: ComponentChildren;
  readonly onPress: () => void;
  readonly disabled?: boolean;
  readonly pressed?: boolean;
}

/** A button that is its icon. */
export function IconButton({ label, icon, onPress, disabled, pressed }: IconProps) {
  return (
    <button
      type="button"
      class="icon-button"
      aria-label={label}
      title={label}
      onClick={onPress}
      disabled={disabled}
      aria-pressed={pressed}
    >
      {icon}
    </button>
  );
}
