import { isRecord } from './fields.ts';

/** Whether two values are the same, in whatever order a browser hands over their fields. */
export const isSame = (one: unknown, other: unknown): boolean => written(one) === written(other);

/** A value as JSON, its fields sorted. */
export const written = (value: unknown): string =>
  JSON.stringify(value, (_, part: unknown) =>
    isRecord(part)
      ? Object.fromEntries(Object.entries(part).sort(([a], [b]) => (a < b ? -1 : 1)))
      : part,
  ) ?? '';
