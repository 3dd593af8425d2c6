/** The address by which a page calls itself, and where it does so. */
export type OwnAddress = { address: string; origin: 'html' | 'open-graph' | 'address' };

/**
 * The address that identifies a page: that of its canonical link, else of `og:url`, else the one it was read at.
 * A link to another site is not believed, nor one to a front page from a page that is none: templates carry
 * such links to every page. A file has no site of its own.
 */
export function ownAddress(
  read: string,
  links: { canonical: string; openGraph: string },
): OwnAddress {
  if (isBelieved(read, links.canonical)) return { address: links.canonical, origin: 'html' };
  if (isBelieved(read, links.openGraph)) return { address: links.openGraph, origin: 'open-graph' };
  return { address: read, origin: 'address' };
}

function isBelieved(read: string, claimed: string): boolean {
  if (claimed === '' || !URL.canParse(claimed)) return false;
  const [here, there] = [new URL(read), new URL(claimed)];
  if (!/^https?:$/.test(there.protocol)) return false;
  if (here.protocol === 'file:') return true;
  if (siteOf(here.hostname) !== siteOf(there.hostname)) return false;
  return isArticle(there) || !isArticle(here);
}

/** Whether an address may be that of an article: it has a path, or a question. */
const isArticle = ({ pathname, search }: URL): boolean =>
  search !== '' || !/^\/(?:index\.\w+|home\/?)?$/i.test(pathname);

/** The two or three last labels of a host: a stand-in for the list of public suffixes, which is large. */
export function siteOf(host: string): string {
  if (/^[\d.]+$|:/.test(host)) return host;
  const labels = host
    .toLowerCase()
    .replace(/^(?:www\d?|m|mobile|amp)\./, '')
    .split('.');
  const isShared = /^(?:com?|org|net|gov|gob|gouv|govt|go|ac|edu|or|ne|mil)$/.test(
    labels.at(-2) ?? '',
  );
  return labels.slice(isShared && labels.length > 2 ? -3 : -2).join('.');
}
