import { afterEach, beforeEach, describe, expect, test, vi } from 'vitest';
import type { Choices } from '../../utils/model/choices.ts';
import { usualMarking } from '../../utils/model/marking.ts';
import { fail, ok, type Result } from '../../utils/model/result.ts';
import { askChoices } from './choices.ts';

/* What a page does with the answers about the reader's choices, in whatever order and however late they come. */

const rule = { site: 'a.example', entryId: 'EE', name: 'Estonia', surface: 'estonia' };
const sparse: Choices = { marking: { ...usualMarking, density: 'none' }, exclusions: [] };
const dense: Choices = { marking: { ...usualMarking, basic: true }, exclusions: [] };
const unreachable = fail('unreachable', 'Attaché does not answer.');

let controller: AbortController;
let shown: EventListener;
beforeEach(() => {
  controller = new AbortController();
  vi.stubGlobal('addEventListener', (_: string, listener: EventListener) => {
    shown = listener;
  });
});
afterEach(() => {
  controller.abort();
  vi.unstubAllGlobals();
  vi.useRealTimers();
});

/** A page whose questions are answered by hand: the nth of them. */
function page({ wants = true } = {}) {
  const answers: ((answer: Result<Choices>) => void)[] = [];
  const told: unknown[] = [];
  const choices = askChoices(
    controller.signal,
    { choicesHere: () => new Promise((resolve) => answers.push(resolve)) },
    {
      marking: ({ density, basic }) => told.push([density, basic]),
      exclusions: (list) => told.push(list.map(({ entryId }) => entryId)),
    },
  );
  if (wants) void choices.known();
  const answer = async (nth: number, value: Result<Choices>): Promise<void> => {
    await vi.waitFor(() => expect(answers.length).toBeGreaterThan(nth));
    answers[nth]?.(value);
    await Promise.resolve();
  };
  return { choices, told, answer, asked: () => answers.length };
}

describe('what is chosen for a page', () => {
  test('is not asked for while nobody wants to know it', async () => {
    const { choices, asked } = page({ wants: false });
    choices.changed();
    await Promise.resolve();
    expect(asked()).toBe(0);
  });

  test('is asked for once, and told before it is known', async () => {
    const { choices, told, answer, asked } = page();
    const known = choices.known().then(() => [...told]);
    await answer(0, ok({ ...sparse, exclusions: [rule] }));
    expect(await known).toEqual([['none', false], ['EE']]);
    expect((await choices.known()).ok).toBe(true);
    expect(asked()).toBe(1);
  });

  test('is told only where it is another than before', async () => {
    const { choices, told, answer } = page();
    await answer(0, ok({ marking: usualMarking, exclusions: [] }));
    expect((await choices.known()).ok).toBe(true);
    expect(told).toEqual([]);
    choices.changed();
    await answer(1, ok({ marking: usualMarking, exclusions: [rule] }));
    choices.changed();
    await answer(2, ok({ marking: usualMarking, exclusions: [rule] }));
    await vi.waitFor(() => expect(told).toEqual([['EE']]));
  });

  test('an answer that comes late never takes the place of a newer one', async () => {
    const { choices, told, answer } = page();
    const known = choices.known();
    choices.changed();
    await answer(1, ok(dense));
    await answer(0, ok(sparse));
    expect((await known).ok).toBe(true);
    expect(told).toEqual([['every', true]]);
  });

  test('an answer that comes before a newer one holds until then', async () => {
    const { choices, told, answer } = page();
    choices.changed();
    await answer(0, ok(sparse));
    expect((await choices.known()).ok).toBe(true);
    expect(told).toEqual([['none', false]]);
    await answer(1, ok(dense));
    await vi.waitFor(() =>
      expect(told).toEqual([
        ['none', false],
        ['every', true],
      ]),
    );
  });

  test('is not taken for known while the background does not answer, and asked for again', async () => {
    const { choices, told, answer } = page();
    await answer(0, unreachable);
    const again = choices.known();
    await answer(1, unreachable);
    expect(await again).toEqual(unreachable);
    const last = choices.known();
    await answer(2, ok(sparse));
    expect((await last).ok).toBe(true);
    expect(told).toEqual([['none', false]]);
  });

  test('is as usual where the storage is broken', async () => {
    const { choices, told, answer } = page();
    const known = choices.known();
    await answer(0, fail('unexpected', 'The storage is corrupt.'));
    expect((await known).ok).toBe(true);
    expect(told).toEqual([]);
  });

  test('is asked for again when a change meets a background that is just starting', async () => {
    const { choices, told, answer } = page();
    await answer(0, ok(sparse));
    choices.changed();
    await answer(1, unreachable);
    await answer(2, ok(dense));
    await vi.waitFor(() =>
      expect(told).toEqual([
        ['none', false],
        ['every', true],
      ]),
    );
  });

  test('is asked for again when a page comes back that was put aside, and not when it is first shown', async () => {
    const { choices, told, answer, asked } = page();
    await answer(0, ok(sparse));
    await choices.known();
    shown({ persisted: false } as unknown as Event);
    expect(asked()).toBe(1);
    shown({ persisted: true } as unknown as Event);
    await answer(1, ok(dense));
    await vi.waitFor(() =>
      expect(told).toEqual([
        ['none', false],
        ['every', true],
      ]),
    );
  });

  test('is told to nobody once the script has ended', async () => {
    const { told, answer } = page();
    controller.abort();
    await answer(0, ok(sparse));
    expect(told).toEqual([]);
  });
});
