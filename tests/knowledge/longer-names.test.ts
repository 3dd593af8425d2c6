import path from 'node:path';
import { expect, test } from 'vitest';
import { compileDictionary, prepared } from '../../utils/analysis/compile.ts';
import { createMatcher } from '../../utils/analysis/match.ts';
import { foldKey } from '../../utils/analysis/normalise.ts';
import longerNames from '../../utils/knowledge/longer-names.json' with { type: 'json' };
import { readKnowledge } from '../../utils/knowledge/read-files.ts';

/* Names that hold the name of an entry and mean something else: each must have something to swallow. */

const knowledge = path.resolve(import.meta.dirname, '../../public/knowledge');
const languages = Object.entries(longerNames as Record<string, readonly string[]>);

test.each(languages)('longer names in %s are in order, each once', (_, names) => {
  expect(names).toEqual([...new Set(names)].sort());
});

test.each(languages)(
  'each longer name in %s is found whole, and holds a surface',
  async (language, names) => {
    const { entries } = await readKnowledge(knowledge);
    const { match } = createMatcher(prepared(compileDictionary(entries, language)));
    const surfaces = new Set(
      entries.flatMap(({ aliases }) =>
        aliases
          .filter(({ lang }) => lang === language || lang === 'mul')
          .flatMap(({ text, otherForms = [] }) => [text, ...otherForms])
          .map(foldKey),
      ),
    );
    const idle = names.filter((name) => {
      const small = foldKey(name);
      const holds = [...surfaces].some((surface) => small !== surface && small.includes(surface));
      const [found] = match(name);
      return !holds || found?.start !== 0 || found.end !== name.length;
    });
    expect(idle).toEqual([]);
  },
);

test('every way of writing an entry begins with a letter or a digit', async () => {
  const { entries } = await readKnowledge(knowledge);
  const odd = entries.flatMap(({ id, aliases }) =>
    aliases.flatMap(({ text, otherForms = [] }) =>
      [text, ...otherForms]
        .filter((one) => !/^[\p{L}\p{N}]/u.test(one))
        .map((one) => `${id}: ${one}`),
    ),
  );
  expect(odd).toEqual([]);
});
