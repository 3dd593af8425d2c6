import { expect } from 'vitest';
import type { LongView } from '../harness/long-list.ts';
import { eventually } from './kit.ts';

/** How a reader gets about in the list, in whichever browser. */
export type Hands = {
  view(): Promise<LongView>;
  /** Takes the scroll bar to a part of its way. */
  drag(part: number): Promise<unknown>;
  /** Gives the focus to the first row in view. */
  focus(): Promise<unknown>;
  press(key: 'Home' | 'End' | 'ArrowUp' | 'ArrowDown' | 'PageUp'): Promise<unknown>;
  wheel(pixels: number): Promise<unknown>;
};

/** Rows one below the other, from the top of the view to its bottom. Rows begin and end at parts of pixels. */
const isFilled = ({ rows, gaps, bottom }: LongView): boolean =>
  gaps < 2 &&
  bottom < 1 &&
  rows.length > 1 &&
  rows.every(({ at }, index) => at === (rows[0]?.at ?? 0) + index);
const hasFocus = (view: LongView, at: number): boolean =>
  view.focus === at && isFilled(view) && view.rows.some((row) => row.at === at);

/** Every row of a list of so many can be reached, by the bar, by keys and by the wheel, and none covers another. */
export async function walkLongList(hands: Hands, count: number): Promise<void> {
  const sees = (holds: (view: LongView) => boolean) => eventually(hands.view, holds);
  const isAtEnd = (view: LongView) =>
    isFilled(view) && view.rows.at(-1)?.at === count - 1 && Math.abs(view.bottom) < 1;
  const isAtTop = (view: LongView) =>
    isFilled(view) && view.rows[0]?.at === 0 && Math.abs(view.rows[0].top) < 1;

  await sees(isAtTop);
  await hands.drag(1);
  await sees(isAtEnd);
  await hands.drag(0.5);
  await sees((view) => isFilled(view) && Math.abs((view.rows[0]?.at ?? 0) / count - 0.5) < 0.01);
  await hands.drag(0);
  await sees(isAtTop);

  await hands.focus();
  await hands.press('End');
  await sees((view) => hasFocus(view, count - 1) && isAtEnd(view));
  for (let up = 2; up <= 6; up++) {
    await hands.press('ArrowUp');
    await sees((view) => hasFocus(view, count - up));
  }
  await hands.press('PageUp');
  await sees((view) => view.focus < count - 6 && hasFocus(view, view.focus));
  await hands.press('Home');
  await sees((view) => hasFocus(view, 0) && isAtTop(view));
  await hands.press('ArrowDown');
  await sees((view) => hasFocus(view, 1));

  // By the wheel it goes pixel by pixel, wherever it is.
  await hands.drag(0.4);
  for (let turn = 0; turn < 3; turn++) {
    const before = await sees((view) => isFilled(view) && (view.rows[0]?.at ?? 0) > count / 3);
    const row = before.rows.at(-1);
    if (!row) throw new Error('there is no row');
    await hands.wheel(100);
    const after = await sees((view) => {
      const now = view.rows.find(({ at }) => at === row.at);
      return isFilled(view) && now !== undefined && Math.abs(row.top - now.top - 100) < 2;
    });
    expect(after.rows[0]?.at).toBeLessThan(row.at);
  }
  // And where the bar was set to the place, the next leap goes from there.
  await hands.drag(1);
  await sees(isAtEnd);
}
