import * as v from 'valibot';
import type { Entry } from '../model/entry.ts';
import type { DiplomaticEvent } from '../model/event.ts';
import { canonicalJson } from './canonical.ts';
import { aliasClashes } from './clashes.ts';
import { checkDates } from './dates.ts';
import type { KnowledgeProblem } from './problem.ts';
import { checkIds, checkReferences } from './references.ts';
import { remedy } from './remedy.ts';
import { type KnowledgeFile, knowledgeFiles, schemaByFile } from './schema.ts';
import { checkScripts } from './scripts.ts';
import { checkStyle } from './style.ts';

/**
 * Checks the raw texts of the knowledge files: JSON, schema, format, order, and what holds between
 * files (unique ids, references, names claimed twice), dates, scripts and style. Empty: all is well. `today` is an
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
    ...checkDates(entries, events, today),
    ...checkScripts(entries),
    ...checkStyle(entries, events),
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
        reason: remedy(issue),
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
