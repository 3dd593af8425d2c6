import { describingDocument } from './describing.ts';
import { readPlace } from './metadata.ts';

/**
 * What a page says of its outlet and section: read once an address, for a live page sends often. `opened` is told
 * each time of the addresses that the page has.
 */
export function aboutPage(opened: (addresses: string[]) => void): (doc: Document) => string {
  let address = '';
  let text = '';
  return (doc) => {
    if (doc.location.href !== address) {
      const { outlet, section, url, canonicalUrl } = readPlace(describingDocument(doc));
      address = doc.location.href;
      text = `${outlet}\n${section}`;
      opened([url, canonicalUrl]);
    }
    return text;
  };
}
