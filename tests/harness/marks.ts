import type { Page } from 'puppeteer-core';

export type PaintedMark = { kind: string; text: string };

/**
 * What is painted on a page, in document order, read from the page's own registry of highlights:
 * the same that the browser draws from. Soft hyphens are dropped and spaces folded.
 */
export function paintedMarks(page: Page): Promise<PaintedMark[]> {
  return page.evaluate(() => {
    const lengthOf = (node: Node) => node.nodeValue?.length ?? node.childNodes.length;
    const isSound = (range: StaticRange) =>
      range.startContainer.isConnected &&
      range.startOffset <= lengthOf(range.startContainer) &&
      range.endOffset <= lengthOf(range.endContainer);
    const marks: { kind: string; text: string; range: Range }[] = [];
    for (const [name, highlight] of CSS.highlights) {
      const kind = /^attache-(state|organisation|platform|term)/.exec(name)?.[1];
      for (const painted of kind ? highlight : []) {
        // A range whose text has changed since is not drawn either.
        if (!(painted instanceof StaticRange) || !isSound(painted)) continue;
        const range = document.createRange();
        range.setStart(painted.startContainer, painted.startOffset);
        range.setEnd(painted.endContainer, painted.endOffset);
        const drawn = range.cloneContents();
        // Glosses over ruby text are no part of the mention.
        for (const gloss of drawn.querySelectorAll('rt, rp')) gloss.remove();
        const text = (drawn.textContent ?? '').replace(/\u00ad/g, '').replace(/\s+/g, ' ');
        marks.push({ kind: kind ?? '', text, range });
      }
    }
    const inOneTree = (a: Range, b: Range) =>
      a.startContainer.getRootNode() === b.startContainer.getRootNode();
    const hostOf = (range: Range): Node => {
      const root = range.startContainer.getRootNode();
      return root instanceof ShadowRoot ? root.host : range.startContainer;
    };
    marks.sort(({ range: a }, { range: b }) => {
      if (inOneTree(a, b)) return a.compareBoundaryPoints(Range.START_TO_START, b);
      return hostOf(a).compareDocumentPosition(hostOf(b)) & Node.DOCUMENT_POSITION_FOLLOWING
        ? -1
        : 1;
    });
    return marks.map(({ kind, text }) => ({ kind, text }));
  });
}

/** The middle of the first painted mark with this text, in viewport pixels, scrolled into view. */
export async function pointOf(
  page: Page,
  text: string,
  nth = 0,
): Promise<{ x: number; y: number }> {
  const point = await page.evaluate(
    (wanted, index) => {
      const found: Range[] = [];
      for (const [name, highlight] of CSS.highlights) {
        if (!/^attache-(?!current)/.test(name)) continue;
        for (const painted of highlight) {
          const range = document.createRange();
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
    },
    text,
    nth,
  );
  if (!point) throw new Error(`“${text}” is not marked on ${page.url()}`);
  return point;
}
