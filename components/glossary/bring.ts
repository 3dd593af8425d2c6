/** So many frames: by then what comes into view has its size, and nobody has begun to scroll. */
const FRAMES = 6;

/**
 * Scrolls to an element in a list whose far rows have no layout yet: what comes into view takes its size only then
 * and moves the element, so that it is scrolled to in the next frames as well.
 */
export function bring(element: HTMLElement, block: 'start' | 'center', frames = FRAMES): void {
  element.scrollIntoView({ block });
  if (frames > 0 && element.isConnected) {
    requestAnimationFrame(() => bring(element, block, frames - 1));
  }
}
