import type { Term } from '../model/entry.ts';
import type { DiplomaticEvent } from '../model/event.ts';
import type { Filed, KnowledgeProblem } from './problem.ts';
import type { KnowledgeFile } from './schema.ts';

/** One id, one thing, in all files. */
export function checkIds(
  entries: readonly Filed[],
  events: readonly DiplomaticEvent[],
): KnowledgeProblem[] {
  const owner = new Map<string, KnowledgeFile>();
  const all = [
    ...entries.map(({ file, entry }) => ({ file, id: entry.id })),
    ...events.map(({ id }) => ({ file: 'events' as const, id })),
  ];
  return all.flatMap(({ file, id }) => {
    const first = owner.get(id);
    owner.set(id, first ?? file);
    return first === undefined
      ? []
      : [
          {
            file,
            entry: id,
            field: 'id',
            reason: `is used already in ${first}.json; choose another`,
          },
        ];
  });
}

/** Every id that is named exists, in a place where it makes sense. */
export function checkReferences(
  entries: readonly Filed[],
  events: readonly DiplomaticEvent[],
): KnowledgeProblem[] {
  const known = new Set(entries.map(({ entry }) => entry.id));
  const terms = new Map(
    entries.flatMap(({ entry }) => (entry.kind === 'term' ? [[entry.id, entry] as const] : [])),
  );
  const missing = (file: KnowledgeFile, entry: string, field: string, ids: readonly string[]) =>
    ids
      .filter((id) => id !== '' && !known.has(id))
      .map((id) => ({
        file,
        entry,
        field,
        reason: `names “${id}”, which is no entry; correct the id or remove it`,
      }));
  return [
    ...entries.flatMap(({ file, entry }) => [
      ...missing(file, entry.id, 'related', entry.related),
      ...(entry.kind === 'platform'
        ? [
            ...missing(file, entry.id, 'operator', [entry.operator]),
            ...missing(
              file,
              entry.id,
              'restrictions',
              (entry.restrictions ?? []).map(({ by }) => by),
            ),
          ]
        : []),
      ...(entry.kind === 'term' ? checkBroader(file, entry, terms) : []),
      ...(entry.kind === 'state' && entry.iso2 !== '' && entry.id !== entry.iso2
        ? [
            {
              file,
              entry: entry.id,
              field: 'id',
              reason: `must be the state’s iso2, “${entry.iso2}”`,
            },
          ]
        : []),
    ]),
    ...events.flatMap((event) => missing('events', event.id, 'entries', event.entries)),
  ];
}

/** Broader links lead to terms, and never back to where they began. */
function checkBroader(
  file: KnowledgeFile,
  term: Term,
  terms: ReadonlyMap<string, Term>,
): KnowledgeProblem[] {
  const problem = (reason: string) => ({ file, entry: term.id, field: 'broader', reason });
  const unknown = term.broader.filter((id) => !terms.has(id));
  if (unknown.length > 0) {
    return unknown.map((id) =>
      problem(`names “${id}”, which is no term; correct the id or remove it`),
    );
  }
  const seen = new Set<string>();
  const above = [...term.broader];
  for (let id = above.pop(); id !== undefined; id = above.pop()) {
    if (id === term.id) return [problem('leads back to the term itself; remove one of the links')];
    if (seen.has(id)) continue;
    seen.add(id);
    above.push(...(terms.get(id)?.broader ?? []));
  }
  return [];
}
