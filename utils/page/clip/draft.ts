import { t } from '../../i18n/index.ts';
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
    return fail('not-found', t('save_passage_changed'));
  }
  const text = quoted.scope === 'article' ? (readable()?.text ?? '') : '';
  if (quoted.scope === 'article' && text === '') {
    return fail('not-found', t('save_no_article'));
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
