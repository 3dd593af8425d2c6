/*
 * What an argument of a request has to be, as a question about it. Types are erased where messages arrive, and a page
 * of another version, or one that was taken over, may send anything.
 */

export type Check = (value: unknown) => boolean;

export const anything: Check = () => true;
export const text: Check = (value) => typeof value === 'string';
export const flag: Check = (value) => typeof value === 'boolean';
export const whole: Check = (value) => Number.isSafeInteger(value);
/** Places in lists, and how many. */
export const count: Check = (value) => Number.isSafeInteger(value) && Number(value) >= 0;
export const oneOf =
  (values: readonly unknown[]): Check =>
  (value) =>
    values.includes(value);
export const list =
  (of: Check): Check =>
  (value) =>
    Array.isArray(value) && value.every(of);
export const texts: Check = list(text);
/** Undefined on the way becomes null in some browsers. */
export const optional =
  (of: Check): Check =>
  (value) =>
    value === undefined || value === null || of(value);
/** An object with at least these fields. */
export const shape =
  (fields: Readonly<Record<string, Check>>): Check =>
  (value) =>
    typeof value === 'object' &&
    value !== null &&
    Object.entries(fields).every(([name, check]) =>
      check(Object.hasOwn(value, name) ? (value as Record<string, unknown>)[name] : undefined),
    );
/** An object with no fields but these, each of which may be missing. */
export const some =
  (fields: Readonly<Record<string, Check>>): Check =>
  (value) =>
    typeof value === 'object' &&
    value !== null &&
    Object.entries(value).every(
      ([name, part]) => Object.hasOwn(fields, name) && fields[name]?.(part) === true,
    );
