/**
 * The address that identifies a page: without what only follows readers about, without credentials, and without
 * a fragment that is a place on the page. What is left is as it was written: two addresses of one page are
 * alike, those of two pages differ. An address that cannot be read is answered as it is.
 */
export function addressOf(address: string): string {
  if (!URL.canParse(address)) return address;
  const url = new URL(address);
  url.username = '';
  url.password = '';
  // Piece by piece: `searchParams` would write the rest of the query anew.
  const query = url.search
    .slice(1)
    .split('&')
    .filter((piece) => piece !== '' && !tracking.test(nameIn(piece)))
    .join('&');
  // Of two question marks the setter would take one.
  url.search = query === '' ? '' : `?${query}`;
  if (!isRoute.test(url.hash)) url.hash = '';
  // Engines differ in whether a question mark with nothing behind it stays.
  return url.search === '' ? url.href.replace(/\?(?=#|$)/, '') : url.href;
}

/** The name of a piece of a query. */
function nameIn(piece: string): string {
  const [name = ''] = piece.split('=');
  return new URLSearchParams(name).keys().next().value ?? '';
}

/** A fragment by which an app tells its pages apart: `#!story/7`, `#/story/7`. */
const isRoute = /^#(?:!|\/)/;

/**
 * Parameters by which advertisers, newsletters and social networks tell where a reader comes from; named by
 * their makers (Google, Meta, Microsoft, Yandex, X, TikTok, Mailchimp, HubSpot, Marketo, Vero, Webtrends,
 * AT Internet, Adobe) or by outlets for their own campaigns.
 */
const tracking =
  /^(?:utm_\w+|_ga|_gl|fbclid|gclid|gclsrc|dclid|gbraid|wbraid|msclkid|yclid|ysclid|twclid|ttclid|li_fat_id|igshid|igsh|mc_[ce]id|_hs\w+|__hs\w+|hsctatracking|mkt_tok|vero_\w+|oly_\w+_id|wt_?mc|wt_zmc|at_(?:medium|campaign|custom\d|link\w*|bbc_team|format|ptr_name)|cmpid|ocid|xtor|smid|smtyp|s_cid|ns_(?:source|mchannel|campaign|linkname|fee)|ref_src|ref_url|__twitter_impression|spm|share_?id|__s)$/i;
