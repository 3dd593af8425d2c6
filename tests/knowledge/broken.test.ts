import { readdirSync, readFileSync } from 'node:fs';
import path from 'node:path';
import { describe, expect, test } from 'vitest';
import { canonicalJson } from '../../utils/knowledge/canonical.ts';
import { formatProblem } from '../../utils/knowledge/problem.ts';
import { type KnowledgeFile, knowledgeFiles } from '../../utils/knowledge/schema.ts';
import { validateKnowledge } from '../../utils/knowledge/validate.ts';
import type { Organisation, Term } from '../../utils/model/entry.ts';

/*
 * Damaged knowledge is refused with file, entry, field and remedy. fixtures/sound is a small set of
 * files with nothing wrong; each file in fixtures/broken/FILE stands in for FILE.json of that set,
 * with one thing broken in it. fixtures/expected.json holds all that must be said of each.
 */

const fixtures = path.join(import.meta.dirname, 'fixtures');
const read = (name: string): string => readFileSync(path.join(fixtures, name), 'utf8');
const expected: Record<string, string[]> = JSON.parse(read('expected.json'));
const sound = Object.fromEntries(
  knowledgeFiles.map((name) => [name, read(`sound/${name}.json`)]),
) as Record<KnowledgeFile, string>;
const today = '2026-11-24';

const problemsOf = (texts: Partial<Record<KnowledgeFile, string>>): string[] =>
  validateKnowledge({ ...sound, ...texts }, today).map(formatProblem);

test('a sound set has no problem', () => {
  expect(problemsOf({})).toEqual([]);
});

const broken = readdirSync(path.join(fixtures, 'broken'), { recursive: true, encoding: 'utf8' })
  .filter((name) => name.endsWith('.json'))
  .map((name) => name.replaceAll(path.sep, '/'))
  .sort();

describe('damage is named', () => {
  test('each broken file has its messages, and each message its file', () => {
    expect(broken.length).toBeGreaterThan(25);
    expect(broken).toEqual(Object.keys(expected).sort());
    expect(Object.values(expected).filter((messages) => messages.length === 0)).toEqual([]);
  });
  test.each(broken)('%s', (name) => {
    const file = path.dirname(name) as KnowledgeFile;
    // Each engine has its own words for what is no JSON.
    const said = problemsOf({ [file]: read(`broken/${name}`) }).map((message) =>
      message.replace(/is not JSON \(.+\);/, 'is not JSON (…);'),
    );
    expect(said).toEqual(expected[name]);
  });
});

test('a name may be shared where all owners mark it high', () => {
  const terms: Term[] = JSON.parse(sound.terms);
  const organisations: Organisation[] = JSON.parse(sound.organisations);
  for (const alias of [...terms, ...organisations].flatMap(({ aliases }) => aliases)) {
    Object.assign(alias, { text: 'Body', ambiguity: 'high' });
  }
  expect(
    problemsOf({ terms: canonicalJson(terms), organisations: canonicalJson(organisations) }),
  ).toEqual([]);
});
