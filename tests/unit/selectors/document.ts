/** Documents to select on, written out or grown at random. */
import fc from 'fast-check';

export const FARM = `
  <h1>The last ferry</h1>
  <p id="first">Ferries <em>ran</em> daily 😀 until <a name="late">late</a> autumn.</p>
  <script>const copy = 'Ferries ran daily';</script>
  <div>Tickets<br><br>were cheap.<br>Nobody<br>complained.</div>
  <div><p>Tickets</p><!-- no text -->were cheap.<p><br></p></div>
  <ul><li>one</li><li>two</li></ul><x-note></x-note><span>Over</span>
  <svg><text>drawn</text></svg>
`;

export function bodyWith(html: string): Document {
  const made = document.implementation.createHTMLDocument('');
  made.head.innerHTML = '<title>The ferry page</title>';
  made.body.innerHTML = html;
  return made;
}

/** HTML of nested elements, text in several scripts, empty elements, comments and repeated words. */
const text = fc.constantFrom(
  'tide ',
  'tide',
  ' and',
  'tide and tide. ',
  '  \n ',
  '😀',
  '日本',
  'harbour',
  '“so”',
  'é',
  ',',
);
export const anyHtml: fc.Arbitrary<string> = fc
  .letrec<{ node: string; list: string }>((tie) => ({
    list: fc.array(tie('node'), { maxLength: 5 }).map((nodes) => nodes.join('')),
    node: fc.oneof(
      { maxDepth: 5, depthSize: 'medium' },
      text,
      text,
      fc.constantFrom('<br>', '<!-- tide -->', '<b></b>'),
      fc
        .tuple(fc.constantFrom('p', 'div', 'em', 'section', 'x-box'), tie('list'))
        .map(([name, inner]) => `<${name}>${inner}</${name}>`),
    ),
  }))
  .list.map((html) => `<div>${html}</div>tide<section>${html}</section>`);

export interface Point {
  readonly path: string;
  readonly offset: number;
}

/** All nodes below a root, the root first. */
export function nodesBelow(root: Node): Node[] {
  const walker = root.ownerDocument!.createTreeWalker(root);
  const nodes: Node[] = [root];
  while (walker.nextNode()) nodes.push(walker.currentNode);
  return nodes;
}
