/** What a reader may pass on about something that went wrong. */
export type Trouble = {
  /** Of Attaché, and what the browser calls itself. */
  version: string;
  browser: string;
  /** What was shown: `refused`, `failed`. */
  state: string;
  code: string;
  message: string;
  /** The page it happened on; empty where it is not known. */
  address: string;
};

/** That as plain text: without any address unless the reader wants it said. Not translated: it is for us. */
export function detailsText(trouble: Trouble, withAddress: boolean): string {
  const { version, browser, state, code, message, address } = trouble;
  const lines = [
    `Attaché ${version}`,
    `Browser: ${browser}`,
    `Page: ${state}`,
    `Problem: ${code}`,
    `Message: ${withAddress ? message : withoutAddresses(message)}`,
    ...(withAddress && address !== '' ? [`Address: ${address}`] : []),
  ];
  return `${lines.join('\n')}\n`;
}

/** Messages of the browser may name the page. */
const withoutAddresses = (text: string): string =>
  text.replace(/\b[a-z][a-z0-9+.-]*:\/\/[^\s"'”’)]*/gi, '(address)');
