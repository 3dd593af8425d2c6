import { readFile } from 'node:fs/promises';
import { createRequire } from 'node:module';
import path from 'node:path';
import type { Page } from 'puppeteer-core';
import { build } from 'vite';
import type { Dictionary } from '../../utils/analysis/dictionary.ts';
import { launchAttache } from '../harness/launch.ts';
import { alternationOf, type Speed } from './speed.ts';

export type InChromium = {
  speed: Speed;
  /** Milliseconds for one article: of our matcher in the worker, and of mark.js on the page. */
  articleMs: number;
  markListMs: number;
  markRegExpMs: number;
  articleUnits: number;
};

/** The bench in a worker of Chromium, and mark.js on a page of the same Chromium with the same article. */
export async function measureInChromium(
  texts: readonly string[],
  dictionary: Dictionary,
  article: string,
): Promise<InChromium> {
  const code = await bundle(path.join(import.meta.dirname, 'worker.ts'));
  const attache = await launchAttache();
  try {
    const page = await attache.browser.newPage();
    // Isolated, so that its clock is not blurred to a tenth of a millisecond.
    attache.server.serve('https://bench.test/', {
      body: '<!doctype html><title>Bench</title>',
      headers: {
        'cross-origin-opener-policy': 'same-origin',
        'cross-origin-embedder-policy': 'require-corp',
      },
    });
    await page.goto('https://bench.test/');
    const measured = await inWorker(page, code, { texts, dictionary, article });
    return {
      ...measured,
      ...(await markJs(page, dictionary, article)),
      articleUnits: article.length,
    };
  } finally {
    await attache.close();
  }
}

/** One classic script of a module and all it imports, as the extension's background is. */
async function bundle(entry: string): Promise<string> {
  const built = await build({
    configFile: false,
    logLevel: 'error',
    build: {
      write: false,
      minify: true,
      target: 'es2023',
      lib: { entry, formats: ['iife'], name: 'bench' },
    },
  });
  const [first] = [built].flat();
  if (!first || !('output' in first)) throw new Error(`${entry} could not be bundled`);
  return first.output.map((part) => ('code' in part ? part.code : '')).join('\n');
}

const inWorker = (page: Page, code: string, data: unknown) =>
  page.evaluate(
    (script, sent) => {
      const worker = new Worker(URL.createObjectURL(new Blob([script])));
      return new Promise<{ speed: Speed; articleMs: number }>((resolve, reject) => {
        worker.onmessage = (event) => resolve(event.data);
        worker.onerror = (event) => reject(new Error(event.message));
        worker.postMessage(sent);
      });
    },
    code,
    data,
  );

type Mark = new (
  context: Element,
) => {
  mark(words: readonly string[], options: object): void;
  markRegExp(pattern: RegExp, options: object): void;
  unmark(options: object): void;
};

/** mark.js on the article as paragraphs: given the list of words, and given one alternation. */
async function markJs(
  page: Page,
  dictionary: Dictionary,
  article: string,
): Promise<Pick<InChromium, 'markListMs' | 'markRegExpMs'>> {
  const file = createRequire(import.meta.url).resolve('mark.js/dist/mark.js');
  await page.addScriptTag({ content: await readFile(file, 'utf8') });
  const words = [...new Set(dictionary.texts.toLowerCase().split('\n'))];
  return page.evaluate(
    async (text, list, source, flags) => {
      const { Mark } = globalThis as unknown as { Mark: Mark };
      const timed = async (run: (mark: InstanceType<Mark>, done: () => void) => void) => {
        let best = Number.POSITIVE_INFINITY;
        for (let round = 0; round < 2; round++) {
          document.body.replaceChildren(
            ...text.split('\n').map((line) => {
              const paragraph = document.createElement('p');
              paragraph.textContent = line;
              return paragraph;
            }),
          );
          const mark = new Mark(document.body);
          const start = performance.now();
          await new Promise<void>((done) => run(mark, done));
          best = Math.min(best, performance.now() - start);
        }
        return best;
      };
      const markListMs = await timed(async (mark, done) => {
        // All at once it overflows the stack.
        for (let from = 0; from < list.length; from += 100) {
          await new Promise<void>((next) =>
            mark.mark(list.slice(from, from + 100), {
              accuracy: 'exactly',
              separateWordSearch: false,
              diacritics: false,
              done: () => next(),
            }),
          );
        }
        done();
      });
      const pattern = new RegExp(source, flags);
      const markRegExpMs = await timed((mark, done) => mark.markRegExp(pattern, { done }));
      return { markListMs, markRegExpMs };
    },
    article,
    words,
    alternationOf(words).source,
    alternationOf(words).flags,
  );
}
