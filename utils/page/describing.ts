import { describesArticle } from './metadata.ts';

/**
 * The document that says what is being read: this one, or the page around a frame, as far as the browser
 * lets us look: the first outwards that calls itself an article, else the outermost.
 */
export function describingDocument(doc: Document): Document {
  let at = doc;
  while (!describesArticle(at)) {
    const parent = parentOf(at);
    if (!parent) break;
    at = parent;
  }
  return at;
}

/** The host name of a page; that of the page around it for a frame whose text the page itself wrote. */
export const siteOf = (doc: Document): string => {
  const { origin } = doc.defaultView ?? window;
  return doc.location.hostname || (URL.canParse(origin) ? new URL(origin).hostname : '');
};

function parentOf(doc: Document): Document | null {
  const parent = doc.defaultView?.parent;
  if (!parent || parent === doc.defaultView) return null;
  try {
    return parent.document;
  } catch (error) {
    // A page of another site does not let itself be looked at.
    if (error instanceof DOMException) return null;
    throw error;
  }
}
