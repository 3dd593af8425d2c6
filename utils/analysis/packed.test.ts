import path from 'node:path';
import { beforeAll, expect, test } from 'vitest';
import { readKnowledge } from '../knowledge/read-files.ts';
import type { Entry } from '../model/entry.ts';
import { readLanguages } from '../model/languages.ts';
import { compileDictionary, prepared } from './compile.ts';
import { pack, unpack } from './packed.ts';

let entries: readonly Entry[];
beforeAll(async () => {
  ({ entries } = await readKnowledge(path.resolve(import.meta.dirname, '../../public/knowledge')));
});

test.each([...readLanguages, 'und'])('what is packed in %s comes out as it went in', (language) => {
  const dictionary = prepared(compileDictionary(entries, language));
  const found = unpack(pack(dictionary).buffer);
  expect(found.lines).toBe(dictionary.lines);
  expect(dictionary).toMatchObject({
    ...found,
    subjectOf: Array.from(found.subjectOf),
    traits: Array.from(found.traits),
  });
});

test('a dictionary with nothing in it is packed too', () => {
  const dictionary = prepared(compileDictionary([], 'xx'));
  expect(unpack(pack(dictionary).buffer).language).toBe('xx');
});
