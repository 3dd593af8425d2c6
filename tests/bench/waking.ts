import path from 'node:path';
import type { TextBlock } from '../../utils/model/mention.ts';
import type { Attache } from '../harness/attache.ts';
import { launchAttache } from '../harness/launch.ts';
import { median } from './stopwatch.ts';

/** Medians, in milliseconds. */
export type Waking = {
  /** From a message to a worker that was stopped, to its answer: ours reads an article. */
  attache: number;
  /** The same of a worker that only answers. */
  empty: number;
  /** From a message to a running worker, to its answer. */
  warm: number;
  /** Heap of the worker after it has read, unused objects removed. */
  heapBytes: number;
  mentions: number;
};

const ROUNDS = 15;

/** How long a stopped worker takes to its first answer, next to an empty one, by turns in one run. */
export async function measureWaking(blocks: TextBlock[]): Promise<Waking> {
  const attache = await launchAttache();
  const empty = await launchAttache({
    extension: path.join(import.meta.dirname, 'empty-extension'),
  });
  try {
    const times: Record<'attache' | 'empty', number[]> = { attache: [], empty: [] };
    for (let round = 0; round < ROUNDS; round++) {
      times.empty.push(await waken(empty, blocks));
      times.attache.push(await waken(attache, blocks));
    }
    const warm: number[] = [];
    for (let round = 0; round < ROUNDS; round++) warm.push(await ask(attache, blocks));
    const answer = await attache.askBackground('analyse', blocks, { language: 'en' });
    return {
      attache: median(times.attache),
      empty: median(times.empty),
      warm: median(warm),
      heapBytes: await heapOf(attache),
      mentions: answer.ok ? answer.value.length : 0,
    };
  } finally {
    await attache.close();
    await empty.close();
  }
}

async function waken(attache: Attache, blocks: TextBlock[]): Promise<number> {
  await attache.killWorker();
  return ask(attache, blocks);
}

const ask = (attache: Attache, blocks: TextBlock[]): Promise<number> =>
  attache.timeBackground({
    to: 'background',
    method: 'analyse',
    args: [blocks, { language: 'en' }],
  });

async function heapOf(attache: Attache): Promise<number> {
  const { client } = await attache.worker();
  await client.send('HeapProfiler.collectGarbage');
  const { usedSize } = await client.send('Runtime.getHeapUsage');
  return usedSize;
}
