import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { anyClipping, anyText } from '../../../tests/clippings/arbitrary.ts';
import { now, numbered, whole, written } from '../../../tests/clippings/backups.ts';
import { clippingExample } from '../../../tests/clippings/example.ts';
import type { Clipping } from '../../model/clipping.ts';
import { writeBackup } from './index.ts';

/** What a message or a file can say: JSON has one zero. */
const anyJson = fc.jsonValue().map((value) => JSON.parse(JSON.stringify(value)) as unknown);

describe('a backup', () => {
  test('is JSON with its format, version, date, count and checksum', async () => {
    const file: unknown = JSON.parse(await written([clippingExample]));
    expect(file).toMatchObject({
      format: 'attache-clippings',
      version: 2,
      exported: '2026-11-29T10:00:00.000Z',
      count: 1,
      clippings: [clippingExample],
      damaged: [],
      checksum: expect.stringMatching(/^[0-9a-f]{16}$/),
    });
  });
  test('gives back every clipping that the model allows, unit by unit', async () => {
    await fc.assert(
      fc.asyncProperty(
        fc.uniqueArray(anyClipping, { selector: ({ id }) => id }),
        async (clippings) => {
          const backup = whole(await written(clippings));
          expect(backup.clippings).toStrictEqual(clippings);
          expect(backup).toMatchObject({ problems: [], intact: true });
        },
      ),
      { numRuns: 300 },
    );
  });
  test('gives back damaged rows, whatever JSON can say of them', async () => {
    const anyDamaged = fc.record(
      { id: anyText, found: anyText, reason: anyText, row: anyJson },
      { noNullPrototype: true },
    );
    await fc.assert(
      fc.asyncProperty(fc.array(anyDamaged), async (rows) => {
        const backup = whole(await written([clippingExample], rows));
        expect(backup.damaged).toStrictEqual(rows);
        expect(backup.intact).toBe(true);
      }),
      { numRuns: 300 },
    );
  });
  test('survives UTF-8, halves of surrogate pairs too', async () => {
    await fc.assert(
      fc.asyncProperty(anyText, async (note) => {
        const bytes = new TextEncoder().encode(await written([{ ...clippingExample, note }]));
        expect(whole(new TextDecoder().decode(bytes)).clippings[0]?.note).toBe(note);
      }),
    );
  });
  test('holds the trash, and a text of a million characters', async () => {
    const clippings: Clipping[] = [
      { ...clippingExample, id: 'trash', deleted: '2026-11-20T08:00:00.000Z' },
      { ...clippingExample, id: 'long', scope: 'article', text: '\ud83d\ude00'.repeat(500_000) },
    ];
    expect(whole(await written(clippings)).clippings).toStrictEqual(clippings);
  });
  test('of nothing is a backup', async () => {
    expect(whole(await written([])).clippings).toEqual([]);
  });
  test('takes clippings page by page, and comes in parts', async () => {
    async function* pages() {
      for (const clipping of numbered(1000)) yield clipping;
    }
    const parts: string[] = [];
    for await (const part of writeBackup({ clippings: pages(), damaged: [] }, now))
      parts.push(part);
    expect(parts.length).toBeGreaterThan(1);
    expect(whole(parts.join('')).clippings).toStrictEqual(numbered(1000));
  });
  test('keeps damaged rows as they are', async () => {
    const row = { id: 'x', created: 12, nested: [{ a: null }] };
    const damaged = [
      { id: 'x', found: '2026-11-01T00:00:00.000Z', reason: 'note is missing', row },
    ];
    expect(whole(await written([], damaged)).damaged).toStrictEqual(damaged);
  });
  test('is written whatever a damaged row holds', async () => {
    const ring: Record<string, unknown> = {
      big: 12n,
      map: new Map([['a', 1]]),
      bytes: new Uint8Array(2),
    };
    ring.self = ring;
    const damaged = [{ id: 'x', found: '', reason: '', row: ring }];
    expect(whole(await written([], damaged)).damaged[0]?.row).toEqual({
      big: '12',
      map: [['a', 1]],
      bytes: '[object Uint8Array]',
      self: '…',
    });
  });
});
