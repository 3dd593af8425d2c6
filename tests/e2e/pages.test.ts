import { describe, expect, test } from 'vitest';
import { paintedMarks } from '../harness/marks.ts';
import { serialiseDocument } from '../harness/serialise.ts';
import { expectedPages, fixture, openPage, pause, settled, useAttache } from './kit.ts';

/*
 * The project's own pages: what is marked is what is expected, what is listed is what is painted,
 * and the document is the same as before.
 */

const held = useAttache();

describe.each(expectedPages)('$slug', ({ slug, what, headers, mentions }) => {
  test(what, async () => {
    const page = await openPage(held, fixture(`${slug}.html`), { headers });
    const before = await serialiseDocument(page);
    const reading = await settled(held.app, page);
    expect(reading.mentions.map(({ surface, entryId }) => ({ surface, entry: entryId }))).toEqual(
      mentions,
    );
    const painted = await paintedMarks(page);
    expect(painted).toEqual(reading.mentions.map(({ kind, surface }) => ({ kind, text: surface })));
    expect(reading.state).toBe('ready');
    await pause(50);
    expect(await serialiseDocument(page)).toBe(before);
    await page.close();
  });
});
