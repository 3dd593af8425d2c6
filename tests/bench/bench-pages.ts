import { existsSync, mkdtempSync, readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { languageOf } from '../../utils/analysis/language.ts';
import { readLanguages } from '../../utils/model/languages.ts';
import { root } from '../harness/run.ts';
import { longPage } from './long-page.ts';

const saved = path.join(root, '../shared/eval/pages');

/** `language` is that of the dictionary by which Attaché reads the page. */
export type BenchPage = { name: string; file: string; bytes: number; language: string };

/** Saved news pages where they are, else our sample article; and a page of 2.5 MB, made here. */
export function benchPages(): BenchPage[] {
  const long = path.join(mkdtempSync(path.join(tmpdir(), 'attache-bench-')), 'long.html');
  writeFileSync(long, longPage(2_500_000));
  const files = existsSync(saved)
    ? readdirSync(saved)
        .filter((name) => name.endsWith('.html'))
        .sort()
        .map((name) => path.join(saved, name))
    : [path.join(root, 'tests/pages/sample-article.html')];
  return [...files, long].map((file) => {
    const html = readFileSync(file, 'utf8');
    return {
      name: path.basename(file, '.html').replace(/^.*__/, ''),
      file,
      bytes: html.length,
      language: readAs(html),
    };
  });
}

function readAs(html: string): string {
  const text = html
    .replace(/<(script|style)\b[\s\S]*?<\/\1>/gi, ' ')
    .replace(/<[^>]+>/g, ' ')
    .slice(0, 40_000);
  const tag = /<html[^>]*\slang=["']?([\w-]+)/i.exec(html)?.[1] ?? '';
  const language = languageOf(tag, [{ id: 0, text }]);
  return readLanguages.has(language) ? language : 'und';
}
