/**
 * The ways into a page's DOM that a page cannot bend. A form field named `childNodes` or an image named `body` shadows the
 * property of its form or document, in a content script's own world too; the prototype's getter and method, called on the
 * node, are not shadowed. Nothing in `page/` reads a named property off a node of the page.
 */

export const nodeTypeOf = reader<Node, number>(Node.prototype, 'nodeType');
export const firstChildOf = reader<Node, ChildNode | null>(Node.prototype, 'firstChild');
export const nextSiblingOf = reader<Node, ChildNode | null>(Node.prototype, 'nextSibling');
export const parentNodeOf = reader<Node, ParentNode | null>(Node.prototype, 'parentNode');
export const childNodesOf = reader<Node, NodeListOf<ChildNode>>(Node.prototype, 'childNodes');
export const textContentOf = reader<Node, string | null>(Node.prototype, 'textContent');
export const isConnected = reader<Node, boolean>(Node.prototype, 'isConnected');
export const ownerDocumentOf = reader<Node, Document | null>(Node.prototype, 'ownerDocument');
export const rootOf = method<Node, [], Node>(Node.prototype, 'getRootNode');
export const contains = method<Node, [Node | null], boolean>(Node.prototype, 'contains');
export const positionOf = method<Node, [Node], number>(Node.prototype, 'compareDocumentPosition');

export const dataOf = reader<CharacterData, string>(CharacterData.prototype, 'data');

export const localNameOf = reader<Element, string>(Element.prototype, 'localName');
export const shadowRootOf = reader<Element, ShadowRoot | null>(Element.prototype, 'shadowRoot');
export const attributeOf = method<Element, [string], string | null>(Element.prototype, 'getAttribute');
export const hasAttribute = method<Element, [string], boolean>(Element.prototype, 'hasAttribute');
export const matches = method<Element, [string], boolean>(Element.prototype, 'matches');
export const closest = method<Element, [string], Element | null>(Element.prototype, 'closest');
export const isRendered = method<Element, [CheckVisibilityOptions], boolean>(Element.prototype, 'checkVisibility');

export const bodyOf = reader<Document, HTMLElement | null>(Document.prototype, 'body');
export const documentElementOf = reader<Document, HTMLElement | null>(Document.prototype, 'documentElement');
export const titleOf = reader<Document, string>(Document.prototype, 'title');
export const urlOf = reader<Document, string>(Document.prototype, 'URL');
export const createRange = method<Document, [], Range>(Document.prototype, 'createRange');
export const visibilityOf = reader<Document, DocumentVisibilityState>(Document.prototype, 'visibilityState');

/** The caret position under a point of the window, also inside the open shadow roots given. */
export function caretAt(document: Document, x: number, y: number, shadowRoots: ShadowRoot[]): CaretPosition | null {
  return Document.prototype.caretPositionFromPoint.call(document, x, y, { shadowRoots });
}

export const assignedNodesOf = method<HTMLSlotElement, [], Node[]>(HTMLSlotElement.prototype, 'assignedNodes');

/** Listens until the signal aborts. `document.addEventListener` is the page's to shadow, as `window.addEventListener` is. */
export function listen<Kind extends Event = Event>(
  target: EventTarget,
  type: string,
  listener: (event: Kind) => void,
  signal: AbortSignal,
): void {
  EventTarget.prototype.addEventListener.call(target, type, listener as (event: Event) => void, {
    signal,
    passive: true,
  });
}

/** All elements under a document or an open shadow root that fit a selector of ours, in document order. */
export function select(root: Document | ShadowRoot | Element, selector: string): Element[] {
  const query = nodeTypeOf(root) === 9 ? queryDocument : nodeTypeOf(root) === 11 ? queryFragment : queryElement;
  return Array.from((query as (on: typeof root, selector: string) => NodeListOf<Element>)(root, selector));
}

const queryDocument = method<Document, [string], NodeListOf<Element>>(Document.prototype, 'querySelectorAll');
const queryFragment = method<DocumentFragment, [string], NodeListOf<Element>>(
  DocumentFragment.prototype,
  'querySelectorAll',
);
const queryElement = method<Element, [string], NodeListOf<Element>>(Element.prototype, 'querySelectorAll');

function reader<On extends object, Value>(prototype: On, name: keyof On & string): (on: On) => Value {
  const get = Object.getOwnPropertyDescriptor(prototype, name)?.get as () => Value;
  return (on) => get.call(on);
}

function method<On extends object, Given extends [unknown?], Value>(
  prototype: On,
  name: keyof On & string,
): (on: On, ...given: Given) => Value {
  const own = Object.getOwnPropertyDescriptor(prototype, name)?.value as (first?: unknown) => Value;
  return (on: On, first?: unknown) => own.call(on, first);
}
