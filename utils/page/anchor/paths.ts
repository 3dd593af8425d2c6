import { documentBody, documentRoot, firstChildOf, localNameOf, nextSiblingOf } from '../nodes.ts';

/** A step of a plain path: a name, or `text()`, and its position among its siblings of that name, from 1. */
const step = /^([\w:.-]+|text\(\))(?:\[(\d+)\])?$/;
/** Pages do not nest deeper; paths may come from a file. */
const DEEPEST = 1000;

/**
 * The text, and the offset in it, that a plain XPath and an offset name: of a text its own, of an element the offset
 * in its text content, as Hypothesis writes them (and from the body on, where the path does not begin with
 * `html`). Null where there is nothing, and for paths that are more than names and positions.
 */
export function placeAtPath(
  doc: Document,
  path: string,
  offset: number,
): { node: Text; offset: number } | null {
  const steps = path.split('/').filter(Boolean);
  if (steps.length > DEEPEST) return null;
  const isWhole = steps[0]?.replace(/\[1\]$/, '') === 'html';
  let at: Node | null = isWhole ? documentRoot(doc) : documentBody(doc);
  for (const one of isWhole ? steps.slice(1) : steps) {
    const [, name = '', position = '1'] = step.exec(one) ?? [];
    at = at && name !== '' ? childOf(at, name, Number(position)) : null;
  }
  if (at instanceof Text) return { node: at, offset };
  return at ? textIn(at, offset) : null;
}

function childOf(parent: Node, name: string, position: number): Node | null {
  let count = 0;
  for (let child: Node | null = firstChildOf(parent); child; child = nextSiblingOf(child)) {
    const isSame = child instanceof Element ? localNameOf(child) === name : isText(child, name);
    if (isSame && ++count === position) return child;
  }
  return null;
}

const isText = (node: Node, name: string): boolean => name === 'text()' && node instanceof Text;

function textIn(element: Node, offset: number): { node: Text; offset: number } | null {
  const walk = document.createTreeWalker(element, NodeFilter.SHOW_TEXT);
  let left = offset;
  for (let node = walk.nextNode(); node; node = walk.nextNode()) {
    if (!(node instanceof Text)) continue;
    if (left < node.length) return { node, offset: left };
    left -= node.length;
  }
  return null;
}
