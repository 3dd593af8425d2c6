/*
 * Files of this extension's own package. By their path alone, for extension pages and the background:
 * the first fetch of a worker that wakes waits for no library.
 */

/** The parsed content of a JSON file. Rejects with a sentence when it cannot be read. */
export const readPackaged = (path: string): Promise<unknown> =>
  read(path, (response) => response.json());

/** The bytes of a file. Rejects like `readPackaged`. */
export const readPackagedBytes = (path: string): Promise<ArrayBuffer> =>
  read(path, (response) => response.arrayBuffer());

async function read<Content>(
  path: string,
  contentOf: (response: Response) => Promise<Content>,
): Promise<Content> {
  try {
    // Not a network request: the address is inside the extension's own package.
    return await contentOf(await fetch(`/${path}`));
  } catch (error) {
    throw new Error(`${path} could not be read; reinstalling Attaché repairs it`, { cause: error });
  }
}
