import { readFileSync } from 'node:fs';
import path from 'node:path';
import type { Page } from 'puppeteer-core';
import { afterAll, afterEach, beforeAll, expect } from 'vitest';
import { wholeReading } from '../../utils/messaging/whole-reading.ts';
import type { Reading } from '../../utils/model/reading.ts';
import { type Attache, type LaunchOptions, launchAttache } from '../harness/launch.ts';

/** A curated site: the shipped extension runs on it. Its name leads to the fixture server. */
export const site = 'https://www.reuters.com';
/** A site nobody has allowed. */
export const elsewhere = 'https://blog.example';

const pages = path.resolve(import.meta.dirname, '../pages');
export const fixture = (name: string): string => readFileSync(path.join(pages, name), 'utf8');

/** A static page of tests/pages: what it shows, how it is served, and what must be marked on it. */
export type ExpectedPage = {
  slug: string;
  what: string;
  headers: Record<string, string>;
  mentions: { surface: string; entry: string }[];
};
export const expectedPages: ExpectedPage[] = Object.entries(
  JSON.parse(fixture('expected.json')) as Record<string, Omit<ExpectedPage, 'slug'>>,
).map(([slug, page]) => ({ ...page, slug, headers: page.headers ?? {} }));

/**
 * One browser for the tests of a file. Every test of every file fails when the extension has sent
 * a request, or when a page or the extension has logged an error.
 */
export function useAttache(options: LaunchOptions = {}): { app: Attache; errors: string[] } {
  const held = { app: undefined as unknown as Attache, errors: [] as string[] };
  beforeAll(async () => {
    held.app = await launchAttache(options);
  });
  afterEach(() => {
    expect(held.app.extensionRequests(), 'requests sent by the extension').toEqual([]);
    expect(held.errors.splice(0), 'errors in consoles of pages').toEqual([]);
    expect(held.app.extensionErrors(), 'errors in consoles of the extension').toEqual([]);
  });
  afterAll(() => held.app?.close());
  return held;
}

/** Serves a page and opens it; errors on the page and in its content script are gathered. */
export async function openPage(
  held: { app: Attache; errors: string[] },
  html: string | Uint8Array,
  {
    address = `${site}/page.html`,
    type = 'text/html; charset=utf-8',
    headers = {},
    // Puppeteer never hears that a page has loaded with a frame of another site in it.
    until = 'load' as 'load' | 'domcontentloaded',
  } = {},
): Promise<Page> {
  const { app, errors } = held;
  app.server.serve(address, { body: html, headers: { 'content-type': type, ...headers } });
  const page = await app.openBlank();
  page.on('pageerror', (error) => errors.push(String(error)));
  page.on('console', (message) => {
    if (message.type() === 'error') errors.push(message.text());
  });
  await page.goto(address, { waitUntil: until });
  return page;
}

/** Waits until the page has been read and says what was found. */
export async function settled(app: Attache, page: Page): Promise<Reading> {
  let last = '';
  for (const end = Date.now() + 40_000; Date.now() < end; await pause(100)) {
    const answer = await wholeReading((from) => app.askPage(page, 'reading', from)).catch(
      () => null,
    );
    if (!answer?.ok) continue;
    const now = JSON.stringify([
      answer.value.state,
      answer.value.mentions,
      answer.value.textLength,
    ]);
    if (answer.value.state !== 'reading' && now === last) return answer.value;
    last = now;
  }
  throw new Error(`${page.url()} was not read within 40 seconds`);
}

/** Waits until something holds, and fails with what it last was. */
export async function eventually<T>(
  look: () => T | Promise<T>,
  holds: (value: T) => boolean,
  within = 8000,
): Promise<T> {
  let value = await look();
  for (const end = Date.now() + within; !holds(value) && Date.now() < end; ) {
    await pause(60);
    value = await look();
  }
  if (!holds(value)) throw new Error(`still ${JSON.stringify(value)?.slice(0, 2000)}`);
  return value;
}

export const pause = (ms: number): Promise<void> =>
  new Promise((resolve) => setTimeout(resolve, ms));

/** An answer's value; fails with the problem in words. */
export function sure<T>(
  answer: { ok: true; value: T } | { ok: false; problem: { message: string } },
): T {
  if (!answer.ok) throw new Error(answer.problem.message);
  return answer.value;
}

/** Selects the text of the first element that fits, as a reader does. */
export const selectText = (page: Page, selector: string): Promise<void> =>
  page.evaluate((wanted) => {
    const element = document.querySelector(wanted);
    if (element) document.getSelection()?.selectAllChildren(element);
  }, selector);

/** An article about states, a term, an organisation and a platform. */
export const article = `<!doctype html><html lang="en"><head><meta charset="utf-8"><title>Talks go on</title>
<meta property="og:site_name" content="The Example"><meta name="author" content="Ana Author">
<meta property="article:published_time" content="2026-11-02T08:00:00Z"></head><body><main>
<h1>Talks go on</h1>
<p id="first">Estonia and Brazil spoke of ransomware in the United Nations on Monday. They agreed to meet again.</p>
<p id="second">The ministers left <a href="#x">NATO</a> out of it, and posted the text on YouTube. Estonia was content.</p>
</main></body></html>`;

/** What a reader sees on one of our screens, or on any page: what is hidden does not count. */
export const textOf = (page: Page): Promise<string> => page.evaluate(() => document.body.innerText);

/** Waits until a screen shows a text. */
export const shows = (page: Page, text: string | RegExp): Promise<string> =>
  eventually(
    () => textOf(page),
    (shown) => (typeof text === 'string' ? shown.includes(text) : text.test(shown)),
  );
