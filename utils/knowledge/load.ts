import { assemble, entryFiles, type Knowledge } from './knowledge.ts';
import { readPackaged } from './packaged.ts';

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
