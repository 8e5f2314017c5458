import type { JSX } from 'preact';

/**
 * A surface after presses on what each selector finds first, one after the other, as a reader would get there. A step that
 * is no selector is a key, pressed where the last step was.
 */
export const pressed =
  (surface: JSX.Element, ...steps: readonly string[]) =>
  () => (
    <div
      ref={(element) => {
        if (!element) return;
        element.dataset.pressing = 'true';
        setTimeout(() => walk(element, steps));
      }}
    >
      {surface}
    </div>
  );

const KEYS: readonly string[] = ['Enter'];

function walk(root: HTMLElement, [step, ...rest]: readonly string[], last?: HTMLElement): void {
  if (step === undefined) {
    delete root.dataset.pressing;
    return;
  }
  const element = KEYS.includes(step) ? last : root.querySelector<HTMLElement>(step);
  if (element && KEYS.includes(step)) element.dispatchEvent(new KeyboardEvent('keydown', { key: step, bubbles: true }));
  else element?.click();
  // The next step may press what this one brings.
  setTimeout(() => walk(root, rest, element ?? undefined), element ? 0 : 10);
}
