import longerNames from '../knowledge/longer-names.json' with { type: 'json' };
import type { Alias, Entry } from '../model/entry.ts';
import { type Dictionary, NOBODY, type Prepared, type Traits, traitOf } from './dictionary.ts';
import { foldKey } from './normalise.ts';
import { tablesOf } from './tables.ts';

/**
 * Compiles the dictionary of one language (BCP 47 primary subtag): the surfaces of that language and
 * those used in any. Another language than the six has only the latter; ask with `und` for those.
 */
export function compileDictionary(entries: readonly Entry[], language: string): Dictionary {
  const asked = entries.filter(({ aliases }) =>
    aliases.some((alias) => isLookedFor(alias, language)),
  );
  const rows = asked
    .flatMap((entry, subject) => surfacesOf(entry, language, subject))
    .concat(longerNamesIn(language).map(longerName))
    .map((row) => ({ ...row, key: foldKey(row.text) }))
    .filter(({ key }) => key !== '')
    .sort((a, b) => (a.key < b.key ? -1 : a.key > b.key ? 1 : 0));
  return {
    language,
    subjects: asked.map(lineOf).join('\n'),
    texts: rows.map(({ text }) => text).join('\n'),
    keys: rows.map(({ text, key }) => (key === text.toLowerCase() ? '' : key)).join('\n'),
    subjectOf: rows.map(({ subject }) => subject),
    traits: rows.map(traitOf),
  };
}

/** Dictionaries compiled as they are asked for: for tools and tests, which read the entries anyway. */
export const dictionariesOf =
  (entries: readonly Entry[]) =>
  (language: string): Prepared =>
    prepared(compileDictionary(entries, language));

/** A dictionary with its tables. */
export const prepared = (dictionary: Dictionary): Prepared => ({
  ...dictionary,
  ...tablesOf(dictionary),
});

const isLookedFor = ({ lang }: Alias, language: string): boolean =>
  lang === 'mul' || lang === language;

type Row = Traits & { text: string; subject: number };

function surfacesOf(entry: Entry, language: string, subject: number): Row[] {
  return [
    ...entry.aliases
      .filter((alias) => isLookedFor(alias, language))
      .flatMap(({ text, otherForms = [], form, case: rule, ambiguity }) =>
        [text, ...otherForms].map((one) => ({ text: one, form, case: rule, ambiguity, subject })),
      ),
    ...entry.excludes.map(longerName),
  ];
}

const lineOf = (entry: Entry): string =>
  [
    entry.id,
    entry.kind,
    entry.name,
    entry.kind === 'term' ? entry.category : 'type' in entry ? entry.type : '',
    entry.kind === 'state' ? entry.capital : '',
    entry.basic ? 'basic' : '',
  ].join('\t');

/** Names that hold the name of a state and mean something else, by language. */
const longerNamesIn = (language: string): readonly string[] =>
  (longerNames as Record<string, readonly string[]>)[language] ?? [];

/** A name that begins with a small letter is a common one, and may open a sentence. */
const longerName = (text: string): Row => ({
  text,
  form: 'alias',
  case: /^\p{Lu}/u.test(text) ? 'proper' : 'any',
  ambiguity: 'none',
  subject: NOBODY,
});
