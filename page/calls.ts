/** Lines that ask the reader for something, point to another story or credit somebody: not the story's, wherever they stand. */

/**
 * Patterns of such lines. Each begins with words that no report begins with, or ends as no sentence does: "More than a billion
 * people use it now." and "By December 2022, sales had doubled." must pass.
 */
const CALLS: readonly RegExp[] = [
  /^(?:sign up|subscribe|register|log in|sign in|follow|download|bookmark|listen to|get)\b.{0,60}\b(?:us|our|your|unlimited access|the latest)\b.{0,100}$/i,
  /^(?:click|tap|read|subscribe|sign up|join|download|watch|listen|buy|book|shop)(?: \S{1,12}){0,4} (?:here|now|today)[.!]?$/i,
  /^(?:read more|more|related|also read|see also|watch|listen|recommended|don['’]t miss|must read|up next|explore|editor['’]s note) ?[:|]/i,
  /^(?:advertisement|story continues|article continues|continue reading|read more|read next|see also|share this|related (?:stories|articles|topics))\b.{0,40}$/i,
  /^(?:By|BY|Photo(?:graph)?s?|Picture|Image|Video|Credit|Source|Illustration):? \p{Lu}.{0,60}[^.!?]$/u,
  /^(?:published|updated|posted|last (?:updated|modified)|first published)\b.{0,60}[^.!?]$/i,
];

/** Patterns that follow one another, each looked for after the one before: one pattern for all would backtrack. */
const SEQUENCES: readonly (readonly RegExp[])[] = [
  [/\b(?:sign up|subscribe)\b/i, /\b(?:our|your)\b/i, /\b(?:newsletters?|inbox|podcasts?)\b/i],
  [/\b(?:bookmark|sign up for|subscribe to) (?:our|the)\b/i, /\b(?:homepage|newsletters?|page)\b/i],
  [/^B[Yy] \p{Lu}/u, /[·|•]|\b(?:19|20)\d\d\b/, /[^.!?]$/],
];

/** What the patterns above begin with: nearly all lines of a page begin otherwise, and are not looked at further. */
const FIRST_WORDS =
  /^(?:sign|subscribe|register|log|follow|download|bookmark|listen|get|click|tap|read|join|watch|buy|book|shop|more|related|also|see|recommended|don|must|up|explore|editor|advertisement|story|article|continue|share|by|photo|picture|image|video|credit|source|illustration|published|updated|posted|last|first)/i;
/** What the sequences have in them besides. */
const ASKS = /\b(?:sign up|subscribe|bookmark)\b/i;

/** Longer lines are read as text whatever they begin with. */
const LONGEST = 400;

/** True for a call to subscribe, a pointer to another story, a credit or a date line. */
export function isCall(text: string): boolean {
  if (text.length > LONGEST || !(FIRST_WORDS.test(text) || ASKS.test(text))) return false;
  return CALLS.some((call) => call.test(text)) || SEQUENCES.some((one) => isFollowed(text, one));
}

function isFollowed(text: string, sequence: readonly RegExp[]): boolean {
  let rest = text;
  for (const pattern of sequence) {
    const found = pattern.exec(rest);
    if (!found) return false;
    rest = rest.slice(found.index + found[0].length);
  }
  return true;
}
