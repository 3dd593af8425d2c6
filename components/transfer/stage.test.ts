import { describe, expect, test } from 'vitest';
import { clippingExample } from '../../tests/clippings/example.ts';
import type { Clipping } from '../../utils/model/clipping.ts';
import type { Damaged, Imported, Undone } from '../../utils/model/kept.ts';
import { fail, ok, type Result } from '../../utils/model/result.ts';
import { importAll } from './stage.ts';

const clippings = Array.from({ length: 7 }, (_, index) => ({ ...clippingExample, id: `${index}` }));
const row: Damaged = { id: 'x', found: '', reason: '', row: null };
/** All clippings, three at a time, then one damaged row. */
const session = {
  part: async (from: number) =>
    ok({
      clippings: clippings.slice(from, from + 3),
      damaged: from === clippings.length ? [row] : [],
    }),
};

function library(refuses = -1) {
  let staged: Clipping[] = [];
  const kept: Clipping[] = [];
  const damaged: Damaged[] = [];
  let calls = 0;
  return {
    kept,
    damaged,
    stageImport: async (part: Clipping[], isFirst: boolean): Promise<Result<null>> => {
      if (calls++ === refuses) return fail('storage', 'The disk is full.');
      staged = isFirst ? [...part] : [...staged, ...part];
      return ok(null);
    },
    stageDamaged: async (rows: Damaged[]): Promise<Result<null>> => {
      damaged.push(...rows);
      return ok(null);
    },
    importStaged: async (): Promise<Result<Imported>> => {
      kept.push(...staged);
      const added = staged.map(({ id }) => id);
      return ok({ added, replaced: [], damaged: damaged.map((_, at) => at), known: [], at: '' });
    },
    undoImport: async (): Promise<Result<Undone>> => ok({ removed: 0, restored: 0, damaged: 0 }),
  };
}
const steps = (signal = new AbortController().signal) => ({
  signal,
  told: [] as number[],
  committed: 0,
  tell({ done }: { done: number }) {
    this.told.push(done);
  },
  onCommit() {
    this.committed++;
  },
});
const run = (background: ReturnType<typeof library>, how: ReturnType<typeof steps>) =>
  importAll(
    { background },
    session,
    { total: clippings.length + 1, isForeign: false, takes: 'ours' },
    {
      signal: how.signal,
      tell: (progress) => how.tell(progress),
      onCommit: () => how.onCommit(),
    },
  );

describe('an import', () => {
  test('hands over all parts, then adds them at once', async () => {
    const background = library();
    const how = steps();
    expect(await run(background, how)).toMatchObject({ ok: true, value: { added: { length: 7 } } });
    expect([how.told, how.committed]).toEqual([[3, 6, 7, 8], 1]);
    expect([background.kept, background.damaged]).toEqual([clippings, [row]]);
  });
  test('of which a part is refused adds nothing', async () => {
    const background = library(1);
    const how = steps();
    expect(await run(background, how)).toMatchObject({ ok: false });
    expect([background.kept, how.committed]).toEqual([[], 0]);
  });
  test('that is stopped adds nothing', async () => {
    const background = library();
    const stop = new AbortController();
    const how = { ...steps(stop.signal), tell: () => stop.abort() };
    expect(await run(background, how)).toEqual(ok(null));
    expect(background.kept).toEqual([]);
  });
  test('of nothing drops what another has left', async () => {
    const background = library();
    await background.stageImport(clippings, true);
    const none = { part: async () => ok({ clippings: [], damaged: [] }) };
    expect(
      await importAll(
        { background },
        none,
        { total: 0, isForeign: false, takes: 'ours' },
        { ...steps(), tell: () => 0, onCommit: () => 0 },
      ),
    ).toMatchObject({
      ok: true,
      value: { added: [] },
    });
  });
});
