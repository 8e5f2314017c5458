/**
 * Takes the focus in when what had it is gone: without this it falls to the document, and the keyboard starts from the top.
 * A focus that is elsewhere, or in the page beside the panel, is left alone.
 */
export function catchFocus(element: HTMLElement | null | undefined): void {
  if (document.hasFocus() && document.activeElement === document.body) element?.focus();
}
