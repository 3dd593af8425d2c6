import * as v from 'valibot';
import { t } from '../i18n/index.ts';
import { type ClippingDraft, citationOrigins, citationTypes } from '../model/clipping.ts';
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

  const name = v.union([
    v.strictObject({ literal: text }),
    v.strictObject({ family: text, given: text }),
  ]);
  const citation = v.strictObject({
    type: v.picklist(citationTypes),
    title: text,
    author: v.array(name),
    'container-title': text,
    publisher: text,
    issued: text,
    accessed: text,
    URL: webAddress,
    DOI: text,
    language: text,
  });
  const origin = v.exactOptional(v.picklist(citationOrigins));
  const origins = v.strictObject({
    type: origin,
    title: origin,
    author: origin,
    'container-title': origin,
    publisher: origin,
    issued: origin,
    accessed: origin,
    URL: origin,
    DOI: origin,
    language: origin,
  });

  return v.strictObject({
    scope: v.picklist(['passage', 'article', 'page'] as const),
    target: v.strictObject({ source: webAddress, selector: v.array(selector) }),
    read: webAddress,
    paragraph: text,
    text,
    citation,
    origins,
    language: text,
    direction: v.picklist(['ltr', 'rtl'] as const),
    mentions: v.array(text),
    note: text,
    tags: v.array(text),
    collection: text,
  });
}
let schema: ReturnType<typeof createSchema> | null = null;

/** What a draft is made of; made once, when it is first needed. */
export function draftSchema(): ReturnType<typeof createSchema> {
  schema ??= createSchema();
  return schema;
}

/** Checks a draft that came over the line before anything of it is stored. */
export function checkDraft(input: unknown): Result<ClippingDraft> {
  const result = v.safeParse(draftSchema(), input);
  if (result.success) return ok(result.output);
  const [issue] = result.issues;
  const reason = `${v.getDotPath(issue) ?? 'it'} ${inWords(issue)}`;
  return fail('invalid', t('error_draft_not_saved', reason));
}

type Issue = { message: string; expected: string | null; received: string };

/** Our own words where the schema has some; else what is wrong in plain ones. */
export function inWords({ message, expected, received }: Issue): string {
  if (!message.startsWith('Invalid')) return message;
  if (received === 'undefined') return 'is missing';
  return expected === 'never' ? 'is not known here' : 'is not of the kind it should be';
}
