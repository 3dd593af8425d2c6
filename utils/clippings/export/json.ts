/**
 * A value as JSON that shows no hidden controls: those that turn text round, and other controls, are written as
 * escapes. A program reads them as they were, so that a quotation still fits its page.
 */
export const toJson = (value: unknown): string =>
  JSON.stringify(value).replace(
    /[\u007f-\u009f\u202a-\u202e\u2066-\u2069\ufeff]/g,
    (character) => `\\u${character.charCodeAt(0).toString(16).padStart(4, '0')}`,
  );

/** The items of an array in JSON, one a line. */
export function* jsonArray(items: Iterable<unknown>): Generator<string> {
  let separator = '[\n';
  for (const item of items) {
    yield `${separator}${toJson(item)}`;
    separator = ',\n';
  }
  yield separator === '[\n' ? '[]\n' : '\n]\n';
}
