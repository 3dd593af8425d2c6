import path from 'node:path';
import { build } from 'vite';
import { root } from './run.ts';

/** A page of tests/stories as HTML that needs nothing else: a component alone, built as the extension is. */
export async function storyPage(name: string): Promise<string> {
  const built = await build({
    root,
    configFile: false,
    logLevel: 'error',
    oxc: { jsx: { runtime: 'automatic', importSource: 'preact' } },
    build: {
      write: false,
      minify: false,
      target: 'es2023',
      rolldownOptions: {
        input: path.join(root, 'tests/stories', `${name}.tsx`),
        output: { format: 'iife', codeSplitting: false },
      },
    },
  });
  const outputs = [built].flat().flatMap((one) => ('output' in one ? one.output : []));
  const scripts = outputs.flatMap((file) => (file.type === 'chunk' ? [file.code] : []));
  const styles = outputs.flatMap((file) =>
    file.type === 'asset' && file.fileName.endsWith('.css') ? [String(file.source)] : [],
  );
  return `<!doctype html><html lang="en"><head><meta charset="utf-8"><title>Story</title>
<meta name="viewport" content="width=device-width">
<style>body { margin: 0; padding: 16px; background: var(--paper); color: var(--ink); font: 0.9375rem / 1.5 var(--sans); }
${styles.join('\n')}</style></head><body><script>${scripts.join('\n').replaceAll('</script', '<\\/script')}</script></body></html>`;
}
