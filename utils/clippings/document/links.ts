import type { Clipping } from '../../model/clipping.ts';
import { fragmentUrl } from '../text-fragment.ts';

/**
 * An address as a link may lead to it: http or https, in the form in which browsers write it. Empty for all
 * else: scripts, data, and files of this computer, which mean nothing to whoever gets the document.
 */
export function webLink(address: string): string {
  const wellFormed = address.toWellFormed();
  if (!URL.canParse(wellFormed)) return '';
  const url = new URL(wellFormed);
  return url.protocol === 'https:' || url.protocol === 'http:' ? url.href : '';
}

/** The link to the quoted words of a clipping on its page; empty where there can be none. */
export const passageLink = (clipping: Clipping): string =>
  webLink(clipping.target.source) && webLink(fragmentUrl(wellFormed(clipping)));

/** Context is cut at a number of UTF-16 units, so that half a character may stand at its end. */
function wellFormed(clipping: Clipping): Clipping {
  const selector = clipping.target.selector.map((one) =>
    one.type === 'TextQuoteSelector'
      ? {
          ...one,
          exact: one.exact.toWellFormed(),
          prefix: one.prefix.toWellFormed(),
          suffix: one.suffix.toWellFormed(),
        }
      : one,
  );
  return { ...clipping, target: { source: clipping.target.source.toWellFormed(), selector } };
}

/** A DOI as a link (doi.org, "DOI display guidelines"); empty for what is none. */
export function doiLink(doi: string): string {
  const [name] = /10\.\d{4,9}\/\S+$/.exec(doi.trim().toWellFormed()) ?? [];
  return name
    ? webLink(`https://doi.org/${name.replace(/[%#?"<>{}|\\^`]/g, encodeURIComponent)}`)
    : '';
}
