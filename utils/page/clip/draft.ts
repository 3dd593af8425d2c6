import { addressOf } from '../../model/address.ts';
import type { ClippingDraft } from '../../model/clipping.ts';
import { fail, ok, type Result } from '../../model/result.ts';
import { describingDocument } from '../describing.ts';
import { attributeOf, closestOf, documentBody, documentRoot } from '../nodes.ts';
import { type OwnAddress, ownAddress } from './canonical.ts';
import { cite, tag } from './citation.ts';
import type { Quoted } from './clips.ts';
import { factsOf, type PageFacts } from './facts.ts';
import { paragraphOf } from './paragraph.ts';
import { type Readable, readArticle } from './readable.ts';
import { type Edges, edgesOf, selectorsOf } from './selectors.ts';

/** UTF-16 units. A frame with less text is an advertisement, a form, a chart. */
const LEAST_IN_FRAME = 500;

/** The address at which this page is read, and the one by which it is identified. */
export function addressesHere(): { read: string; source: string } {
  const facts = factsOf(describingDocument(document));
  return { read: addressOf(facts.read), source: addressOf(own(facts).address) };
}

/** Makes a draft of what is to be kept, with all that the page says of itself. The page stays as it is. */
export function makeDraft(quoted: Quoted): Result<ClippingDraft> {
  const doc = describingDocument(document);
  const facts = factsOf(doc);
  const address = own(facts);
  // Cloning a page takes time: done once, and only for what needs it.
  let article: Readable | null | undefined;
  const readable = (): Readable | null => {
    article = article === undefined ? readArticle(doc) : article;
    return article;
  };
  const cited = cite(facts, address, new Date(), () => readable()?.byline ?? '');
  const edges = quoted.scope === 'passage' ? edgesOf(quoted.range) : null;
  if (quoted.scope === 'passage' && !edges) {
    return fail('not-found', 'This passage has changed on the page. Select it and save again.');
  }
  const text = quoted.scope === 'article' ? articleText(doc, readable) : '';
  if (quoted.scope === 'article' && text === '') {
    return fail(
      'not-found',
      'No article was found on this page. Select what you want to keep, or save the page.',
    );
  }
  return ok({
    scope: quoted.scope,
    target: {
      source: addressOf(address.address),
      selector: edges && quoted.scope === 'passage' ? selectorsOf(edges, quoted.exact) : [],
    },
    read: addressOf(facts.read),
    paragraph: edges ? paragraphOf(edges) : '',
    text,
    ...cited,
    ...voiceOf(edges, cited.citation.language),
    mentions: quoted.mentions,
    note: '',
    tags: [],
    collection: '',
  });
}

/** In a frame, which the page around it describes, the article is the frame's own. */
function articleText(described: Document, readable: () => Readable | null): string {
  if (described === document) return readable()?.text ?? '';
  const text = readArticle(document)?.text ?? '';
  return text.length < LEAST_IN_FRAME ? '' : text;
}

const own = (facts: PageFacts): OwnAddress =>
  ownAddress(facts.read, {
    canonical: facts.canonical,
    openGraph: facts.meta.find(([name]) => name === 'og:url')?.[1] ?? '',
  });

/** The language and direction of a passage, by the element it begins in; else of the page. */
function voiceOf(
  edges: Edges | null,
  ofPage: string,
): Pick<ClippingDraft, 'language' | 'direction'> {
  const holder = edges?.start.node.parentElement ?? documentBody() ?? documentRoot();
  const said = closestOf(holder, '[lang]');
  return {
    language: tag((said && attributeOf(said, 'lang')) ?? '') || ofPage,
    direction: getComputedStyle(holder).direction === 'rtl' ? 'rtl' : 'ltr',
  };
}
