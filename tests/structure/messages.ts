import { readdirSync, readFileSync } from 'node:fs';
import path from 'node:path';
import { root } from '../harness/run.ts';

/** The languages of the interface, as folders of `public/_locales`. */
export const locales = ['en', 'ar', 'es', 'fr', 'ru', 'zh_CN'] as const;

/** One `messages.json`. */
export type MessageFile = Record<string, { message: string; description?: string }>;

export const readMessages = (locale: string): MessageFile =>
  JSON.parse(readFileSync(path.join(root, 'public/_locales', locale, 'messages.json'), 'utf8'));

const sources = ['utils', 'components', 'entrypoints'].flatMap((folder) =>
  readdirSync(path.join(root, folder), { recursive: true, withFileTypes: true })
    .filter(({ name }) => /(?<!\.test)\.tsx?$/.test(name))
    .map((entry) => path.join(entry.parentPath, entry.name)),
);
/** The code that may show a message, by path from the root. */
export const code: ReadonlyMap<string, string> = new Map(
  [...sources, path.join(root, 'wxt.config.ts')].map((file) => [
    path.relative(root, file),
    readFileSync(file, 'utf8'),
  ]),
);

const form = /_(?:zero|one|two|few|many|other)$/;
/** The key of a plural without its form; another key as it is. */
export const baseOf = (key: string): string => key.replace(form, '');

/** The places (`$1`) that a message has, sorted. */
export const placesIn = (message: string): string[] =>
  [...new Set(message.replaceAll('$$', '').match(/\$[1-9]/g) ?? [])].sort();

export type Call = { file: string; key: string; values: number };

/** The calls of `t` and `plural` that name their message, with how many values they give. */
export function callsIn(file: string, text: string): Call[] {
  return [...text.matchAll(/(?<![\w.])(?:t|plural)\(\s*'(\w+)'/g)].map((match) => ({
    file,
    key: match[1] ?? '',
    values: valuesAfter(text, match.index + match[0].length),
  }));
}

/** Counts the arguments from a place inside the brackets of a call to their end. */
function valuesAfter(text: string, from: number): number {
  let depth = 0;
  let values = 0;
  let isOpen = false;
  for (let at = from; at < text.length; at++) {
    const sign = text[at] ?? '';
    if (depth === 0 && sign === ')') break;
    if ('([{'.includes(sign)) depth += 1;
    if (')]}'.includes(sign)) depth -= 1;
    if (sign === "'" || sign === '"' || sign === '`') at = endOfText(text, at);
    if (depth === 0 && sign === ',') isOpen = true;
    else if (isOpen && /\S/.test(sign)) {
      values += 1;
      isOpen = false;
    }
  }
  return values;
}

function endOfText(text: string, from: number): number {
  for (let at = from + 1; at < text.length; at++) {
    if (text[at] === '\\') at += 1;
    else if (text[at] === text[from]) return at;
  }
  return text.length;
}
