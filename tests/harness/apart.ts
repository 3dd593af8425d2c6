import type { CDPSession, Page } from 'puppeteer-core';

/**
 * Runs a function in a world of its own on a page: it sees the page's document, and nothing that
 * the page's scripts have replaced. What goes in and out is plain data; the function may use no
 * variable from outside itself.
 */
export async function evaluateApart<Args extends unknown[], Value>(
  page: Page,
  work: (...args: Args) => Value | Promise<Value>,
  ...args: Args
): Promise<Value> {
  const session = await page.createCDPSession();
  try {
    return await callIn(session, await worldApart(session), work, ...args);
  } finally {
    await session.detach();
  }
}

/** The execution context of such a world; a session gets the same one for the same name. */
export async function worldApart(session: CDPSession, worldName = 'harness'): Promise<number> {
  const { frameTree } = await session.send('Page.getFrameTree');
  const { executionContextId } = await session.send('Page.createIsolatedWorld', {
    frameId: frameTree.frame.id,
    worldName,
  });
  return executionContextId;
}

/** Runs a function in an execution context. */
export async function callIn<Args extends unknown[], Value>(
  session: CDPSession,
  executionContextId: number,
  work: (...args: Args) => Value | Promise<Value>,
  ...args: Args
): Promise<Value> {
  const { result, exceptionDetails } = await session.send('Runtime.callFunctionOn', {
    functionDeclaration: String(work),
    arguments: args.map((value) => ({ value })),
    executionContextId,
    awaitPromise: true,
    returnByValue: true,
  });
  if (exceptionDetails) {
    throw new Error(exceptionDetails.exception?.description ?? exceptionDetails.text);
  }
  return result.value as Value;
}
