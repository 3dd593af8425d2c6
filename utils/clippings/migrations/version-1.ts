import * as v from 'valibot';

/*
 * A clipping as the first version of the database had it. It is never changed: old rows and old backups are
 * read by it.
 */

function createSchema() {
  const text = v.string();
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
  return v.strictObject({
    scope: v.picklist(['passage', 'page'] as const),
    target: v.strictObject({ source: text, selector: v.array(selector) }),
    citation: v.strictObject({
      type: v.picklist(['article-newspaper', 'webpage'] as const),
      title: text,
      author: v.array(v.strictObject({ literal: text })),
      'container-title': text,
      issued: text,
      accessed: text,
      URL: text,
      DOI: text,
      language: text,
    }),
    direction: v.picklist(['ltr', 'rtl'] as const),
    mentions: v.array(text),
    note: text,
    id: text,
    created: text,
    modified: text,
    deleted: v.nullable(text),
  });
}
let schema: ReturnType<typeof createSchema> | null = null;

export type ClippingV1 = v.InferOutput<ReturnType<typeof createSchema>>;

/** A row of the first version; null for what is none. */
export function asVersion1(row: unknown): ClippingV1 | null {
  schema ??= createSchema();
  const checked = v.safeParse(schema, row);
  return checked.success ? checked.output : null;
}
