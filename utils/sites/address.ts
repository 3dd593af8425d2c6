import { t } from '../i18n/index.ts';
import { fail, ok, type Result } from '../model/result.ts';
import type { OriginPattern } from '../model/site.ts';
import { hostOf } from './pattern.ts';
import { isReserved } from './reserved.ts';

/** No address that a reader types is longer, in UTF-16 units. */
const LONGEST = 2000;

/** A name or number of a host as the URL parser writes it, without the numbers in brackets of IPv6. */
const host = /^(?=.{1,253}$)(?:(?!-)[a-z0-9_-]{1,63}(?<!-)\.)*(?!-)[a-z0-9_-]{1,63}(?<!-)$/;

/**
 * The origin of a page, and nothing wider: neither subdomains nor another scheme. A port is left out: a permission
 * is for all ports of a host.
 */
export function originOf(address: string): Result<OriginPattern> {
  const url = URL.canParse(address) ? new URL(address) : null;
  if (!url || !/^https?:$/.test(url.protocol)) return fail('invalid', t('sites_only_web'));
  if (!host.test(hostOf(url))) return fail('invalid', t('sites_no_host'));
  if (isReserved(url)) return fail('unsupported-page', t('sites_reserved', hostOf(url)));
  return ok(`${url.protocol}//${hostOf(url)}/*`);
}

/**
 * What a reader has typed or pasted, as an origin: `example.org`, or any address of the site. Without a scheme it is
 * read as https. What might be another site than it looks like is refused.
 */
export function readTyped(typed: string): Result<OriginPattern> {
  const text = typed.trim();
  if (text === '') return fail('invalid', t('sites_nothing_typed'));
  if (text.length > LONGEST) return fail('invalid', t('sites_too_long'));
  // Marks that turn the direction of writing, and others that are not seen, make one address look like another.
  if (/[\s\p{C}\\]/u.test(text)) return fail('invalid', t('sites_no_address'));
  if (text.includes('*')) return fail('invalid', t('sites_no_star'));
  const scheme = /^([a-z][a-z0-9+.-]*):(?!\d)/i.exec(text)?.[1]?.toLowerCase();
  if (scheme !== undefined && !/^https?:\/\//i.test(text)) {
    return fail('invalid', t('sites_only_web'));
  }
  const address = scheme === undefined ? `https://${text}` : text;
  if (!URL.canParse(address)) return fail('invalid', t('sites_no_address'));
  const url = new URL(address);
  const isNumber = /^[\d.]+$/.test(url.hostname);
  // `https://known.org@other.org` is other.org; `1.1` is 1.0.0.1.
  if (url.username || url.password || (isNumber && !text.includes(url.hostname))) {
    return fail('invalid', t('sites_no_address'));
  }
  if (!isNumber && !/[^.]\.[^.]/.test(url.hostname) && url.hostname !== 'localhost') {
    return fail('invalid', t('sites_whole_host'));
  }
  return originOf(address);
}
