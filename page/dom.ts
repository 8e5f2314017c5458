/**
 * The ways into a page's DOM that a page cannot bend. A form field named `childNodes` or an image named `body` shadows the
 * property of its form or document, in a content script's own world too; the prototype's getter and method, called on the
 * node, are not shadowed. Nothing in `page/` reads a named property off a node of the page.
 */

export const nodeTypeOf = reader<Node, number>('Node', 'nodeType');
export const firstChildOf = reader<Node, ChildNode | null>('Node', 'firstChild');
export const nextSiblingOf = reader<Node, ChildNode | null>('Node', 'nextSibling');
export const parentNodeOf = reader<Node, ParentNode | null>('Node', 'parentNode');
export const childNodesOf = reader<Node, NodeListOf<ChildNode>>('Node', 'childNodes');
export const textContentOf = reader<Node, string | null>('Node', 'textContent');
export const isConnected = reader<Node, boolean>('Node', 'isConnected');
export const ownerDocumentOf = reader<Node, Document | null>('Node', 'ownerDocument');
export const rootOf = method<Node, [], Node>('Node', 'getRootNode');
export const contains = method<Node, [Node | null], boolean>('Node', 'contains');
export const positionOf = method<Node, [Node], number>('Node', 'compareDocumentPosition');

export const dataOf = reader<CharacterData, string>('CharacterData', 'data');

export const localNameOf = reader<Element, string>('Element', 'localName');
export const shadowRootOf = reader<Element, ShadowRoot | null>('Element', 'shadowRoot');
export const attributeOf = method<Element, [string], string | null>('Element', 'getAttribute');
export const hasAttributes = method<Element, [], boolean>('Element', 'hasAttributes');
export const hasAttribute = method<Element, [string], boolean>('Element', 'hasAttribute');
export const matches = method<Element, [string], boolean>('Element', 'matches');
export const closest = method<Element, [string], Element | null>('Element', 'closest');
export const isRendered = method<Element, [CheckVisibilityOptions], boolean>('Element', 'checkVisibility');

export const bodyOf = reader<Document, HTMLElement | null>('Document', 'body');
export const documentElementOf = reader<Document, HTMLElement | null>('Document', 'documentElement');
export const titleOf = reader<Document, string>('Document', 'title');
export const urlOf = reader<Document, string>('Document', 'URL');
export const createRange = method<Document, [], Range>('Document', 'createRange');
export const visibilityOf = reader<Document, DocumentVisibilityState>('Document', 'visibilityState');

/** The caret position under a point of the window, also inside the open shadow roots given. */
export function caretAt(document: Document, x: number, y: number, shadowRoots: ShadowRoot[]): CaretPosition | null {
  return Document.prototype.caretPositionFromPoint.call(document, x, y, { shadowRoots });
}

export const assignedNodesOf = method<HTMLSlotElement, [], Node[]>('HTMLSlotElement', 'assignedNodes');

/** Listens until the signal aborts. The global of a content script in Firefox is no window: name `window`. `document.addEventListener` is the page's to shadow, as `window.addEventListener` is. */
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

/** The first of them, or null. */
export const selectFirst = method<Document, [string], Element | null>('Document', 'querySelector');

const queryDocument = method<Document, [string], NodeListOf<Element>>('Document', 'querySelectorAll');
const queryFragment = method<DocumentFragment, [string], NodeListOf<Element>>('DocumentFragment', 'querySelectorAll');
const queryElement = method<Element, [string], NodeListOf<Element>>('Element', 'querySelectorAll');

/** Names of interfaces, whose objects are the global's own and cannot be shadowed. */
type Interface = 'Node' | 'CharacterData' | 'Element' | 'Document' | 'DocumentFragment' | 'HTMLSlotElement';

/**
 * Each is a bound function of its own, which engines turn into a direct call of the browser's code. Closures over one piece of
 * code are all slow together: a walk over a long page took ten times as long. The build loads entrypoints where there is no
 * DOM; there they are never called.
 */
/* @__NO_SIDE_EFFECTS__ */
function reader<On extends object, Value>(owner: Interface, name: keyof On & string): (on: On) => Value {
  return unbound(descriptor(owner, name)?.get) as (on: On) => Value;
}

/* @__NO_SIDE_EFFECTS__ */
function method<On extends object, Given extends [unknown?], Value>(
  owner: Interface,
  name: keyof On & string,
): (on: On, ...given: Given) => Value {
  return unbound(descriptor(owner, name)?.value) as (on: On, ...given: Given) => Value;
}

function unbound(own: unknown): unknown {
  return typeof own === 'function' ? Function.prototype.call.bind(own) : undefined;
}

function descriptor(owner: Interface, name: string): PropertyDescriptor | undefined {
  const own = (globalThis as { readonly [Name in Interface]?: { readonly prototype: object } })[owner];
  // Documents for unit tests inherit what a browser's interface has of its own.
  for (let at: object | null = own?.prototype ?? null; at !== null; at = Object.getPrototypeOf(at)) {
    const found = Object.getOwnPropertyDescriptor(at, name);
    if (found) return found;
  }
  return undefined;
}
