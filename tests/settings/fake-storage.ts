import { vi } from 'vitest';

/* The browser's storage without a browser, as far as the settings use it. */

type Rows = Record<string, unknown>;
type Listener = (changes: Rows, area: string) => void;

/** An area of it, which hands over copies as browsers do. `limits` refuses what is too much. */
export function fakeArea(limits: (rows: Map<string, unknown>) => void = () => undefined) {
  const rows = new Map<string, unknown>();
  return {
    rows,
    async get(asked: string | string[] | null): Promise<Rows> {
      const keys = asked === null ? [...rows.keys()] : [asked].flat();
      return Object.fromEntries(
        keys.filter((key) => rows.has(key)).map((key) => [key, structuredClone(rows.get(key))]),
      );
    },
    async set(more: Rows): Promise<void> {
      const next = new Map(rows);
      // As browsers do, which carry JSON.
      for (const [key, value] of Object.entries(more)) {
        next.set(key, JSON.parse(JSON.stringify(value)));
      }
      limits(next);
      for (const [key, value] of next) rows.set(key, value);
    },
    async remove(gone: string | string[]): Promise<void> {
      for (const key of [gone].flat()) rows.delete(key);
    },
    async clear(): Promise<void> {
      rows.clear();
    },
  };
}
export type FakeArea = ReturnType<typeof fakeArea>;

/** A browser: what is its own, and what it shares with others. */
export const fakeBrowser = (sync: FakeArea = fakeArea()) => ({
  storage: {
    local: fakeArea(),
    session: fakeArea(),
    sync,
    onChanged: {
      addListener: vi.fn<(listener: Listener) => void>(),
      removeListener: vi.fn<(listener: Listener) => void>(),
    },
  },
});
export type FakeBrowser = ReturnType<typeof fakeBrowser>;

/** What browsers refuse in what they synchronise. */
export function syncLimits(rows: Map<string, unknown>): void {
  let total = 0;
  for (const [key, value] of rows) {
    const bytes = new TextEncoder().encode(key + JSON.stringify(value)).length;
    if (bytes > 8192) throw new Error('QUOTA_BYTES_PER_ITEM quota exceeded');
    total += bytes;
  }
  if (total > 102_400) throw new Error('QUOTA_BYTES quota exceeded');
  if (rows.size > 512) throw new Error('MAX_ITEMS quota exceeded');
}
