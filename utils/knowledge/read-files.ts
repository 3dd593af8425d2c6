import { readFile } from 'node:fs/promises';
import path from 'node:path';
import { assemble, entryFiles, type Knowledge } from './knowledge.ts';

/** The same knowledge as `loadKnowledge`, read from a folder by Node: for commands and tests. */
export async function readKnowledge(directory: string): Promise<Knowledge> {
  const read = async (name: string): Promise<unknown> =>
    JSON.parse(await readFile(path.join(directory, `${name}.json`), 'utf8'));
  const [events, ...entries] = await Promise.all(['events', ...entryFiles].map(read));
  return assemble(entries as Knowledge['entries'][], events as Knowledge['events']);
}
