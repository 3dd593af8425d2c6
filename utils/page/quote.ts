import type { ClippingDraft, Selector } from '../model/clipping.ts';
import type { EntryId } from '../model/entry.ts';
import type { PageMetadata } from '../model/reading.ts';
import { documentBody } from './nodes.ts';

/** Length of the context before and after a quotation, as in Hypothesis. */
const CONTEXT = 32;

/** What a quotation needs to know of the page it is taken from. */
export type QuoteContext = {
  metadata: PageMetadata;
  now: Date;
  /** Entry ids mentioned within a range, in order; of the whole page for null. */
  mentionsWithin(range: Range | null): EntryId[];
  /** The text of the line before and after a range, up to its paragraph's ends. */
  around(range: Range): { prefix: string; suffix: string };
};

/** A passage with the three W3C selectors. `exact` is its text as the reader sees it. */
export function quotePassage(range: Range, exact: string, context: QuoteContext): ClippingDraft {
  const { prefix, suffix } = context.around(range);
  const selector: Selector[] = [
    {
      type: 'TextQuoteSelector',
      exact,
      prefix: prefix.slice(-CONTEXT),
      suffix: suffix.slice(0, CONTEXT),
    },
    { type: 'TextPositionSelector', ...positionOf(range) },
    {
      type: 'RangeSelector',
      startSelector: { type: 'XPathSelector', value: xpathOf(range.startContainer) },
      startOffset: range.startOffset,
      endSelector: { type: 'XPathSelector', value: xpathOf(range.endContainer) },
      endOffset: range.endOffset,
    },
  ];
  return draft('passage', selector, context.mentionsWithin(range), context);
}

/** The page as a whole: its citation and what it mentions, without a quotation. */
export function quotePage(context: QuoteContext): ClippingDraft {
  return draft('page', [], context.mentionsWithin(null), context);
}

function draft(
  scope: ClippingDraft['scope'],
  selector: Selector[],
  mentions: EntryId[],
  { metadata, now }: QuoteContext,
): ClippingDraft {
  return {
    scope,
    target: { source: metadata.canonicalUrl, selector },
    citation: {
      type: metadata.published || metadata.authors.length > 0 ? 'article-newspaper' : 'webpage',
      title: metadata.headline,
      author: metadata.authors.map((literal) => ({ literal })),
      'container-title': metadata.outlet,
      issued: metadata.published,
      accessed: now.toISOString(),
      URL: metadata.canonicalUrl,
      DOI: metadata.doi,
      language: metadata.language,
    },
    direction: metadata.direction,
    mentions,
    note: '',
  };
}

/** UTF-16 offsets of a range in the text content of the body. */
function positionOf(range: Range): { start: number; end: number } {
  const before = new Range();
  before.setStart(documentBody(), 0);
  before.setEnd(range.startContainer, range.startOffset);
  const start = before.toString().length;
  return { start, end: start + range.toString().length };
}

/** A plain XPath of element names and positions; text nodes count as `text()[n]`. */
function xpathOf(node: Node): string {
  const steps: string[] = [];
  for (let at: Node = node; at.parentNode && at !== document; at = at.parentNode) {
    const kind = at instanceof Text ? 'text()' : at.nodeName.toLowerCase();
    const same = [...at.parentNode.childNodes].filter((sibling) =>
      at instanceof Text ? sibling instanceof Text : sibling.nodeName === at.nodeName,
    );
    steps.unshift(`${kind}[${same.indexOf(at as ChildNode) + 1}]`);
  }
  return `/${steps.join('/')}`;
}
