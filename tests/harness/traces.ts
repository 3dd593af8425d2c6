import type { CDPSession, Page } from 'puppeteer-core';
import { serialiseDocument } from './serialise.ts';

/** What a page could see of a guest, as its own scripts see it. */
export type Traces = {
  document: string;
  /** Own properties of the window and of the document. */
  globals: string[];
  properties: string[];
  /** Style sheets of the page, counted: of elements, and adopted. */
  styleSheets: [own: number, adopted: number];
  /** Names in the registry of highlights that the page shares with its guests. */
  highlights: string[];
  /** Event listeners of the page's world, by target. */
  listeners: string[];
};

const targets = ['window', 'document', 'document.documentElement', 'document.body'];

/** Looks at a page through its own world. */
export async function tracesOn(page: Page): Promise<Traces> {
  const session = await page.createCDPSession();
  try {
    const listeners: string[] = [];
    for (const target of targets) listeners.push(...(await listenersOf(session, target)));
    return {
      document: await serialiseDocument(page),
      globals: await list(session, 'Object.getOwnPropertyNames(window)'),
      properties: await list(session, 'Object.getOwnPropertyNames(document)'),
      styleSheets: [
        await count(session, 'document.styleSheets.length'),
        await count(session, 'document.adoptedStyleSheets.length'),
      ],
      highlights: (await list(session, '[...CSS.highlights.keys()]')).sort(),
      listeners,
    };
  } finally {
    await session.detach();
  }
}

/**
 * The listeners on a target, of one world alone: the page's, or that of an execution context.
 * Chromium lists the listeners of the world in which the target was looked up.
 */
export async function listenersOf(
  session: CDPSession,
  target: string,
  contextId?: number,
): Promise<string[]> {
  const { result } = await session.send('Runtime.evaluate', {
    expression: target,
    ...(contextId === undefined ? {} : { contextId }),
  });
  if (result.objectId === undefined) return [];
  const { listeners } = await session.send('DOMDebugger.getEventListeners', {
    objectId: result.objectId,
  });
  return listeners.map(({ type, useCapture }) => `${target} ${type} ${useCapture}`);
}

async function list(session: CDPSession, expression: string): Promise<string[]> {
  const { result } = await session.send('Runtime.evaluate', { expression, returnByValue: true });
  return result.value as string[];
}

async function count(session: CDPSession, expression: string): Promise<number> {
  const { result } = await session.send('Runtime.evaluate', { expression });
  return Number(result.value);
}
