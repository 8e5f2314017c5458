/** XPaths as annotators write them: relative to a root, or from the document. */
import { childNodesOf, localNameOf, nodeTypeOf, ownerDocumentOf, parentNodeOf } from '../../../page/dom.ts';
import { isText } from './root-text.ts';

/**
 * @param root what `/p[1]` is relative to; a path that leads nowhere from there is tried from the document
 * @returns the nodes that the path names, in document order; undefined when it is no XPath
 */
export function nodesAt(root: Node, path: string): Node[] | undefined {
  const trimmed = path.trim();
  if (['', '/', '.', './'].includes(trimmed)) return [root];
  const relative = trimmed.startsWith('/') ? `.${trimmed}` : trimmed;
  const document = ownerDocumentOf(root) ?? root;
  let isPath = false;
  for (const ask of [
    () => walked(root, relative),
    () => evaluated(root, relative),
    () => walked(document, `.${trimmed}`),
    () => evaluated(document, trimmed),
  ]) {
    const found = ask();
    if (found && found.length > 0) return found;
    isPath ||= found !== undefined;
  }
  return isPath ? [] : undefined;
}

/** @returns the path of a node below a root, `/div[2]/p[1]/text()[1]`; empty for the root itself */
export function pathOf(root: Node, node: Node): string {
  const steps: string[] = [];
  for (let at = node; at !== root; ) {
    const parent = parentNodeOf(at);
    if (parent === null) break;
    // The document is no step.
    if (nodeTypeOf(at) !== 9) {
      const test = testOf(at);
      const alike = [...childNodesOf(parent)].filter((sibling) => testOf(sibling) === test);
      steps.unshift(`/${test}[${alike.indexOf(at as ChildNode) + 1}]`);
    }
    at = parent;
  }
  return steps.join('');
}

interface Step {
  readonly test: string;
  readonly place: number | undefined;
}

const STEP = /^([a-z][\w.-]{0,80}|(?:text|comment)\(\))(?:\[(\d{1,9})\])?$/i;

function walked(from: Node, path: string): Node[] | undefined {
  const steps = stepsOf(path.startsWith('./') ? path.slice(2) : path);
  return steps && follow(from, steps);
}

/** Steps of child elements and text nodes, which are all that most paths have; undefined for any other path. */
function stepsOf(path: string): Step[] | undefined {
  const steps = path.split('/').map((step): Step | undefined => {
    const [, test, place] = STEP.exec(step) ?? [];
    return test === undefined
      ? undefined
      : { test: test.toLowerCase(), place: place === undefined ? undefined : Number(place) };
  });
  return steps.every((step) => step !== undefined) ? steps : undefined;
}

/** Names are compared without their namespace, by which XPath on a page of HTML would not find drawings. */
function follow(root: Node, steps: readonly Step[]): Node[] {
  let nodes: Node[] = [root];
  for (const { test, place } of steps) {
    nodes = nodes.flatMap((node) => {
      const alike = [...childNodesOf(node)].filter((child) => testOf(child) === test);
      return place === undefined ? alike : alike.slice(place - 1, place);
    });
  }
  return nodes;
}

function testOf(node: Node): string {
  if (isText(node)) return 'text()';
  if (nodeTypeOf(node) === 1) return localNameOf(node as Element).toLowerCase();
  return nodeTypeOf(node) === 8 ? 'comment()' : 'processing-instruction()';
}

const ORDERED_NODE_SNAPSHOT = 7;

function evaluated(context: Node, path: string): Node[] | undefined {
  const document = nodeTypeOf(context) === 9 ? (context as Document) : ownerDocumentOf(context);
  // Documents for unit tests know no XPath.
  if (document === null || typeof Document.prototype.evaluate !== 'function') return undefined;
  try {
    const found = Document.prototype.evaluate.call(document, path, context, null, ORDERED_NODE_SNAPSHOT, null);
    return Array.from({ length: found.snapshotLength }, (_, at) => found.snapshotItem(at)!);
  } catch {
    // No XPath, or one that names no nodes: the caller says so.
    return undefined;
  }
}
