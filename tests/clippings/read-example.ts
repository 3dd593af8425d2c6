import { readFileSync } from 'node:fs';
import { expect } from 'vitest';
import { checkClipping } from '../../utils/clippings/check-clipping.ts';
import { type ImportResult, readImport, recognise } from '../../utils/clippings/import/index.ts';

export const now = new Date('2026-11-29T10:00:00Z');
export const example = (name: string): string =>
  readFileSync(new URL(`./imports/${name}`, import.meta.url), 'utf8');

/** Reads an example as the format that it is recognised as. */
export function imported(name: string, text = example(name)): ImportResult {
  const format = recognise(name, text);
  if (format === null) throw new Error(`${name} is not recognised`);
  const read = readImport(text, format, { now });
  if (!read.ok) throw new Error(read.problem.message);
  for (const clipping of read.value.clippings)
    expect(checkClipping(clipping)).toMatchObject({ ok: true });
  return read.value;
}

export const uuid = /^[0-9a-f]{8}-[0-9a-f]{4}-5[0-9a-f]{3}-[89ab][0-9a-f]{3}-[0-9a-f]{12}$/;

/** What an import says of a clipping beyond what is alike in all. */
export const brief = ({ clippings }: ImportResult) =>
  clippings.map(({ scope, target, citation, note, tags, collection, created, modified }) => ({
    scope,
    source: target.source,
    selector: target.selector,
    title: citation.title,
    note,
    tags,
    collection,
    created,
    modified,
  }));

export const quote = (exact: string, prefix = '', suffix = '') => ({
  type: 'TextQuoteSelector',
  exact,
  prefix,
  suffix,
});
