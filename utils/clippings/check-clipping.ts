import * as v from 'valibot';
import type { Clipping } from '../model/clipping.ts';
import { fail, ok, type Result } from '../model/result.ts';
import { draftSchema, inWords } from './draft.ts';

const MAX_ID = 200;

/** In UTC, as `Date.toISOString` writes it: clippings are put in order by their dates as text. */
const isoMoment = /^\d{4}-\d\d-\d\dT\d\d:\d\d:\d\d(?:\.\d{1,9})?Z$/;
const isMoment = (text: string): boolean => isoMoment.test(text) && !Number.isNaN(Date.parse(text));

function createSchema() {
  const moment = v.pipe(v.string(), v.check(isMoment, 'is no ISO 8601 date and time in UTC'));
  return v.strictObject({
    ...draftSchema().entries,
    id: v.pipe(
      v.string(),
      v.minLength(1, 'is empty'),
      v.maxLength(MAX_ID, `is longer than ${MAX_ID} characters`),
    ),
    created: moment,
    modified: moment,
    deleted: v.nullable(moment),
  });
}
let schema: ReturnType<typeof createSchema> | null = null;

/**
 * Checks a whole clipping that comes from a file or a database. A failure (`invalid`) names the first field
 * that is not as it should be: `created is missing`.
 */
export function checkClipping(input: unknown): Result<Clipping> {
  schema ??= createSchema();
  const result = v.safeParse(schema, input, { abortEarly: true });
  if (result.success) return ok(result.output);
  const [issue] = result.issues;
  return fail('invalid', `${v.getDotPath(issue) ?? 'it'} ${inWords(issue)}`);
}
