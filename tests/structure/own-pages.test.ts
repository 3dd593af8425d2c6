import { existsSync, readdirSync, readFileSync } from 'node:fs';
import path from 'node:path';
import { describe, expect, test } from 'vitest';
import { root } from '../harness/run.ts';

/* What each of our own pages has to do, whoever adds one. */

const entrypoints = path.join(root, 'entrypoints');
const read = (...parts: string[]): string => readFileSync(path.join(entrypoints, ...parts), 'utf8');
const pages = readdirSync(entrypoints).filter((name) =>
  existsSync(path.join(entrypoints, name, 'index.html')),
);

describe.each(pages)('%s', (page) => {
  test('is drawn in the chosen colours from the first: its head runs theme.js', () => {
    const html = read(page, 'index.html');
    expect(html).toContain('src="/theme.js"');
    expect(html.indexOf('/theme.js')).toBeLessThan(html.indexOf('<body'));
  });
  test('follows the choice of colours: it, or what it mounts, calls wearTheme', () => {
    const main = read(page, 'main.tsx');
    const mounted = /from '(\.\.?\/[^']*mount\.tsx)'/.exec(main)?.[1];
    const code = main + (mounted ? read(page, mounted) : '');
    expect(code).toContain('wearTheme(document)');
  });
});
