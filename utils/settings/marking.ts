import { browser } from '../browser.ts';
import { kinds } from '../model/entry.ts';
import { densities, type Marking, usualMarking } from '../model/marking.ts';
import { fail, ok, type Result } from '../model/result.ts';

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
  try {
    await browser.storage.local.set(
      Object.fromEntries(entries.map(([field, value]) => [keyOf(field), value])),
    );
    return ok(null);
  } catch (error) {
    const reason = error instanceof Error ? error.message : String(error);
    return fail('storage', `The browser did not keep this choice (${reason}). Try again.`);
  }
}

/** Tells of every change of the choice, from any screen, until the signal aborts. */
export function watchMarking(signal: AbortSignal, listener: (marking: Marking) => void): void {
  const changed = (changes: Record<string, unknown>, area: string): void => {
    if (area !== 'local' || !fields.some((field) => keyOf(field) in changes)) return;
    void readMarking().then(({ marking }) => {
      if (!signal.aborted) listener(marking);
    });
  };
  browser.storage.onChanged.addListener(changed);
  signal.addEventListener('abort', () => browser.storage.onChanged.removeListener(changed));
}
