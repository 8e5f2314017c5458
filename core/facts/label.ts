/** Words of a stranger that are shown as a label: a title, a name, a statement. */

/** Control characters, and format characters that reorder or hide what is around them. Joiners stay: scripts and emoji need them. */
const UNSEEN = /[\p{Cc}\u2028\u2029]/gu;
const DISGUISING = /[\u00ad\u061c\u180e\u200b\u200e\u200f\u202a-\u202e\u2060-\u2064\u2066-\u206f\ufeff\ufff9-\ufffb]/g;

/** The text as one line without characters that control, reorder or hide; trimmed. Markup stays: it is text and shown as text. */
export function label(text: string): string {
  return text.replace(UNSEEN, ' ').replace(DISGUISING, '').trim();
}

/** As `label`, of at most `most` UTF-16 units, cut at a space where there is one; an ellipsis says so. */
export function shortLabel(text: string, most: number): string {
  const whole = label(text.slice(0, most * 4));
  if (whole.length <= most) return whole;
  const piece = whole.slice(0, most - 1);
  const space = piece.lastIndexOf(' ');
  const cut = (space > most / 2 ? piece.slice(0, space) : piece).replace(/[\ud800-\udbff]$/, '');
  return `${cut.trim()}…`;
}
