import { type CollectedBlock, type Container, collect } from './collect.ts';
import { containerOf, isInExcluded, isInside } from './skip.ts';

/** Where in the viewport to look: along the middle and beside it, as shares of its width, */
const ACROSS = [0.5, 0.25, 0.75];
/** and from top to bottom, in CSS pixels: no line is lower. A look takes some hundredths of a millisecond. */
const STEP = 18;
/** What holds more elements is no paragraph: the point lay between two. */
const MOST = 60;

/** The blocks that show in the viewport, by container, as far as some points in it find them. */
export function blocksInView(
  doc: Document,
  isKnown: (container: Container) => boolean,
): Map<Container, CollectedBlock[]> {
  const { innerWidth = 0, innerHeight = 0 } = doc.defaultView ?? {};
  const hit = new Set<Container>();
  for (const across of ACROSS) {
    for (let y = STEP / 2; y < innerHeight; y += STEP) {
      const element = doc.elementFromPoint(innerWidth * across, y);
      const container = element && containerOf(element);
      if (!(container instanceof Element) || isKnown(container)) continue;
      if (container.getElementsByTagName('*').length <= MOST) hit.add(container);
    }
  }
  const found = new Map<Container, CollectedBlock[]>();
  for (const container of hit) {
    if (isInside(container, hit) || isInExcluded(container)) continue;
    for (const item of collect(container)) {
      if (item.type === 'left' && !found.has(item.container)) found.set(item.container, []);
      if (item.type !== 'block') continue;
      const { block } = item;
      found.set(block.container, [...(found.get(block.container) ?? []), block]);
    }
  }
  return found;
}
