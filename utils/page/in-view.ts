import { type CollectedBlock, type Container, collect } from './collect.ts';
import { containerOf, isInExcluded } from './skip.ts';

/** Where in the viewport to look, as shares of its width and height: along the text's column and beside it. */
const ACROSS = [0.5, 0.25, 0.75];
const DOWN = [0.1, 0.25, 0.4, 0.55, 0.7, 0.85, 0.97];
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
    for (const down of DOWN) {
      const element = doc.elementFromPoint(innerWidth * across, innerHeight * down);
      const container = element && containerOf(element);
      if (!(container instanceof Element) || isKnown(container)) continue;
      if (container.getElementsByTagName('*').length <= MOST) hit.add(container);
    }
  }
  const found = new Map<Container, CollectedBlock[]>();
  for (const container of hit) {
    if (isInExcluded(container)) continue;
    for (const item of collect(container)) {
      if (item.type === 'left' && !found.has(item.container)) found.set(item.container, []);
      if (item.type !== 'block') continue;
      const { block } = item;
      found.set(block.container, [...(found.get(block.container) ?? []), block]);
    }
  }
  return found;
}
