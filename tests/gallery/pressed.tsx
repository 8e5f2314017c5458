import type { JSX } from 'preact';

/** A surface after a press on what the selector finds first, as a reader would get there. */
export const pressed = (surface: JSX.Element, selector: string) => () => (
  <div
    ref={(element) => {
      if (element) setTimeout(() => element.querySelector<HTMLElement>(selector)?.click());
    }}
  >
    {surface}
  </div>
);
