import type { Container } from './collect.ts';
import { documentRoot, isConnected, localNameOf, parentOf } from './nodes.ts';
import { containerOf, mayBeInline, ownTags, treatmentOf, withholding } from './skip.ts';

/** What changed since the last call: containers to read again, and whether something was removed. */
export type Changes = { dirty: Set<Container>; removed: boolean };

export type Watch = {
  /** Watches a further tree; mutation observers do not see into shadow roots by themselves. */
  also(root: ShadowRoot): void;
};

const PAUSE_MS = 60;
const LONGEST_MS = 300;

/**
 * Follows the text of a tree. Mutations are gathered until the page has paused for a moment, at
 * most `LONGEST_MS`; a page that never pauses is read at that interval. `onEdit` hears at once,
 * before anything is drawn, that a text has other words.
 */
export function watch(
  root: Document,
  signal: AbortSignal,
  onChange: (changes: Changes) => void,
  onEdit: (text: Node) => void,
): Watch {
  let changes: Changes = { dirty: new Set(), removed: false };
  let timer = 0;
  let since = 0;

  const flush = (): void => {
    timer = 0;
    since = 0;
    const gathered = changes;
    changes = { dirty: new Set(), removed: false };
    onChange(gathered);
  };
  const observer = new MutationObserver((records) => {
    for (const record of records) {
      if (record.type === 'characterData') onEdit(record.target);
      note(record, changes);
    }
    if (changes.dirty.size === 0 && !changes.removed) return;
    const now = performance.now();
    if (since === 0) since = now;
    clearTimeout(timer);
    timer = window.setTimeout(flush, Math.max(0, Math.min(PAUSE_MS, since + LONGEST_MS - now)));
  });
  const options = {
    childList: true,
    characterData: true,
    subtree: true,
    attributes: true,
    attributeFilter: withholding,
  };
  observer.observe(root, options);
  signal.addEventListener('abort', () => {
    observer.disconnect();
    clearTimeout(timer);
  });
  return { also: (shadow) => observer.observe(shadow, options) };
}

function note(record: MutationRecord, changes: Changes): void {
  const target = containerAt(record.target);
  if (!target) return;
  if (record.type === 'characterData') {
    changes.dirty.add(containerOf(target));
    return;
  }
  if (record.type === 'attributes') {
    // What it holds is read or dropped. Behind a dialog that may be all of the page, so what it
    // stands in is read again only where it is part of a line.
    changes.dirty.add(containerOf(target));
    const parent = containerAt(parentOf(target));
    const isBetweenLines = target instanceof Element && !isOfLineWith(target);
    if (parent && !isBetweenLines) changes.dirty.add(containerOf(parent));
    return;
  }
  const added = [...record.addedNodes].filter((node) => !isOurs(node));
  const removed = [...record.removedNodes].filter((node) => !isOurs(node));
  if (removed.length > 0) changes.removed = true;
  if (added.length === 0 && removed.length === 0) return;
  // New blocks beside other blocks are read alone; anything else changes the line it stands in.
  const touchesLine = [record.previousSibling, record.nextSibling, ...added, ...removed].some(
    isOfLine,
  );
  if (touchesLine) changes.dirty.add(containerOf(target));
  else for (const node of added) if (node instanceof Element) changes.dirty.add(node);
}

function isOfLine(node: Node | null): boolean {
  if (node instanceof Text) return /\S/.test(node.data);
  if (!(node instanceof Element)) return false;
  // Of a removed element only the name is left to go by.
  if (!isConnected(node)) return mayBeInline(node);
  const treatment = treatmentOf(node);
  return treatment === 'inline' || treatment === 'break';
}

/** Whether an element, or text beside it, is part of a line of the element around it. */
const isOfLineWith = (element: Element): boolean =>
  mayBeInline(element) || [element.previousSibling, element.nextSibling].some(isOfLine);

const isOurs = (node: Node): boolean => node instanceof Element && ownTags.has(localNameOf(node));

function containerAt(node: Node | null): Container | null {
  if (!node) return null;
  // The page may replace the whole document element.
  if (node instanceof Document) return documentRoot(node);
  if (node instanceof Element || node instanceof ShadowRoot) return node;
  const parent = parentOf(node);
  return parent instanceof Element || parent instanceof ShadowRoot ? parent : null;
}
