/*
 * Files of the extension’s own, which no page sees (File System Standard, “bucket file system”). A file is written
 * beside the old one and takes its place when it is whole.
 */

export type Folder = FileSystemDirectoryHandle;

const isAbsent = (error: unknown): boolean =>
  error instanceof DOMException && error.name === 'NotFoundError';

/** What browsers say that have no such files, or none in a profile that remembers nothing. */
const isRefused = (error: unknown): boolean =>
  error instanceof TypeError ||
  (error instanceof DOMException && ['SecurityError', 'NotSupportedError'].includes(error.name));

/** A folder by its name; made where it is not there. Rejects where the browser refuses. */
export const openFolder = async (name: string): Promise<Folder> =>
  (await navigator.storage.getDirectory()).getDirectoryHandle(name, { create: true });

/** A folder as it is; null where there is none, or the browser has no files. */
export async function folderAsItIs(name: string): Promise<Folder | null> {
  try {
    return await (await navigator.storage.getDirectory()).getDirectoryHandle(name);
  } catch (error) {
    if (isAbsent(error) || isRefused(error)) return null;
    throw error;
  }
}

/** Removes a folder with all that is in it, where it is there. */
export async function removeFolder(name: string): Promise<void> {
  try {
    await (await navigator.storage.getDirectory()).removeEntry(name, { recursive: true });
  } catch (error) {
    if (!isAbsent(error) && !isRefused(error)) throw error;
  }
}

export async function writeFile(
  folder: Folder,
  name: string,
  content: Uint8Array<ArrayBuffer> | string,
): Promise<void> {
  const writable = await (await folder.getFileHandle(name, { create: true })).createWritable();
  await writable.write(content);
  await writable.close();
}

/** Null where there is no file of this name. */
export async function readFile(folder: Folder, name: string): Promise<Blob | null> {
  try {
    return await (await folder.getFileHandle(name)).getFile();
  } catch (error) {
    if (isAbsent(error)) return null;
    throw error;
  }
}

export async function removeFile(folder: Folder, name: string): Promise<void> {
  try {
    await folder.removeEntry(name);
  } catch (error) {
    if (!isAbsent(error)) throw error;
  }
}
