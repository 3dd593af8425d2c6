import type { Page } from 'puppeteer-core';
import { evaluateApart } from '../harness/apart.ts';
import type { Attache } from '../harness/attache.ts';
import { since, watchMainThread } from './main-thread.ts';
import { addStyle, openAllowed, runOn } from './start-later.ts';

/*
 * What no extension can do for less: a script of four lines that starts on a page, puts one question to its background,
 * and paints the same marks when the answer is there, without having looked for them. What Attaché costs beyond it
 * is reading.
 */

/** Where a painted range is: the way from the document to its text node by the indexes of children, and two offsets. */
type MarkAt = { way: number[]; start: number; end: number };

/** Where marks are painted on a page, but for those in shadow trees. */
export const marksOn = (page: Page): Promise<MarkAt[]> =>
  evaluateApart(page, () => {
    const wayTo = (node: Node): number[] => {
      const parent = node.parentNode;
      return parent ? [...wayTo(parent), [...parent.childNodes].indexOf(node as ChildNode)] : [];
    };
    return [...CSS.highlights.values()]
      .flatMap((highlight) => [...highlight.keys()])
      .filter(({ startContainer, endContainer }) => startContainer === endContainer)
      .filter(({ startContainer }) => startContainer.getRootNode() === document)
      .map((range) => ({
        way: wayTo(range.startContainer),
        start: range.startOffset,
        end: range.endOffset,
      }));
  });

/** Milliseconds of the main thread, on a fresh load of the page that was quiet. */
export async function leastCost(
  attache: Attache,
  url: string,
  marks: readonly MarkAt[],
): Promise<number> {
  const page = await openAllowed(attache);
  try {
    await page.goto(url);
    const thread = await watchMainThread(page);
    await addStyle(attache);
    const before = await thread.quiet();
    await runOn(attache, askAndPaint, marks);
    return since(before, await thread.quiet()).all;
  } finally {
    await page.close();
  }
}

declare const chrome: { runtime: { sendMessage(message: object): Promise<unknown> } };

/** Runs in the extension’s world on the page. */
async function askAndPaint(marks: readonly MarkAt[]): Promise<void> {
  await chrome.runtime.sendMessage({ to: 'background', method: 'explaining', args: [[]] });
  const highlight = new Highlight();
  for (const { way, start, end } of marks) {
    const text = way.reduce<Node | undefined>((node, at) => node?.childNodes[at], document);
    if (!text || end > (text.nodeValue?.length ?? 0)) continue;
    highlight.add(
      new StaticRange({
        startContainer: text,
        startOffset: start,
        endContainer: text,
        endOffset: end,
      }),
    );
  }
  CSS.highlights.set('attache-state', highlight);
}
