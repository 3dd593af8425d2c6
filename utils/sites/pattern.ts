/*
 * Match patterns as browsers have them (`https://*.example.org/*`), as far as permissions need them: the scheme, the
 * host with or without its subdomains, and the beginning of the path. No ports, for Firefox knows none.
 */

type Parts = { schemes: string[]; host: string; isWide: boolean; path: string };

/** The parts of a pattern; null where it is none. An empty host is any. */
function partsOf(pattern: string): Parts | null {
  const whole = pattern === '<all_urls>' ? '*://*/*' : pattern;
  const match = /^(\*|https?):\/\/(\*|(?:\*\.)?[a-z0-9_.-]+)(\/[^*\s]*)\*$/.exec(whole);
  if (!match) return null;
  const [, scheme = '', host = '', path = ''] = match;
  return {
    schemes: scheme === '*' ? ['http:', 'https:'] : [`${scheme}:`],
    host: host.replace(/^\*\.?/, ''),
    isWide: host.startsWith('*'),
    path,
  };
}

export const isPattern = (text: string): boolean => partsOf(text) !== null;

const holds = ({ schemes, host, isWide, path }: Parts, url: URL): boolean =>
  schemes.includes(url.protocol) &&
  (hostOf(url) === host || (isWide && (host === '' || hostOf(url).endsWith(`.${host}`)))) &&
  url.pathname.startsWith(path);

/** The host of an address. A dot at its end is another way to write the same one. */
export const hostOf = ({ hostname }: URL): string => hostname.replace(/\.$/, '');

/** Whether a pattern holds for a page at an address. */
export function covers(pattern: string, address: string): boolean {
  const parts = partsOf(pattern);
  return parts !== null && URL.canParse(address) && holds(parts, new URL(address));
}

/** Whether a pattern holds for every page for which another does. */
export function coversAll(wide: string, narrow: string): boolean {
  const [outer, inner] = [partsOf(wide), partsOf(narrow)];
  if (!outer || !inner || (inner.isWide && !outer.isWide)) return false;
  if (inner.host === '')
    return outer.host === '' && inner.schemes.every((s) => outer.schemes.includes(s));
  return inner.schemes.every((scheme) =>
    holds(outer, new URL(`${scheme}//${inner.host}${inner.path}`)),
  );
}
