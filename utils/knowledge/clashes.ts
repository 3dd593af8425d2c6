import type { Alias } from '../model/entry.ts';
import type { Filed, KnowledgeProblem } from './problem.ts';

type Claim = Filed & { alias: Alias; index: number };

/**
 * Names that two entries of whatever kind claim in one language (`mul`: in all), and excluded names that are somebody's alias.
 * Sharing is allowed where every owner marks the name `high`: then it never counts bare.
 */
export function aliasClashes(entries: readonly Filed[]): KnowledgeProblem[] {
  const claims = new Map<string, Claim[]>();
  for (const { file, entry } of entries) {
    entry.aliases.forEach((alias, index) => {
      const key = comparable(alias.text);
      const claim = { file, entry, alias, index };
      const others = claims.get(key);
      if (others) others.push(claim);
      else claims.set(key, [claim]);
    });
  }
  return [...[...claims.values()].flatMap(clash), ...excludedAliases(entries)];
}

function clash(owners: readonly Claim[]): KnowledgeProblem[] {
  return owners.flatMap(({ file, entry, alias, index }, position) => {
    const first = owners.slice(0, position).find((earlier) => meet(earlier.alias, alias));
    if (!first) return [];
    const problem = (reason: string) => [
      { file, entry: entry.id, field: `aliases.${index}.text`, reason },
    ];
    if (entry.id === first.entry.id) {
      // An adjective may be written like the name: "Suisse", "suisse".
      if ((alias.form === 'demonym') !== (first.alias.form === 'demonym')) return [];
      return problem(`“${alias.text}” is listed twice; remove one`);
    }
    if (alias.ambiguity === 'high' && first.alias.ambiguity === 'high') return [];
    return problem(
      `“${alias.text}” is also a name of ${first.entry.id}; keep it in one, or mark it "high" in both`,
    );
  });
}

/** Whether both are looked for in one text: `mul` is looked for in every language. */
const meet = (a: Alias, b: Alias): boolean =>
  a.lang === b.lang || a.lang === 'mul' || b.lang === 'mul';

function excludedAliases(entries: readonly Filed[]): KnowledgeProblem[] {
  const owner = new Map(
    entries.flatMap(({ entry }) =>
      entry.aliases.map(({ text }) => [comparable(text), entry.id] as const),
    ),
  );
  return entries.flatMap(({ file, entry }) =>
    entry.excludes.flatMap((text, index) => {
      const of = owner.get(comparable(text));
      return of === undefined
        ? []
        : [
            {
              file,
              entry: entry.id,
              field: `excludes.${index}`,
              reason: `“${text}” is a name of ${of} and would never be marked; remove it here`,
            },
          ];
    }),
  );
}

/** As the matcher compares: without case and accents, hyphen as space. */
const comparable = (text: string): string =>
  text
    .normalize('NFKD')
    .replace(/[\u0300-\u036f]/g, '')
    .toLowerCase()
    .replace(/[‘’ʼ]/g, "'")
    .replace(/[\s\-\u2010-\u2013]+/g, ' ')
    .trim();
