import type { CDPSession, Page, Protocol } from 'puppeteer-core';
import { worldApart } from './apart.ts';

/*
 * The card lives in a closed shadow root, where no script of the page can look. Tests look through
 * the debugger, as the browser's own tools do.
 */

export type ShownCard = {
  /** Visible text of the card, one line. */
  text: string;
  /** Clicks the first button or link whose name contains this text. */
  press(name: string): Promise<void>;
};

/** The card that is open on the page, or null. */
export async function openCard(page: Page): Promise<ShownCard | null> {
  return own(page, 'attache-card');
}

/** The notice that is shown on the page, or null. */
export async function openNotice(page: Page): Promise<ShownCard | null> {
  return own(page, 'attache-notice');
}

/**
 * What a function answers in the card, where the page cannot look; null while no card is open. `this` is
 * the element that holds what is drawn: the card and the map.
 */
export async function inCard<T>(page: Page, functionDeclaration: string): Promise<T | null> {
  const session = await page.createCDPSession();
  try {
    const drawn = await drawnIn(session, 'attache-card');
    return drawn ? await evaluate<T>(session, drawn, functionDeclaration) : null;
  } catch (error) {
    return redrawn(error);
  } finally {
    await session.detach();
  }
}

/** Waits until the card shows this text. */
export const cardShowing = (page: Page, text: string | RegExp): Promise<ShownCard> =>
  showing(page, text, openCard);

/** Waits until a notice on the page shows this text. */
export const noticeShowing = (page: Page, text: string | RegExp): Promise<ShownCard> =>
  showing(page, text, openNotice);

async function showing(
  page: Page,
  text: string | RegExp,
  look: (page: Page) => Promise<ShownCard | null>,
): Promise<ShownCard> {
  const fits = (shown: string) =>
    typeof text === 'string' ? shown.includes(text) : text.test(shown);
  for (const end = Date.now() + 10_000; Date.now() < end; ) {
    const shown = await look(page).catch(redrawn);
    if (shown && fits(shown.text)) return shown;
    await new Promise((resolve) => setTimeout(resolve, 50));
  }
  const last = await look(page).catch(redrawn);
  throw new Error(`Nothing shows ${text}; it shows: ${last?.text ?? 'nothing'}`);
}

/** The card was drawn anew while it was looked at: look again. */
function redrawn(error: unknown): null {
  if (error instanceof Error && /No node with given id/.test(error.message)) return null;
  throw error;
}

async function own(page: Page, tag: string): Promise<ShownCard | null> {
  const session = await page.createCDPSession();
  try {
    const drawn = await drawnIn(session, tag);
    if (!drawn) return null;
    const text = await evaluate<string>(session, drawn, 'function () { return this.innerText; }');
    return {
      text: text.replace(/\s+/g, ' ').trim(),
      press: (name) => press(page, tag, name),
    };
  } finally {
    await session.detach();
  }
}

/** The element in our closed shadow root that our view is drawn into. */
async function drawnIn(session: CDPSession, tag: string): Promise<Node | null> {
  const { root } = await session.send('DOM.getDocument', { depth: -1, pierce: true });
  const shadow = find(root, (node) => node.localName === tag)?.shadowRoots?.[0];
  return shadow?.children?.findLast((node) => node.localName === 'div') ?? null;
}

async function press(page: Page, tag: string, name: string): Promise<void> {
  const session = await page.createCDPSession();
  try {
    const { root } = await session.send('DOM.getDocument', { depth: -1, pierce: true });
    const host = find(root, (node) => node.localName === tag);
    const shadow = host?.shadowRoots?.[0];
    const controls = shadow
      ? all(shadow, (node) => /^(?:button|a|summary)$/.test(node.localName))
      : [];
    for (const control of controls) {
      const label = await evaluate<string>(
        session,
        control,
        'function () { return (this.getAttribute("aria-label") ?? "") + " " + this.innerText; }',
      );
      if (!label.includes(name)) continue;
      await session.send('DOM.scrollIntoViewIfNeeded', { nodeId: control.nodeId });
      const { x, y } = await restingPlace(session, control);
      await page.mouse.click(x, y);
      return;
    }
    throw new Error(`The card has no “${name}”`);
  } finally {
    await session.detach();
  }
}

/** The middle of an element, once it no longer moves: the card follows what it stands beside. */
async function restingPlace(session: CDPSession, node: Node): Promise<{ x: number; y: number }> {
  let last = { x: Number.NaN, y: Number.NaN };
  for (const end = Date.now() + 5000; Date.now() < end; ) {
    const { model } = await session.send('DOM.getBoxModel', { nodeId: node.nodeId });
    const [x1 = 0, y1 = 0, , , x2 = 0, y2 = 0] = model.content;
    const now = { x: (x1 + x2) / 2, y: (y1 + y2) / 2 };
    if (now.x === last.x && now.y === last.y) return now;
    last = now;
    await new Promise((resolve) => setTimeout(resolve, 50));
  }
  throw new Error('The card does not come to rest');
}

type Node = Protocol.DOM.Node;
const childrenOf = (node: Node): Node[] => [...(node.children ?? []), ...(node.shadowRoots ?? [])];

function find(node: Node, fits: (node: Node) => boolean): Node | null {
  if (fits(node)) return node;
  for (const child of childrenOf(node)) {
    const found = find(child, fits);
    if (found) return found;
  }
  return null;
}

const all = (node: Node, fits: (node: Node) => boolean): Node[] => [
  ...(fits(node) ? [node] : []),
  ...childrenOf(node).flatMap((child) => all(child, fits)),
];

async function evaluate<T>(
  session: CDPSession,
  node: Node,
  functionDeclaration: string,
): Promise<T> {
  const { object } = await session.send('DOM.resolveNode', {
    nodeId: node.nodeId,
    executionContextId: await worldApart(session),
  });
  const { result } = await session.send('Runtime.callFunctionOn', {
    ...(object.objectId === undefined ? {} : { objectId: object.objectId }),
    functionDeclaration,
    returnByValue: true,
  });
  return result.value as T;
}
