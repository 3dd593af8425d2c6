import type { CDPSession, Protocol } from 'puppeteer-core';

/**
 * Adds to the list what goes wrong in a target from now on: exceptions nobody caught and
 * `console.error`, of the page as well as of content scripts. Resources that do not load and
 * scripts that a policy blocks do not count.
 */
export async function collectErrors(session: CDPSession, errors: string[]): Promise<void> {
  session.on('Runtime.exceptionThrown', ({ exceptionDetails: { exception, text, url } }) => {
    errors.push([exception?.description ?? text, url].filter(Boolean).join(' at '));
  });
  session.on('Runtime.consoleAPICalled', ({ type, args }) => {
    if (type === 'error' || type === 'assert') errors.push(args.map(textOf).join(' '));
  });
  await session.send('Runtime.enable');
}

function textOf({ value, description, type }: Protocol.Runtime.RemoteObject): string {
  return value === undefined ? (description ?? type) : String(value);
}
