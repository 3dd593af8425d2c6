/*
 * A library with more clippings than a test can fill in: what the background answers is made longer on its way
 * to the page. These functions run in the page.
 */

/** Has the page's lists hold so many rows, named by their places. The next question is answered so. */
export function lengthen(count: number): void {
  const { runtime } = Reflect.get(globalThis, 'browser') ?? Reflect.get(globalThis, 'chrome');
  const send = runtime.sendMessage.bind(runtime);
  runtime.sendMessage = async (message: { method: string; args: [unknown, number, number] }) => {
    if (message.method !== 'findClippings') return send(message);
    const [query, from, atOnce] = message.args;
    const answer = await send({ ...message, args: [query, 0, 1] });
    const [one] = answer.value.clippings;
    const clippings = Array.from({ length: Math.min(atOnce, count - from) }, (_, at) => ({
      ...one,
      id: `row-${from + at}`,
      citation: { ...one.citation, title: `Row ${from + at}` },
    }));
    return { ok: true, value: { total: count, clippings } };
  };
}

export type LongView = {
  /** The rows in view, at least in part, that have their clipping: place in the list, and pixels from the view's top. */
  rows: { at: number; top: number }[];
  /** Pixels of the view that no row covers, and of rows that cover another. */
  gaps: number;
  /** Pixels from the bottom of the last row to that of the view. */
  bottom: number;
  /** The row with the focus; -1 for none. */
  focus: number;
};

/** What is seen of the list, as JSON of a `LongView`. */
export function longView(): string {
  const scroller = document.querySelector('.scroller');
  const drawn = [...document.querySelectorAll('[role=row]:not(.waiting)')];
  const view = scroller?.getBoundingClientRect();
  if (!scroller || !view) throw new Error('there is no list');
  const middle = view.top + scroller.clientTop;
  const end = middle + scroller.clientHeight;
  const placeOf = (row: Element) => Number(row.getAttribute('aria-rowindex')) - 1;
  const boxes = drawn
    .map((row) => ({ at: placeOf(row), box: row.getBoundingClientRect() }))
    .filter(({ box }) => box.bottom > middle + 0.5 && box.top < end - 0.5)
    .sort((a, b) => a.box.top - b.box.top);
  let gaps = 0;
  for (const [index, { box }] of boxes.entries()) {
    const before = boxes[index - 1];
    gaps += Math.abs(box.top - (before ? before.box.bottom : Math.min(middle, box.top)));
  }
  return JSON.stringify({
    rows: boxes.map(({ at, box }) => ({ at, top: box.top - middle })),
    gaps,
    bottom: end - (boxes.at(-1)?.box.bottom ?? 0),
    focus: document.activeElement?.matches('[role=row]') ? placeOf(document.activeElement) : -1,
  });
}

/** Takes the bar to a part of its way, from 0 to 1, as a pointer does. */
export function dragBar(part: number): void {
  const scroller = document.querySelector('.scroller');
  scroller?.scrollTo(0, part * (scroller.scrollHeight - scroller.clientHeight));
}
