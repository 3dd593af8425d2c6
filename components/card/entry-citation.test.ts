import path from 'node:path';
import { expect, test } from 'vitest';
import { readKnowledge } from '../../utils/knowledge/read-files.ts';
import { entryCitation } from './entry-citation.ts';

test('an entry is copied with its definition, its sources and the day it was checked', async () => {
  const folder = path.resolve(import.meta.dirname, '../../public/knowledge');
  const entry = (await readKnowledge(folder)).entries.find(({ id }) => id === 'ransomware');
  if (!entry) throw new Error('ransomware is gone from the glossary');
  const text = entryCitation(entry);
  expect(text.startsWith(`${entry.name}\n${entry.gist}\n\n${entry.definition}`)).toBe(true);
  for (const { title, url } of entry.sources) {
    expect(text).toContain(title);
    if (url) expect(text).toContain(url);
  }
  expect(text).toContain(`last checked on ${entry.checked}`);
  expect(text).not.toMatch(/undefined|, ,/);
});
