import { describingDocument } from './describing.ts';
import { readPlace } from './metadata.ts';

/** What a page says of its outlet and section: read once an address, for a live page sends often. */
export function aboutPage(): (doc: Document) => string {
  let address = '';
  let text = '';
  return (doc) => {
    if (doc.location.href !== address) {
      const { outlet, section } = readPlace(describingDocument(doc));
      address = doc.location.href;
      text = `${outlet}\n${section}`;
    }
    return text;
  };
}
