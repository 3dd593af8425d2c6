import { once } from 'node:events';
import { createReadStream, existsSync } from 'node:fs';
import path from 'node:path';
import { text as readAll } from 'node:stream/consumers';
import { createAnalyser } from '../../utils/analysis/analyse.ts';
import { dictionariesOf } from '../../utils/analysis/compile.ts';
import { loadGrammar } from '../../utils/analysis/load-grammar.ts';
import { readKnowledge } from '../../utils/knowledge/read-files.ts';
import type { Mention, TextBlock } from '../../utils/model/mention.ts';
import { linesOf } from '../harness/lines.ts';
import { givenPath, root } from '../harness/run.ts';

/*
 * npm run --silent analyse -- FILE.jsonl…   lines {id, text, lang?} in; or
 * npm run --silent analyse < TEXT           plain text in, its id is "stdin"
 * With --basic also words that every reader knows ("government", "internet"); with --no-metonyms
 * without capitals and palaces that stand for a government.
 * Out, a line a text: {id, mentions: [{start, end, surface, entry, kind, form, iso2?, certainty}]},
 * offsets in UTF-16 units, end exclusive. A bad line is named on standard error and left out.
 * Exit code: 0 all lines read, 1 some were not, 2 wrong arguments.
 */

type Text = { id: string | number; text: string; lang: string };

const { entries } = await readKnowledge(path.join(root, 'public/knowledge'));
const iso2 = new Map(entries.map((entry) => [entry.id, entry.kind === 'state' ? entry.iso2 : '']));
const analyser = createAnalyser(dictionariesOf(entries), loadGrammar);
const basic = process.argv.includes('--basic');
const metonyms = !process.argv.includes('--no-metonyms');

/** Every line of a text is a block of its own: no mention crosses from paragraph to paragraph. */
function blocksOf(text: string): TextBlock[] {
  return [...text.matchAll(/[^\r\n\u2028\u2029]+/g)].map((match) => ({
    id: match.index,
    text: match[0],
  }));
}

async function analyse({ id, text, lang }: Text): Promise<void> {
  const found = await analyser.analyse(blocksOf(text), { language: lang, basic, metonyms });
  const mentions = found
    .map((mention) => rowOf(text, mention))
    .sort((one, other) => one.start - other.start);
  const taken = process.stdout.write(`${JSON.stringify({ id, mentions })}\n`);
  if (!taken) await once(process.stdout, 'drain');
}

/** A block's id is its place in the text. */
function rowOf(text: string, mention: Mention) {
  const start = mention.blockId + mention.start;
  const end = mention.blockId + mention.end;
  const code = iso2.get(mention.entryId);
  return {
    start,
    end,
    surface: text.slice(start, end),
    entry: mention.entryId,
    kind: mention.kind,
    form: mention.form,
    ...(code ? { iso2: code } : {}),
    certainty: mention.certainty,
  };
}

/** Throws an Error that says what is wrong with the line. */
function parse(line: string): Text {
  const row: unknown = JSON.parse(line);
  if (typeof row !== 'object' || row === null) throw new Error('it is not an object');
  const { id, text, lang } = row as Record<string, unknown>;
  if (typeof id !== 'string' && typeof id !== 'number') throw new Error('it has no id');
  if (typeof text !== 'string') throw new Error('it has no text');
  if (lang !== undefined && typeof lang !== 'string') throw new Error('lang is not a string');
  return { id, text, lang: lang ?? '' };
}

async function analyseFile(file: string): Promise<void> {
  let number = 0;
  for await (const line of linesOf(createReadStream(file, 'utf8'))) {
    number += 1;
    if (line.trim() === '') continue;
    try {
      await analyse(parse(line));
    } catch (error) {
      const reason = error instanceof Error ? error.message : String(error);
      console.error(`${file}, line ${number}: ${reason}`);
      process.exitCode = 1;
    }
  }
}

// Whoever reads our output may have seen enough (`| head`).
process.stdout.on('error', () => process.exit(0));
const files = process.argv
  .slice(2)
  .filter((argument) => argument !== '--basic' && argument !== '--no-metonyms')
  .map(givenPath);
const missing = files.find((file) => !existsSync(file));
if (missing !== undefined || (files.length === 0 && process.stdin.isTTY)) {
  if (missing !== undefined) console.error(`There is no file ${missing}.`);
  console.error('Usage: npm run --silent analyse -- FILE.jsonl, or plain text on standard input');
  process.exit(2);
}
for (const file of files) await analyseFile(file);
if (files.length === 0) {
  await analyse({ id: 'stdin', text: await readAll(process.stdin), lang: '' });
}
