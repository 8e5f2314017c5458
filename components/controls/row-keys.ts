/**
 * Arrow keys, Home and End walk the buttons marked `data-row` of a list. Tab still visits each of them: the keys are a
 * shortcut past a long list, not a widget of their own to learn.
 */
export function walkRows(event: KeyboardEvent & { readonly currentTarget: HTMLElement }): void {
  const rows = [...event.currentTarget.querySelectorAll<HTMLElement>('[data-row]')];
  const at = rows.indexOf(document.activeElement as HTMLElement);
  if (at < 0) return;
  const to = new Map([
    ['ArrowDown', at + 1],
    ['ArrowUp', at - 1],
    ['Home', 0],
    ['End', rows.length - 1],
  ]).get(event.key);
  const row = to === undefined ? undefined : rows[to];
  if (!row) return;
  event.preventDefault();
  row.focus();
}
