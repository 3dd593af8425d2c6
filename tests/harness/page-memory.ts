import type { Page } from 'puppeteer-core';

/** What a page's process holds once garbage has been collected: the page's and its content scripts' together. */
export type PageMemory = { heapBytes: number; nodes: number; listeners: number; documents: number };

/** Collects garbage and counts what is left. */
export async function memoryOf(page: Page): Promise<PageMemory> {
  const session = await page.createCDPSession();
  try {
    await session.send('Performance.enable');
    // What one collection finalises, the next one frees.
    for (let round = 0; round < 3; round++) await session.send('HeapProfiler.collectGarbage');
    const { metrics } = await session.send('Performance.getMetrics');
    const of = (name: string): number =>
      metrics.find((metric) => metric.name === name)?.value ?? Number.NaN;
    return {
      heapBytes: of('JSHeapUsedSize'),
      nodes: of('Nodes'),
      listeners: of('JSEventListeners'),
      documents: of('Documents'),
    };
  } finally {
    await session.detach();
  }
}
