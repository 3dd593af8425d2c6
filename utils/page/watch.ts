import type { Container } from './collect.ts';
import { documentRoot, isConnected, localNameOf, parentOf } from './nodes.ts';
import { containerOf, mayBeInline, ownTags, treatmentOf, withholding } from './skip.ts';

/** What changed since the last call: containers to read again, and whether something was removed. */
export type Changes = { dirty: Set<Container>; removed: boolean };

/** What reading the changes cost, in milliseconds of the main thread, and whether the text has become more. */
export type Outcome = { costMs: number; hasGrown: boolean };

export type Watch = {
  /** Watches a further tree; mutation observers do not see into shadow roots by themselves. */
  also(root: ShadowRoot): void;
  /** Whether the page has been changing for longer than changes usually wait. */
  isBehind(): boolean;
};

const PAUSE_MS = 60;
const LONGEST_MS = 300;
/** Reading what has changed may take this share of the main thread: else it is done less often. */
const SHARE = 0.02;
/** Yet what a page adds is read within a second. */
const SOON_MS = 700;
/**
 * A page that so many times in a row did not rest for that long once it could be read again is read no more often:
 * for each time the browser draws frames, which is no part of the cost that is known here.
 */
const RESTLESS = 3;
/** Only a page that puts the same anew over and over waits twice as long each time, and no longer than this. */
const RAREST_MS = 10_000;

/**
 * Follows the text of a tree. Mutations are gathered until the page has paused for a moment, at
 * most `LONGEST_MS`; a page that never pauses is read at that interval, or at a longer one where
 * reading it costs much. `onChange` asks for the changes, and answers when all is done. `onEdit` hears at
 * once, before anything is drawn, that a text has other words.
 */
export function watch(
  root: Document,
  signal: AbortSignal,
  onChange: (changes: () => Changes) => Promise<Outcome>,
  onEdit: (text: Node) => void,
): Watch {
  let records: MutationRecord[] = [];
  let timer = 0;
  /** When the first and the last of the records came, and when they may be looked at. */
  let first = 0;
  let last = 0;
  let notBefore = 0;
  /** How long the next changes wait at most. */
  let longest = SOON_MS;
  /** How many times in a row the page did not rest. */
  let restless = 0;
  let isBusy = false;

  const flush = async (): Promise<void> => {
    timer = 0;
    const now = performance.now();
    const due = Math.max(notBefore, Math.min(last + PAUSE_MS, first + LONGEST_MS));
    if (now < due) {
      timer = window.setTimeout(flush, due - now);
      return;
    }
    // Who changed nothing while it would have had to wait begins anew.
    if (first > notBefore) longest = SOON_MS;
    restless = first < notBefore + SOON_MS ? restless + 1 : 0;
    const gathered = records;
    records = [];
    isBusy = true;
    const { costMs, hasGrown } = await onChange(() => changesIn(gathered)).finally(() => {
      isBusy = false;
    });
    const least = restless < RESTLESS ? 0 : SOON_MS;
    notBefore = now + Math.max(least, Math.min(costMs / SHARE, hasGrown ? SOON_MS : longest));
    if (!hasGrown) longest = Math.min(longest * 2, RAREST_MS);
    if (records.length > 0 && !signal.aborted) void flush();
  };
  const observer = new MutationObserver((more) => {
    last = performance.now();
    if (records.length === 0) first = last;
    for (const record of more) {
      if (record.type === 'characterData') onEdit(record.target);
      records.push(record);
    }
    if (timer === 0 && !isBusy) timer = window.setTimeout(flush, PAUSE_MS);
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
  return {
    also: (shadow) => observer.observe(shadow, options),
    isBehind: () => records.length > 0 && performance.now() - first > LONGEST_MS + PAUSE_MS,
  };
}

function changesIn(records: readonly MutationRecord[]): Changes {
  const changes: Changes = { dirty: new Set(), removed: false };
  for (const record of records) note(record, changes);
  return changes;
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
