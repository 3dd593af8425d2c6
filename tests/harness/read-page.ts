import { setTimeout as pause } from 'node:timers/promises';
import type { Page } from 'puppeteer-core';
import { wholeReading } from '../../utils/messaging/whole-reading.ts';
import type { Reading } from '../../utils/model/reading.ts';
import type { Attache } from './attache.ts';
import { attachMeter } from './meter.ts';
import { cost, found, type PageReport } from './page-report.ts';

const STABLE_FOR_MS = 300;
const ANSWERS_WITHIN_MS = 5_000;
const READS_WITHIN_MS = 60_000;
const ASK_EVERY_MS = 50;

/**
 * Opens a page, waits until Attaché has read it and answers what it did. A page that cannot be
 * read gives a report too: with the reason among its errors and no mentions.
 */
export async function readPage(
  attache: Attache,
  url: string,
  name: string,
): Promise<{ report: PageReport; page: Page; wasRead: boolean }> {
  const requestsBefore = attache.extensionRequests().length;
  const errorsBefore = attache.extensionErrors().length;
  const page = await attache.openBlank();
  const meter = await attachMeter(page);
  const errors: string[] = [];
  const note = (error: unknown): null => {
    errors.push(error instanceof Error ? error.message : String(error));
    return null;
  };
  await page.goto(url).catch(note);
  const reading = await readingOf(attache, page).catch(note);
  const measured = await meter.read().catch(note);
  const events = reading ? await eventsFor(attache, reading).catch(note) : null;
  const sent = attache.extensionRequests().slice(requestsBefore);
  errors.push(
    ...(reading?.problem ? [reading.problem] : []),
    ...(measured?.errors ?? []),
    ...attache.extensionErrors().slice(errorsBefore),
    ...sent.map((address) => `Attaché sent a request to ${address}`),
  );
  const report: PageReport = {
    page: name,
    browser: (await attache.browser.version()).replace(/^.*\//, 'chromium '),
    ...found(reading),
    events: events ?? [],
    ...cost(reading, measured),
    requests: sent.length,
    errors,
  };
  return { report, page, wasRead: reading !== null && reading.state !== 'failed' };
}

/** Asks for a page to be read, whatever it is, and waits until nothing is added any more. */
export async function readingOf(attache: Attache, page: Page): Promise<Reading> {
  const started = Date.now();
  let last = '';
  let since = started;
  let answered = false;
  for (;;) {
    const reply = await wholeReading((from) => attache.askPage(page, 'reading', from)).catch(
      () => undefined,
    );
    const now = Date.now();
    if (reply?.ok) {
      answered = true;
      const { state, mentions, cost: spent } = reply.value;
      if (state === 'not-article') {
        await attache.askPage(page, 'ask');
        continue;
      }
      const seen = `${state} ${mentions.length} ${spent.lastPaintMs}`;
      if (seen !== last) since = now;
      last = seen;
      if (state !== 'reading' && now - since >= STABLE_FOR_MS) return reply.value;
    }
    if (!answered && now - started > ANSWERS_WITHIN_MS) {
      throw new Error('Attaché does not run on this page.');
    }
    if (now - started > READS_WITHIN_MS) {
      throw new Error(`Attaché was not done with this page after ${READS_WITHIN_MS / 1000} s.`);
    }
    await pause(ASK_EVERY_MS);
  }
}

async function eventsFor(attache: Attache, { mentions, metadata }: Reading): Promise<string[]> {
  const reply = await attache.askBackground('relatedToArticle', {
    page: [...new Set(mentions.map(({ entryId }) => entryId))],
    near: [],
    published: metadata.published,
  });
  if (!reply.ok) throw new Error(reply.problem.message);
  return reply.value.map(({ event }) => event.id);
}
