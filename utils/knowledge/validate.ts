import * as v from 'valibot';
import type { Entry, Term } from '../model/entry.ts';
import type { DiplomaticEvent } from '../model/event.ts';
import { canonicalJson } from './canonical.ts';
import { aliasClashes } from './clashes.ts';
import type { Filed, KnowledgeProblem } from './problem.ts';
import { type KnowledgeFile, knowledgeFiles, schemaByFile } from './schema.ts';
import { checkStyle } from './style.ts';

/**
 * Checks the raw texts of the knowledge files: JSON, schema, format, order, and what holds between
 * files (unique ids, references, names claimed twice), and style. Empty: all is well. `today` is an
 * ISO 8601 date that nothing may lie after. Never throws.
 */
export function validateKnowledge(
  texts: Record<KnowledgeFile, string>,
  today = new Date().toISOString().slice(0, 10),
): KnowledgeProblem[] {
  const problems: KnowledgeProblem[] = [];
  const entries: { file: KnowledgeFile; entry: Entry }[] = [];
  const events: DiplomaticEvent[] = [];
  for (const file of knowledgeFiles) {
    for (const row of readRows(file, texts[file], problems)) {
      if (file === 'events') events.push(row as DiplomaticEvent);
      else entries.push({ file, entry: row as Entry });
    }
  }
  // References are only looked at when every row could be read: else one damage looks like many.
  if (problems.length > 0) return problems;
  return [
    ...checkIds(entries, events),
    ...checkReferences(entries, events),
    ...aliasClashes(entries),
    ...checkStyle(entries, events, today),
  ];
}

function readRows(file: KnowledgeFile, text: string, problems: KnowledgeProblem[]): unknown[] {
  const whole = (reason: string): void => {
    problems.push({ file, entry: '', field: '', reason });
  };
  let rows: unknown;
  try {
    rows = JSON.parse(text);
  } catch (error) {
    whole(
      `is not JSON (${error instanceof Error ? error.message : error}); look for a missing comma or quote there`,
    );
    return [];
  }
  if (!Array.isArray(rows)) {
    whole('must be a list of entries in square brackets');
    return [];
  }
  const before = problems.length;
  rows.forEach((row, index) => {
    const result = v.safeParse(schemaByFile[file], row);
    for (const issue of result.issues ?? []) {
      problems.push({
        file,
        entry: nameOf(row, index),
        field: v.getDotPath(issue) ?? '',
        reason: issue.message,
      });
    }
  });
  if (problems.length === before && text !== canonicalJson(rows as { id: string }[])) {
    whole('is not in the canonical format or not sorted by id; run: npm run knowledge -- --write');
  }
  return rows;
}

function nameOf(row: unknown, index: number): string {
  const id = typeof row === 'object' && row !== null && 'id' in row ? row.id : undefined;
  return typeof id === 'string' && id !== '' ? id : `entry ${index + 1}`;
}

function checkIds(
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

function checkReferences(
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
      ...(entry.kind === 'state' && entry.id !== entry.iso2
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
