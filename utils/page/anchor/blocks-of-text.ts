import { firstChildOf, localNameOf, nextSiblingOf, parentOf } from '../nodes.ts';

/*
 * The text of a page as selectors count it: all text of its body in the order of the document, but that of
 * scripts and style sheets, which no reader sees and which change at every visit.
 */

/** Elements whose text is none of the page's. */
const unread = new Set([
  'script',
  'style',
  'noscript',
  'template',
  'textarea',
  'title',
  'attache-card',
  'attache-notice',
]);
/** Elements within a line, by name alone: asking for styles would cost layout. */
const inline = new Set(
  'a abbr acronym b bdi bdo big cite code data del dfn em font i img ins kbd label mark nobr output q rb rp rt rtc ruby s samp small span strike strong sub sup svg time tt u var wbr'.split(
    ' ',
  ),
);

/** Whether the text in an element, or in what it holds, is text of the page. */
export const isRead = (element: Element): boolean => !unread.has(localNameOf(element));

/** Whether an element begins and ends a block of text. */
export function isBlock(element: Element): boolean {
  const name = localNameOf(element);
  return !inline.has(name) && !unread.has(name) && !name.includes('-');
}

/** The nearest element, from a node upwards, that is a block. */
export function blockOf(node: Node): Element | null {
  let at: Node | null = node;
  while (at && !(at instanceof Element && isBlock(at))) at = parentOf(at);
  return at;
}

/** What a walk meets: a text, of the page or of a script; the edge of a block. */
export type Met = { text: Text; isRead: boolean } | 'edge';

/**
 * Walks the text in a part of the page, reading only. Texts of scripts and the like are met as well, since
 * TextPositionSelector counts them (https://www.w3.org/TR/annotation-model/#text-position-selector).
 */
export function* textsIn(root: Node): Generator<Met> {
  let node: Node | null = firstChildOf(root);
  let unreadAt: Node | null = null;
  while (node) {
    if (node instanceof Text) yield { text: node, isRead: unreadAt === null };
    else if (node instanceof Element) {
      if (unreadAt === null && !isRead(node)) unreadAt = node;
      if (unreadAt === null && isBlock(node)) yield 'edge';
    }
    const child: Node | null = firstChildOf(node);
    if (child) {
      node = child;
      continue;
    }
    while (node) {
      if (unreadAt === null && node instanceof Element && isBlock(node)) yield 'edge';
      if (node === unreadAt) unreadAt = null;
      const next: Node | null = nextSiblingOf(node);
      if (next) {
        node = next;
        break;
      }
      const parent: Node | null = parentOf(node);
      node = parent === root ? null : parent;
    }
  }
}
