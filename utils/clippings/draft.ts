import * as v from 'valibot';
import type { ClippingDraft } from '../model/clipping.ts';
import { fail, ok, type Result } from '../model/result.ts';

const MAX_TEXT = 1_000_000;
/** Made when something is first kept: a worker that wakes to read has no time for it. */
function createSchema() {
  const text = v.pipe(v.string(), v.maxLength(MAX_TEXT, 'is longer than a million characters'));
  const webAddress = v.pipe(
    text,
    v.regex(/^(?:https?|file):/i, 'is not a web address; only http and https pages can be kept'),
  );
  const offset = v.pipe(v.number(), v.integer(), v.minValue(0));
  const xpath = v.strictObject({ type: v.literal('XPathSelector'), value: text });

  const selector = v.variant('type', [
    v.strictObject({
      type: v.literal('TextQuoteSelector'),
      exact: text,
      prefix: text,
      suffix: text,
    }),
    v.strictObject({ type: v.literal('TextPositionSelector'), start: offset, end: offset }),
    v.strictObject({
      type: v.literal('RangeSelector'),
      startSelector: xpath,
      startOffset: offset,
      endSelector: xpath,
      endOffset: offset,
    }),
  ]);

  const citation = v.strictObject({
    type: v.picklist(['article-newspaper', 'webpage'] as const),
    title: text,
    author: v.array(v.strictObject({ literal: text })),
    'container-title': text,
    issued: text,
    accessed: text,
    URL: webAddress,
    DOI: text,
    language: text,
  });

  return v.strictObject({
    scope: v.picklist(['passage', 'page'] as const),
    target: v.strictObject({ source: webAddress, selector: v.array(selector) }),
    citation,
    direction: v.picklist(['ltr', 'rtl'] as const),
    mentions: v.array(text),
    note: text,
  });
}
let schema: ReturnType<typeof createSchema> | null = null;

/** Checks a draft that came over the line before anything of it is stored. */
export function checkDraft(input: unknown): Result<ClippingDraft> {
  schema ??= createSchema();
  const result = v.safeParse(schema, input);
  if (result.success) return ok(result.output);
  const [issue] = result.issues;
  return fail(
    'invalid',
    `This could not be saved: ${v.getDotPath(issue) ?? 'it'} ${issue.message}.`,
  );
}
