import type { Page } from 'puppeteer-core';
import { evaluateApart } from './apart.ts';

export type PaintedMark = { kind: string; text: string };

/**
 * What is painted on a page and drawn, in document order, read from the page's own registry of
 * highlights: the same that the browser draws from. Signs of no width are dropped and spaces folded.
 */
export const paintedMarks = (page: Page): Promise<PaintedMark[]> => evaluateApart(page, readMarks);

/** Runs in a page, of any browser, and uses nothing from outside itself. */
export function readMarks(): PaintedMark[] {
  type Mark = { kind: string; range: Range };
  const lengthOf = (node: Node) => node.nodeValue?.length ?? node.childNodes.length;
  // A range whose text has changed since, or is not laid out, is not drawn.
  const isDrawn = (range: AbstractRange) =>
    range.startContainer.isConnected &&
    range.startOffset <= lengthOf(range.startContainer) &&
    range.endOffset <= lengthOf(range.endContainer) &&
    (range.startContainer.parentElement === null ||
      Element.prototype.checkVisibility.call(range.startContainer.parentElement, {
        visibilityProperty: true,
      }));
  const marks: Mark[] = [];
  const tones = ['', '-bright', '-deep', '-pale', '-ink'];
  const names = ['state', 'organisation', 'platform', 'term'].flatMap((kind) =>
    tones.map((tone) => ({ kind, name: `attache-${kind}${tone}` })),
  );
  for (const { kind, name } of names) {
    for (const painted of CSS.highlights.get(name) ?? []) {
      if (!isDrawn(painted)) continue;
      const range = new Range();
      range.setStart(painted.startContainer, painted.startOffset);
      range.setEnd(painted.endContainer, painted.endOffset);
      marks.push({ kind, range });
    }
  }
  const hostOf = (range: Range): Node => {
    const root = range.startContainer.getRootNode();
    return root instanceof ShadowRoot ? root.host : range.startContainer;
  };
  const inOneTree = (a: Range, b: Range) =>
    a.startContainer.getRootNode() === b.startContainer.getRootNode();
  marks.sort(({ range: a }, { range: b }) => {
    if (inOneTree(a, b)) return a.compareBoundaryPoints(Range.START_TO_START, b);
    return hostOf(a).compareDocumentPosition(hostOf(b)) & Node.DOCUMENT_POSITION_FOLLOWING ? -1 : 1;
  });
  // Names under glosses over ruby text are painted in pieces, between the glosses.
  const continues = (before: Mark | undefined, { kind, range }: Mark): boolean => {
    if (before?.kind !== kind || !inOneTree(before.range, range)) return false;
    const between = new Range();
    between.setStart(before.range.endContainer, before.range.endOffset);
    between.setEnd(range.startContainer, range.startOffset);
    const gap = between.cloneContents();
    const glosses = [...gap.querySelectorAll('rt, rp, rtc')];
    for (const gloss of glosses) gloss.remove();
    return glosses.length > 0 && gap.textContent === '';
  };
  const found: PaintedMark[] = [];
  for (const [index, mark] of marks.entries()) {
    const text = mark.range.toString();
    const last = found.at(-1);
    if (last && continues(marks[index - 1], mark)) last.text += text;
    else found.push({ kind: mark.kind, text });
  }
  const unseen =
    /\u034f|[\u00ad\u061c\u180e\u200b\u200c\u200e\u200f\u202a-\u202e\u2060-\u206f\ufeff]|\u200d/g;
  return found.map(({ kind, text }) => ({
    kind,
    text: text.replace(unseen, '').replace(/\s+/g, ' '),
  }));
}

/** The middle of the first painted mark with this text, in viewport pixels, scrolled into view. */
export async function pointOf(
  page: Page,
  text: string,
  nth = 0,
): Promise<{ x: number; y: number }> {
  const point = await evaluateApart(page, placeOfMark, text, nth);
  if (!point) throw new Error(`“${text}” is not marked on ${page.url()}`);
  return point;
}

/** Runs in a page, of any browser, and uses nothing from outside itself. */
export function placeOfMark(wanted: string, index: number): { x: number; y: number } | null {
  const found: Range[] = [];
  const tones = ['', '-bright', '-deep', '-pale', '-ink'];
  const names = ['state', 'organisation', 'platform', 'term'].flatMap((kind) =>
    tones.map((tone) => `attache-${kind}${tone}`),
  );
  for (const name of names) {
    for (const painted of CSS.highlights.get(name) ?? []) {
      const range = new Range();
      range.setStart(painted.startContainer, painted.startOffset);
      range.setEnd(painted.endContainer, painted.endOffset);
      if (range.toString() === wanted) found.push(range);
    }
  }
  found.sort((a, b) => a.compareBoundaryPoints(Range.START_TO_START, b));
  const range = found[index];
  if (!range) return null;
  range.startContainer.parentElement?.scrollIntoView({ block: 'center' });
  const box = range.getClientRects()[0];
  return box ? { x: box.x + box.width / 2, y: box.y + box.height / 2 } : null;
}
