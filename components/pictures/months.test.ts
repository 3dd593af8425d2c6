import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { type Bar, labelsOf, monthPicture, yearsOf } from './months.ts';

const shown = (bars: readonly Bar[]) =>
  bars.map((bar) => (bar.type === 'gap' ? `…${bar.months}` : `${bar.month} ${bar.count}`));

describe('months as bars', () => {
  test('have the empty months between them', () => {
    const { bars, lines } = monthPicture([
      { value: '2025-11', count: 4 },
      { value: '2026-02', count: 8 },
    ]);
    expect(shown(bars)).toEqual(['2025-11 4', '2025-12 0', '2026-01 0', '2026-02 8']);
    expect(bars[0]).toMatchObject({ height: 0.5 });
    expect(lines.map(({ count }) => count)).toEqual([0, 2, 4, 6, 8]);
    expect(lines.at(-1)?.height).toBe(1);
  });
  test('leave out many empty months, and say how many', () => {
    const { bars } = monthPicture([
      { value: '1970-01', count: 1 },
      { value: '2026-01', count: 1 },
      { value: '2027-02', count: 1 },
    ]);
    expect(shown(bars)).toEqual([
      '1970-01 1',
      '…671',
      '2026-01 1',
      ...Array.from({ length: 11 }, (_, month) => `2026-${String(month + 2).padStart(2, '0')} 0`),
      '2027-01 0',
      '2027-02 1',
    ]);
  });
  test.each([0, 1, 2, 3, 999_999])('count in whole numbers up to %i', (count) => {
    const { lines, bars } = monthPicture([{ value: '2026-01', count }]);
    expect(lines.every((line) => Number.isInteger(line.count))).toBe(true);
    const [bar] = bars;
    expect(bar?.type === 'month' && bar.height <= 1).toBe(true);
  });
  test('of no months are none', () => {
    expect(monthPicture([])).toEqual({ bars: [], lines: [] });
    expect(monthPicture([{ value: '2026-13', count: 1 }]).bars).toEqual([]);
  });
  test('lose no clipping and stay within the picture, whatever the months are', () => {
    const month = fc
      .date({ min: new Date('1900-01-01'), max: new Date('2100-01-01'), noInvalidDate: true })
      .map((date) => date.toISOString().slice(0, 7));
    const months = fc.uniqueArray(
      fc.record({ value: month, count: fc.integer({ min: 1, max: 1e6 }) }),
      {
        selector: ({ value }) => value,
        maxLength: 60,
      },
    );
    fc.assert(
      fc.property(months, (some) => {
        const { bars } = monthPicture(some);
        const counts = bars.map((bar) => (bar.type === 'month' ? bar.count : 0));
        expect(counts.reduce((sum, count) => sum + count, 0)).toBe(
          some.reduce((sum, { count }) => sum + count, 0),
        );
        expect(bars.length).toBeLessThanOrEqual(some.length * 13);
        for (const bar of bars)
          if (bar.type === 'month') expect(bar.height >= 0 && bar.height <= 1).toBe(true);
      }),
    );
  });
});

describe('names below the bars', () => {
  const bars = (from: string, to: string) =>
    monthPicture([
      { value: from, count: 1 },
      { value: to, count: 1 },
    ]).bars;
  test('are months where there are few', () => {
    expect(labelsOf(bars('2026-11', '2026-12'), (month) => month.slice(5))).toEqual([
      { text: '11', from: 0, span: 1 },
      { text: '12', from: 1, span: 1 },
    ]);
  });
  test('are years that have room where there are many', () => {
    const many = [...bars('2024-11', '2025-06'), ...bars('2025-07', '2026-04')];
    expect(yearsOf(many).map(({ text, span }) => [text, span])).toEqual([
      ['2024', 2],
      ['2025', 12],
      ['2026', 4],
    ]);
    expect(labelsOf(many, () => '').map(({ text }) => text)).toEqual(['2025', '2026']);
  });
});
