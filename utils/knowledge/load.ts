import { browser } from '../browser.ts';
import { assemble, entryFiles, type Knowledge } from './knowledge.ts';

let loading: Promise<Knowledge> | null = null;

/**
 * The knowledge of this extension, read from its own package; once per life of the worker, however
 * many ask. Rejects with a sentence when a file cannot be read; then the next call tries again.
 */
export function loadKnowledge(): Promise<Knowledge> {
  loading ??= readAll().catch((error: unknown) => {
    loading = null;
    throw error;
  });
  return loading;
}

async function readAll(): Promise<Knowledge> {
  const names = ['events', ...entryFiles];
  const [events, ...entries] = await Promise.all(
    names.map((name) => readPackaged(`knowledge/${name}.json`)),
  );
  return assemble(entries as Knowledge['entries'][], events as Knowledge['events']);
}

/**
 * The parsed content of a JSON file of this extension's own package. Rejects with a sentence when it
 * cannot be read.
 */
export const readPackaged = (path: string): Promise<unknown> =>
  read(path, (response) => response.json());

/** The bytes of a file of this extension's own package. Rejects like `readPackaged`. */
export const readPackagedBytes = (path: string): Promise<ArrayBuffer> =>
  read(path, (response) => response.arrayBuffer());

async function read<Content>(
  path: string,
  contentOf: (response: Response) => Promise<Content>,
): Promise<Content> {
  try {
    // Not a network request: the address is inside the extension's own package.
    return await contentOf(await fetch(browser.runtime.getURL(path)));
  } catch (error) {
    throw new Error(`${path} could not be read; reinstalling Attaché repairs it`, { cause: error });
  }
}
