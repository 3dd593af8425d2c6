import type { Damaged } from '../model/kept.ts';
import { fingerprintOf } from './fingerprint.ts';
import { fieldOf, textOf } from './json.ts';

/** What is said to be a damaged row; only the row itself has to be there. What a field cannot be is empty. */
export const damagedOf = (given: unknown): Damaged => ({
  id: textOf(fieldOf(given, 'id')),
  found: textOf(fieldOf(given, 'found')),
  reason: textOf(fieldOf(given, 'reason')),
  row: fieldOf(given, 'row') ?? null,
});

/** Those of a file that a library has not set aside; what stands twice in the file has to be there twice. */
export function missingDamaged(
  found: readonly Damaged[],
  there: Iterable<Damaged>,
): readonly Damaged[] {
  const counts = new Map<string, number>();
  for (const damaged of there) {
    const key = keyOf(damaged);
    counts.set(key, (counts.get(key) ?? 0) + 1);
  }
  return found.filter((damaged) => {
    const key = keyOf(damaged);
    const count = counts.get(key) ?? 0;
    if (count > 0) counts.set(key, count - 1);
    return count === 0;
  });
}

/** By what a backup has of it: in the database it may hold what JSON has no word for. */
const keyOf = ({ id, found, reason, row }: Damaged): string =>
  fingerprintOf(JSON.stringify(plain({ id, found, reason, row })));

/**
 * A damaged row may hold whatever a database can (structured clone): what JSON has no word for becomes text or
 * a list, so that a backup never fails because of it. What JSON can say stays as it is.
 */
export const plain = (value: unknown): unknown => plainIn(value, []);

function plainIn(value: unknown, around: readonly object[]): unknown {
  if (typeof value === 'bigint' || typeof value === 'symbol') return String(value);
  if (typeof value !== 'object' || value === null) return value;
  if (value instanceof Date) return Number.isNaN(value.getTime()) ? null : value.toISOString();
  if (around.includes(value) || around.length > MAX_DEPTH) return '…';
  const within = [...around, value];
  if (ArrayBuffer.isView(value)) return Object.prototype.toString.call(value);
  if (Array.isArray(value) || value instanceof Map || value instanceof Set)
    return [...value].map((item) => plainIn(item, within));
  return Object.fromEntries(
    Object.entries(value).map(([name, item]) => [name, plainIn(item, within)]),
  );
}
const MAX_DEPTH = 100;
