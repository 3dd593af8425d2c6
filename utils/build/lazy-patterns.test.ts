import { mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { build } from 'vite';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { lazyPatterns } from './lazy-patterns.ts';

let folder: string;
beforeAll(async () => {
  folder = await mkdtemp(path.join(tmpdir(), 'attache-patterns-'));
});
afterAll(() => rm(folder, { recursive: true }));

/** The code of one module after the build, and what it exports. */
async function built(source: string): Promise<{ code: string; made: Record<string, unknown> }> {
  const entry = path.join(folder, 'entry.ts');
  await writeFile(entry, source);
  const result = await build({
    configFile: false,
    root: folder,
    logLevel: 'error',
    plugins: [lazyPatterns()],
    build: { write: false, minify: false, lib: { entry, formats: ['es'] } },
  });
  const [first] = [result].flat();
  const code = first && 'output' in first ? first.output[0].code : '';
  const made = await import(`data:text/javascript,${encodeURIComponent(code)}`);
  return { code, made };
}

test('patterns with Unicode properties are strings in the build, and do the same', async () => {
  const { code, made } = await built(`
    const capital = /^\\p{Lu}/u;
    export const isCapital: boolean = capital.test('Été');
    export const words = 'été d’Ü'.match(/\\p{L}+/gu);
    export const all = [...'aÉ'.matchAll(/\\p{Lu}/gu)].map(({ index }) => index);
    export const replaced = 'été'.replace(/\\P{ASCII}/gu, 'e');
    export const parts = 'a1b'.split(/\\p{N}/u);
    export const place = 'a1b'.search(/\\p{N}/u);
    export const found = /(\\p{N})/u.exec('a1b')?.[1];
    export const plain = /[a-z]+/.source;
  `);
  expect(code).not.toMatch(/\/[^/\n]*\\p\{[^/\n]*\/[gu]/i);
  expect(made).toMatchObject({
    isCapital: true,
    words: ['été', 'd', 'Ü'],
    all: [1],
    replaced: 'ete',
    parts: ['a', 'b'],
    place: 1,
    found: '1',
    plain: '[a-z]+',
  });
});
