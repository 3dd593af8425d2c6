import type * as v from 'valibot';

/**
 * What an editor is told about one finding of the schema: what is wrong and what to do. Findings
 * with words of their own in the schema keep them.
 */
export function remedy(issue: v.BaseIssue<unknown>): string {
  const { kind, type, expected, received, message } = issue;
  // The library's own words begin so; they speak of types, not of entries.
  if (!message.startsWith('Invalid ')) return message;
  if (expected === 'never') return 'is no field of this file; correct its name or remove it';
  if (received === 'undefined') return 'is missing; add it';
  if (expected === 'Object') return 'must be written in curly brackets, with its fields';
  if (expected === 'Array') return 'must be a list in square brackets';
  if (kind === 'schema' && (type === 'picklist' || type === 'literal')) {
    const choices = (expected ?? '').replace(/^\(|\)$/g, '').replaceAll(' | ', ', ');
    return `must be ${choices.includes(', ') ? 'one of ' : ''}${choices}; it is ${received}`;
  }
  return `must be ${expected ?? 'otherwise'}; it is ${received}`;
}
