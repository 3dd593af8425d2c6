import { browser } from '../browser.ts';
import { kinds } from '../model/entry.ts';
import { densities, type Marking, usualMarking } from '../model/marking.ts';
import { fail, type Result } from '../model/result.ts';
import { kept, watch } from './storage.ts';

/*
 * The reader's choice of marks, in the extension's own storage on this device. Each field has a key of
 * its own: two screens that change different fields at once do not undo each other.
 */

type Field = keyof Marking;

const isBoolean = (value: unknown): boolean => typeof value === 'boolean';
const isValid: Record<Field, (value: unknown) => boolean> = {
  density: (value) => (densities as readonly unknown[]).includes(value),
  kinds: (value) =>
    typeof value === 'object' &&
    value !== null &&
    kinds.every((kind) => isBoolean((value as Record<string, unknown>)[kind])),
  demonyms: isBoolean,
  metonyms: isBoolean,
  basic: isBoolean,
  hover: isBoolean,
  map: isBoolean,
};
const fields = Object.keys(isValid) as Field[];
const keyOf = (field: Field): string => `marking.${field}`;

/** The choice, and the fields that were damaged and are as they are usually. */
export type Stored = { marking: Marking; damaged: Field[] };

/** Reads the choice. Rejects where the browser refuses storage. */
export async function readMarking(): Promise<Stored> {
  const stored = await browser.storage.local.get(fields.map(keyOf));
  const given = fields.filter((field) => stored[keyOf(field)] !== undefined);
  const sound = given.filter((field) => isValid[field](stored[keyOf(field)]));
  const chosen: Partial<Marking> = Object.fromEntries(
    sound.map((field) => [field, stored[keyOf(field)]]),
  );
  const marking = { ...usualMarking, ...chosen };
  return {
    // Storage sorts the keys of objects; two equal choices are written alike.
    marking: { ...marking, kinds: { ...usualMarking.kinds, ...marking.kinds } },
    damaged: given.filter((field) => !sound.includes(field)),
  };
}

/** Stores some fields of the choice; every page that is being read follows at once. */
export async function changeMarking(change: Partial<Marking>): Promise<Result<null>> {
  const entries = Object.entries(change) as [Field, unknown][];
  const wrong = entries.find(([field, value]) => !(field in isValid) || !isValid[field](value));
  if (wrong) return fail('invalid', `This choice was not kept: “${wrong[0]}” has no such value.`);
  return kept(() =>
    browser.storage.local.set(
      Object.fromEntries(entries.map(([field, value]) => [keyOf(field), value])),
    ),
  );
}

/** Tells of every change of the choice, from any screen, until the signal aborts. */
export function watchMarking(signal: AbortSignal, listener: (marking: Marking) => void): void {
  const keys = new Set(fields.map(keyOf));
  watch(
    signal,
    (key) => keys.has(key),
    readMarking,
    ({ marking }) => listener(marking),
  );
}
