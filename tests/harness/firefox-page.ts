import type { Firefox } from './firefox.ts';
import { type PaintedMark, placeOfMark, readMarks } from './marks.ts';
import { serialise } from './serialise.ts';

/**
 * What the functions for Chromium's pages need in Firefox, where tests look at a page through Xrays,
 * which see through what its scripts replaced, but cannot list a highlight or adopted style sheets.
 */
const lookThrough = `
  const registry = Cu.waiveXrays(window).CSS.highlights;
  const CSS = {
    highlights: {
      get: (name) => registry.has(name) ? [...registry.get(name)].map((range) => Cu.unwaiveXrays(range)) : null,
      has: (name) => registry.has(name),
      keys: () => [...registry.keys()],
    },
  };`;

/** The document of the article's window; see `serialise`. */
export const serialiseInFirefox = async (firefox: Firefox): Promise<string> =>
  String(await firefox.inPage(firefox.article, `${lookThrough} return (${serialise})();`));

/** What is painted in the article's window; see `readMarks`. */
export const marksInFirefox = async (firefox: Firefox): Promise<PaintedMark[]> =>
  JSON.parse(
    String(
      await firefox.inPage(
        firefox.article,
        `${lookThrough} return JSON.stringify((${readMarks})());`,
      ),
    ),
  );

/** Names in the registry of highlights of the article's window. */
export const highlightsInFirefox = async (firefox: Firefox): Promise<string[]> =>
  (await firefox.inPage(
    firefox.article,
    `${lookThrough} return CSS.highlights.keys().sort();`,
  )) as string[];

/** Clicks the first mark with this text in the article's window, with a pointer, as a reader does. */
export async function clickMarkInFirefox(firefox: Firefox, text: string): Promise<void> {
  const point = JSON.parse(
    String(
      await firefox.inPage(
        firefox.article,
        `${lookThrough} return JSON.stringify((${placeOfMark})(args[0], 0));`,
        [text],
      ),
    ),
  ) as { x: number; y: number } | null;
  if (!point) throw new Error(`“${text}” is not marked`);
  await clickInFirefox(firefox, point);
}

/** Clicks a place of the article's window, in CSS pixels of its viewport. */
export async function clickInFirefox(
  firefox: Firefox,
  { x, y }: { x: number; y: number },
): Promise<void> {
  await firefox.send('WebDriver:PerformActions', {
    actions: [
      {
        type: 'pointer',
        id: 'mouse',
        parameters: { pointerType: 'mouse' },
        actions: [
          { type: 'pointerMove', x: Math.round(x), y: Math.round(y) },
          { type: 'pointerDown', button: 0 },
          { type: 'pointerUp', button: 0 },
        ],
      },
    ],
  });
}

/** Presses a key in the window that was last looked at: a character, or one of WebDriver's codes. */
export const pressInFirefox = (firefox: Firefox, key: string): Promise<unknown> =>
  firefox.send('WebDriver:PerformActions', {
    actions: [
      {
        type: 'key',
        id: 'keys',
        actions: [
          { type: 'keyDown', value: key },
          { type: 'keyUp', value: key },
        ],
      },
    ],
  });

/** The visible text of the card that is open in the article's window, on one line; null for none. */
export const cardInFirefox = async (firefox: Firefox): Promise<string | null> =>
  (await firefox.inPage(
    firefox.article,
    `const host = document.querySelector('attache-card');
     const view = host?.openOrClosedShadowRoot?.lastElementChild;
     return view ? view.innerText.replace(/\\s+/g, ' ').trim() : null;`,
  )) as string | null;

/**
 * How many pixels of a colour each line of the top left of the article's window has, by its distance
 * from the top: the picture is taken by the browser itself, at twice the size. `[]` for none.
 */
export const pixelsInFirefox = async (
  firefox: Firefox,
  [red, green, blue]: [number, number, number],
): Promise<[line: number, pixels: number][]> =>
  (await firefox.inBrowser(
    `const [wanted] = args;
     const { browsingContext } = gBrowser.getBrowserForTab(gBrowser.tabs[0]);
     const bitmap = await browsingContext.currentWindowGlobal.drawSnapshot(new DOMRect(0, 0, 600, 300), 2, 'white');
     const canvas = new OffscreenCanvas(bitmap.width, bitmap.height);
     const context = canvas.getContext('2d');
     context.drawImage(bitmap, 0, 0);
     const { data } = context.getImageData(0, 0, bitmap.width, bitmap.height);
     const lines = new Map();
     for (let at = 0; at < data.length; at += 4) {
       if (!wanted.every((value, index) => Math.abs(value - data[at + index]) < 16)) continue;
       const line = Math.floor(at / 4 / bitmap.width);
       lines.set(line, (lines.get(line) ?? 0) + 1);
     }
     return [...lines];`,
    [[red, green, blue]],
  )) as [number, number][];
