/** A page as a screen reader goes through it: Chromium's own accessibility tree, one line for each thing that is announced, in order. */
import type { Page, SerializedAXNode } from 'puppeteer-core';

/**
 * @returns lines such as `  button "Save", pressed`; what lies in something that is announced as a group is indented by two.
 *   Text in one run, whatever elements it is made of, is one line.
 */
export async function spoken(page: Page): Promise<string> {
  const tree = await page.accessibility.snapshot({ interestingOnly: false });
  const lines: string[] = [];
  tellAll(tree?.children ?? [], 0, lines);
  return `${lines.join('\n')}\n`;
}

/** What lies in them says nothing more than their name. */
const WHOLE =
  /^(?:heading|button|tab|switch|link|radio|textbox|searchbox|option|cell|columnheader|rowheader|progressbar|DisclosureTriangle)$/;
/** Of no concern to who listens: boxes, and the halves of pairs that are told with the other half. */
const SILENT =
  /^(?:generic|none|paragraph|mark|strong|rowgroup|InlineTextBox|ListMarker|LineBreak|LabelText|term|definition)$/;
const TOLD_WITH_ANOTHER = /^(?:Legend|caption)$/;
const INLINE = /^(?:StaticText|mark|strong|generic|none)$/;

function tellAll(nodes: readonly SerializedAXNode[], depth: number, lines: string[]): void {
  let run = '';
  const end = () => {
    const words = run.replaceAll(/\s{1,100}/g, ' ').trim();
    if (words !== '') lines.push('  '.repeat(depth) + words);
    run = '';
  };
  for (const node of nodes) {
    if (isInline(node)) run += textOf(node);
    else {
      end();
      tell(node, depth, lines);
    }
  }
  end();
}

function tell(node: SerializedAXNode, depth: number, lines: string[]): void {
  const { role, children = [] } = node;
  if (TOLD_WITH_ANOTHER.test(role)) return;
  if (SILENT.test(role)) {
    // The words of a label are the name of what it labels.
    tellAll(role === 'LabelText' ? children.filter((child) => !isInline(child)) : children, depth, lines);
    return;
  }
  const before = lines.push('  '.repeat(depth) + described(node));
  if (!WHOLE.test(role)) tellAll(children, depth + 1, lines);
  // A live region that has nothing to say says nothing.
  if (role === 'status' && lines.length === before) lines.pop();
}

function described(node: SerializedAXNode): string {
  const { role, name = '', level, checked, pressed, selected, expanded, disabled, value } = node;
  const said = [
    role === 'DisclosureTriangle' ? 'summary' : role,
    role === 'heading' ? ` ${level}` : '',
    name === '' ? '' : ` "${name.replaceAll(/\s{1,100}/g, ' ').trim()}"`,
    checked === undefined ? '' : checked ? ', on' : ', off',
    pressed ? ', pressed' : '',
    selected ? ', selected' : '',
    expanded === undefined ? '' : expanded ? ', unfolded' : ', folded',
    disabled ? ', not available' : '',
    value === undefined || value === '' ? '' : `: ${value}`,
  ];
  return said.join('');
}

const isInline = ({ role, children = [] }: SerializedAXNode): boolean =>
  role === 'StaticText' || (INLINE.test(role) && children.length > 0 && children.every(isInline));

const textOf = ({ role, name = '', children = [] }: SerializedAXNode): string =>
  role === 'StaticText' ? name : children.map(textOf).join('');
