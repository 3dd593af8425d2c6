import { fail, ok, type Result } from '../model/result.ts';

/** Reads the text of a JSON file; a byte order mark is no part of it. */
export function parseJson(text: string): Result<unknown> {
  try {
    return ok(JSON.parse(text.startsWith('\ufeff') ? text.slice(1) : text));
  } catch (error) {
    const detail = error instanceof Error ? error.message : String(error);
    return fail('invalid', detail.slice(0, 200));
  }
}

export const isRecord = (value: unknown): value is Record<string, unknown> =>
  typeof value === 'object' && value !== null && !Array.isArray(value);

/** A field of what may be an object. */
export const fieldOf = (value: unknown, name: string): unknown =>
  isRecord(value) && Object.hasOwn(value, name) ? value[name] : undefined;

/** What may be text as text: numbers in digits, anything else as nothing. */
export const textOf = (value: unknown): string =>
  typeof value === 'string' ? value : typeof value === 'number' ? String(value) : '';

/** One thing or a list of them as a list. */
export function listOf(value: unknown): unknown[] {
  if (Array.isArray(value)) return value;
  return value === undefined || value === null ? [] : [value];
}
