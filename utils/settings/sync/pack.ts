import { isRecord } from '../fields.ts';
import { written } from '../same.ts';
import type { Entries, Entry } from './merge.ts';

/*
 * Entries in the few and small items that browsers synchronise (8,192 bytes each, 102,400 together): an entry
 * always lies in the same item, so that two browsers that change different things mostly write different items.
 */

const PREFIX = 'attache-1-';
const ITEMS = 24;
/** Less than the browser allows: engines count a little differently. */
const MOST_IN_ITEM = 7900;
const MOST = 98_000;

const bytesOf = (text: string): number => new TextEncoder().encode(text).length;
export const isOurItem = (name: string): boolean => name.startsWith(PREFIX);

/** The item of a key: by a hash (FNV-1a), so that they fill evenly. */
function itemOf(key: string): string {
  let hash = 0x811c9dc5;
  for (let at = 0; at < key.length; at++) {
    hash = Math.imul(hash ^ key.charCodeAt(at), 0x01000193);
  }
  return PREFIX + ((hash >>> 0) % ITEMS);
}

/** What must not be left out when there is too much comes first; of rules the newest. */
const rankOf = (key: string): number =>
  key.startsWith('marking.') ? 0 : key.startsWith('marking@') ? 1 : 2;

/** The items to be stored, as JSON by name, and the keys that found no room. Equal entries give equal items. */
export function pack(entries: Entries): { items: Map<string, string>; left: string[] } {
  const items = new Map<string, { parts: string[]; bytes: number }>();
  const left: string[] = [];
  let total = 0;
  const ordered = [...entries].sort(
    ([a, one], [b, other]) => rankOf(a) - rankOf(b) || other.t - one.t || (a < b ? -1 : 1),
  );
  for (const [key, { t, v }] of ordered) {
    const name = itemOf(key);
    const part = `${JSON.stringify(key)}:${v === undefined ? `[${t}]` : `[${t},${written(v)}]`}`;
    const item = items.get(name) ?? { parts: [], bytes: name.length + 2 };
    const more = bytesOf(part) + 1;
    const begun = items.has(name) ? 0 : item.bytes;
    if (item.bytes + more > MOST_IN_ITEM || total + begun + more > MOST) {
      left.push(key);
      continue;
    }
    item.parts.push(part);
    item.bytes += more;
    total += begun + more;
    items.set(name, item);
  }
  const texts = [...items].map(
    ([name, { parts }]) => [name, `{${parts.sort().join(',')}}`] as const,
  );
  return { items: new Map(texts), left };
}

/** The entries in what the browser has synchronised. What is none is left out: anything may lie there. */
export function unpack(items: Record<string, unknown>): Entries {
  const entries: Entries = new Map();
  for (const [name, item] of Object.entries(items)) {
    if (!isOurItem(name) || !isRecord(item)) continue;
    for (const [key, value] of Object.entries(item)) {
      const entry = entryOf(value);
      if (entry && itemOf(key) === name) entries.set(key, entry);
    }
  }
  return entries;
}

function entryOf(value: unknown): Entry | null {
  if (!Array.isArray(value) || value.length < 1 || value.length > 2) return null;
  const [t, v] = value as [unknown, unknown];
  if (typeof t !== 'number' || !Number.isSafeInteger(t) || t < 0) return null;
  return v === undefined ? { t } : { t, v };
}
