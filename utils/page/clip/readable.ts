import Readability from '@mozilla/readability/Readability.js';
import { isBlock, textsIn } from '../anchor/blocks-of-text.ts';
import { oneLine } from './text.ts';

/** What Readability, the heart of Firefox's Reader View, takes for the article of a page. */
export type Readable = { byline: string; text: string };

/** Larger pages are not cloned: it would hold the page up for seconds. */
const MOST_ELEMENTS = 60_000;
/** As much as a clipping may hold, in UTF-16 units. */
const LONGEST = 1_000_000;

/** Reads the article of a document from a copy; null where there is none. The document stays as it is. */
export function readArticle(doc: Document): Readable | null {
  // A copy has no window: nothing in it runs or loads. `cloneNode` may be the name of a field of the page.
  const copy = Node.prototype.cloneNode.call(doc, true);
  if (!(copy instanceof Document)) return null;
  try {
    const read = new Readability<Node>(copy, {
      serializer: (node) => node,
      maxElemsToParse: MOST_ELEMENTS,
    }).parse();
    return read && { byline: read.byline ?? '', text: read.content ? textOf(read.content) : '' };
  } catch (error) {
    // Readability throws at pages that are too large, and at forms that answer for their fields.
    console.warn('Attaché: the article could not be taken out of this page', error);
    return null;
  }
}

/** The text of an article: each block on one line, parted by an empty line. */
function textOf(root: Node): string {
  const blocks: string[] = [];
  let block = '';
  const end = (): void => {
    const line = oneLine(block, LONGEST);
    if (line !== '') blocks.push(line);
    block = '';
  };
  for (const met of textsIn(root)) {
    if (met === 'edge') end();
    else if (met.isRead && !isGloss(met.text)) block += met.text.data;
  }
  end();
  return blocks.join('\n\n').slice(0, LONGEST);
}

/** A gloss over ruby text stands beside its word, and is no part of the line. */
const isGloss = (text: Text): boolean =>
  text.parentElement?.closest('rt, rp') != null && !isBlock(text.parentElement);
