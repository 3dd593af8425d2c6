import { beforeAll, describe, test } from 'vitest';
import { clippingExample } from '../clippings/example.ts';
import { importInto } from '../harness/fill-library.ts';
import { firefoxOnThisSystem } from '../harness/find-firefox.ts';
import {
  askInFirefox,
  asOwnScript,
  inOwnPage,
  openOwnPage,
  ownText,
} from '../harness/firefox-library.ts';
import { pressInFirefox } from '../harness/firefox-page.ts';
import { dragBar, type LongView, lengthen, longView } from '../harness/long-list.ts';
import { useFirefox } from './firefox-kit.ts';
import { eventually } from './kit.ts';
import { walkLongList } from './long-list-story.ts';

/* Firefox lays nothing out beyond 17.9 million pixels: about 119,000 rows. */

/** WebDriver's codes of keys. */
const keys = {
  Home: '\ue011',
  End: '\ue010',
  ArrowUp: '\ue013',
  ArrowDown: '\ue015',
  PageUp: '\ue00e',
} as const;

describe.skipIf(firefoxOnThisSystem() === null)('Firefox (skipped where none is installed)', () => {
  const held = useFirefox();
  beforeAll(() => importInto(askInFirefox(held.firefox), [clippingExample]));

  test.each([
    ['100,000', 100_000],
    ['1,000,000', 1_000_000],
  ])('%s rows can all be reached', async (words, count) => {
    const { firefox } = held;
    await openOwnPage(firefox);
    const says = (text: string) =>
      eventually(
        () => ownText(firefox),
        (shown) => shown.includes(text),
      );
    await says('1 clipping');
    await asOwnScript(firefox, `(${lengthen})(${count});`);
    await inOwnPage(
      firefox,
      `const order = document.querySelector('.sorting select');
       order.value = 'oldest';
       order.dispatchEvent(new Event('change', { bubbles: true }));`,
    );
    await says(`${words} clippings`);
    await walkLongList(
      {
        view: async () =>
          JSON.parse(String(await inOwnPage(firefox, `return (${longView})();`))) as LongView,
        drag: (part) => inOwnPage(firefox, `(${dragBar})(${part});`),
        focus: () =>
          inOwnPage(firefox, `document.querySelector('[role=row][tabindex="0"]').focus();`),
        press: (key) => pressInFirefox(firefox, keys[key]),
        wheel: (pixels) =>
          firefox.send('WebDriver:PerformActions', {
            actions: [
              {
                type: 'wheel',
                id: 'wheel',
                actions: [{ type: 'scroll', x: 600, y: 500, deltaX: 0, deltaY: pixels }],
              },
            ],
          }),
      },
      count,
    );
  });
});
