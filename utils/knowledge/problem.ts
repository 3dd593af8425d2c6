import type { Entry } from '../model/entry.ts';
import type { KnowledgeFile } from './schema.ts';

/** What is wrong with a file, where, and what to do about it. */
export type KnowledgeProblem = {
  file: KnowledgeFile;
  /** Id of the entry, or its place in the file; empty when the file as a whole is meant. */
  entry: string;
  /** Dotted path of the field, or empty. */
  field: string;
  reason: string;
};

/** One line: `states.json: GE: aliases.2.case: …`. */
export const formatProblem = ({ file, entry, field, reason }: KnowledgeProblem): string =>
  [`${file}.json`, entry, field, reason].filter(Boolean).join(': ');

/** An entry with the file it stands in. */
export type Filed = { file: KnowledgeFile; entry: Entry };
