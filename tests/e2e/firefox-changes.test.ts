import { describe, expect, test } from 'vitest';
import { firefoxOnThisSystem } from '../harness/find-firefox.ts';
import { highlightsInFirefox, marksInFirefox } from '../harness/firefox-page.ts';
import { inItsWorld, markedInFirefox, openInFirefox, useFirefox } from './firefox-kit.ts';
import { eventually, fixture } from './kit.ts';

/* Pages that change while they are read, in Firefox: those of late-parts.test.ts and changes.test.ts. */

describe.skipIf(firefoxOnThisSystem() === null)('Firefox (skipped where none is installed)', () => {
  const held = useFirefox();

  test('tabs: the panel that shows is marked, however it was hidden', async () => {
    await openInFirefox(held, fixture('tabs.html'));
    await markedInFirefox(held, ['Estonia', 'Brazil', 'Finland']);
    for (const [panel, surface] of [
      ['second', 'Norway'],
      ['third', 'Mexico'],
      ['fourth', 'Egypt'],
      ['first', 'Brazil'],
    ] as const) {
      await inItsWorld(held, `show('${panel}')`);
      await markedInFirefox(held, ['Estonia', surface, 'Finland']);
    }
  });

  test('what is hidden until it is looked for is marked when it is found', async () => {
    await openInFirefox(held, fixture('unrolled.html'));
    await markedInFirefox(held, ['Estonia', 'Brazil', 'Norway', 'Finland']);
    await inItsWorld(held, `location.hash = '#found'`);
    await markedInFirefox(held, ['Estonia', 'Brazil', 'Norway', 'Mexico', 'Finland']);
  });

  test('a live blog: added above and below, edited, taken back, replaced', async () => {
    await openInFirefox(held, fixture('live.html'));
    await markedInFirefox(held, ['Estonia', 'Brazil']);
    await inItsWorld(held, 'addOnTop("Norway came first."); addParagraph("Egypt came last.")');
    await markedInFirefox(held, ['Norway', 'Estonia', 'Brazil', 'Egypt']);
    await inItsWorld(held, 'editText("No: Mexico came first.")');
    await markedInFirefox(held, ['Mexico', 'Estonia', 'Brazil', 'Egypt']);
    await inItsWorld(held, 'removeFirst()');
    await markedInFirefox(held, ['Estonia', 'Brazil', 'Egypt']);
    await inItsWorld(held, 'replaceBody()');
    await markedInFirefox(held, ['Finland']);
  });

  test('an app that changes article without loading', async () => {
    await openInFirefox(held, fixture('spa.html'));
    await markedInFirefox(held, ['Estonia', 'Brazil']);
    await inItsWorld(held, 'go(1)');
    await markedInFirefox(held, ['Norway', 'ransomware', 'Finland']);
    await inItsWorld(held, 'go(2)');
    await markedInFirefox(held, []);
    await eventually(
      () => highlightsInFirefox(held.firefox),
      (names) => names.length === 0,
    );
  });

  test('the next article of a page without an end is marked when it comes', async () => {
    await openInFirefox(held, fixture('endless.html'));
    const all = ['Estonia', 'Brazil', 'ransomware', 'Norway', 'YouTube', 'Finland'];
    await eventually(
      async () => {
        await inItsWorld(held, 'scrollTo(0, document.documentElement.scrollHeight)');
        return (await marksInFirefox(held.firefox)).map(({ text }) => text);
      },
      (texts) => texts.join() === all.join(),
    );
  });

  test('a list that keeps only the rows in sight', async () => {
    await openInFirefox(held, fixture('virtual-list.html'));
    await inItsWorld(held, `document.querySelector('#list').scrollTop = 9000`);
    const names = 'Estonia Brazil Norway Mexico Egypt Finland Albania'.split(' ');
    const rows = Array.from({ length: 12 }, (_, index) => 300 + index);
    const expected = rows.flatMap((n) => (n % 10 === 9 ? [] : (names[n % 7] ?? [])));
    await eventually(
      async () => (await marksInFirefox(held.firefox)).map(({ text }) => text),
      (texts) => texts.toSorted().join() === expected.toSorted().join(),
    );
  });

  test('a page that clears the marks gets them back when it changes; its own stay', async () => {
    await openInFirefox(held, fixture('stubborn.html'));
    await markedInFirefox(held, ['Estonia', 'Brazil', 'ransomware', 'Norway']);
    await inItsWorld(held, 'clearMarks()');
    expect(await highlightsInFirefox(held.firefox)).toEqual(['own']);
    await inItsWorld(held, `document.querySelector('#later').append(' Finland did not.')`);
    await markedInFirefox(held, ['Estonia', 'Brazil', 'ransomware', 'Norway', 'Finland']);
    expect(await highlightsInFirefox(held.firefox)).toEqual([
      'attache-state',
      'attache-term',
      'own',
    ]);
  });
});
