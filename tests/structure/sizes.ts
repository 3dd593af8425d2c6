import { readdirSync, readFileSync } from 'node:fs';
import path from 'node:path';
import { gzipSync } from 'node:zlib';
import { root } from '../harness/run.ts';

/**
 * What each part of the extension may weigh, in bytes as gzip packs it. The content script is what every page
 * pays for, and its budget is a promise: take something out before it is raised. The others may be raised
 * where something came in that readers get something for; say what in the commit that raises them.
 */
const budgets = {
  'content script with its style': { most: 23_500, parts: /^content-scripts\/article\./ },
  'with the card, which comes when one opens': {
    most: 45_000,
    parts: /^(?:content-scripts\/article\.|card\.js$)/,
  },
  'script for clippings, idle until asked': { most: 29_500, parts: /^content-scripts\/clips\./ },
  'background worker': { most: 85_500, parts: /^background\.js$/ },
  'grammar of the worker, asked for when needed': { most: 45_000, parts: /^grammar\.js$/ },
  'popup, with what all screens share': {
    most: 51_000,
    parts:
      /^(?:chunks|assets)\/(?!(?:library|mount|sidepanel|options|brief|glossary|welcome|sample|csv|clipping-blocks|import\.worker|to-docx|notes-zip)-)|\.html$/,
  },
  'library page': {
    most: 65_000,
    parts: /^(?:chunks|assets)\/(?:library|mount|sidepanel|csv)-/,
  },
  'options page': { most: 17_000, parts: /^(?:chunks|assets)\/options-/ },
  'brief page': { most: 24_000, parts: /^(?:chunks|assets)\/(?:brief|clipping-blocks)-/ },
  'welcome page with its sample': { most: 6_000, parts: /^(?:chunks|assets)\/(?:welcome|sample)-/ },
  // What it shows of the glossary is “knowledge on cards”, read from the package when the page is opened.
  'glossary page': { most: 18_000, parts: /^(?:chunks|assets)\/glossary-/ },
  'reading of files, when one is imported': { most: 25_000, parts: /^assets\/import\.worker-/ },
  'Word and ZIP files, when asked for': { most: 71_000, parts: /^chunks\/(?:to-docx|notes-zip)-/ },
  'dictionaries of all languages': { most: 1_000_000, parts: /^dictionaries\// },
  'knowledge on cards': { most: 900_000, parts: /^knowledge\// },
} as const;

export type Size = { part: string; bytes: number; most: number };

/** The sizes of a build's parts next to what they may be; each file is packed by itself. */
export function sizesOf(build: string): Size[] {
  const folder = path.join(root, '.output', build);
  const files = readdirSync(folder, { recursive: true, withFileTypes: true })
    .filter((entry) => entry.isFile())
    .map((entry) => path.relative(folder, path.join(entry.parentPath, entry.name)))
    .map((name) => ({ name: name.split(path.sep).join('/'), file: path.join(folder, name) }));
  return Object.entries(budgets).map(([part, { most, parts }]) => ({
    part,
    most,
    bytes: files
      .filter(({ name }) => parts.test(name))
      .reduce((sum, { file }) => sum + gzipSync(readFileSync(file), { level: 9 }).length, 0),
  }));
}

const kilobytes = (bytes: number): string => `${(bytes / 1000).toFixed(1)} kB`;

/** One line a part: what it weighs and what it may. */
export const sizeLine = ({ part, bytes, most }: Size): string =>
  `  ${part.padEnd(46)}${kilobytes(bytes).padStart(11)}  of at most ${kilobytes(most)}`;
