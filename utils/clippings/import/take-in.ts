import { v5 as nameBasedId } from 'uuid';
import { t } from '../../i18n/index.ts';
import { addressOf } from '../../model/address.ts';
import type { Citation, Clipping, Selector } from '../../model/clipping.ts';
import { fail, ok, type Result } from '../../model/result.ts';
import { checkClipping } from '../check-clipping.ts';
import { readIssued, readMoment } from './dates.ts';
import {
  type Foreign,
  type ImportProblem,
  type ImportResult,
  isProblem,
  type Where,
} from './foreign.ts';
import { withoutMarkup } from './plain-text.ts';

/** The name space (RFC 9562, section 6.5) of clippings that come from another tool. */
const NAMESPACE = '5d0f4c1e-9c0b-4f0e-8b39-0c6f7a6f1d52';

/**
 * Makes clippings of what another tool says. Each gets the same id whenever its file is read: from its id in
 * that tool, or from its address, words, note and date. What cannot be kept becomes a problem, and so does a
 * date that is not understood: then it is as if there were none, and the moment of the import stands for it.
 */
export function takeIn(
  tool: string,
  items: Iterable<Foreign | ImportProblem>,
  now: Date,
): ImportResult {
  const clippings: Clipping[] = [];
  const problems: ImportProblem[] = [];
  const places = new Map<string, Where>();
  for (const item of items) {
    if (isProblem(item)) {
      problems.push(item);
      continue;
    }
    const { where } = item;
    const made = clippingOf(tool, item, now, (reason) => problems.push({ where: where(), reason }));
    if (!made.ok) {
      problems.push({ where: where(), reason: made.problem.message });
      continue;
    }
    const earlier = places.get(made.value.id);
    if (earlier === undefined) {
      places.set(made.value.id, where);
      clippings.push(made.value);
    } else {
      const reason = t(item.id ? 'import_same_id' : 'import_same_content', earlier());
      problems.push({ where: where(), reason });
    }
  }
  return { clippings, problems };
}

function clippingOf(
  tool: string,
  item: Foreign,
  now: Date,
  remark: (reason: string) => void,
): Result<Clipping> {
  const address = webAddress(item.url);
  if (!address.ok) return address;
  const url = address.value;
  const moment = (text: string, otherwise: string): string => {
    if (text.trim() === '') return otherwise;
    const read = readMoment(text);
    if (read === null) remark(t('import_no_date', shortened(text)));
    return read ?? otherwise;
  };
  const created = moment(item.created, now.toISOString());
  const changed = moment(item.modified, created);
  const issued = item.published.trim() === '' ? '' : readIssued(item.published);
  if (issued === null) remark(t('import_no_publication_date', shortened(item.published)));
  const language = isLanguage.test(item.language.trim()) ? item.language.trim() : '';
  if (language === '' && item.language.trim() !== '')
    remark(t('import_no_language', shortened(item.language)));
  const quote = item.quote.trim() === '' ? '' : item.quote.replace(/\r\n?/g, '\n');
  const citation: Citation = {
    type: 'webpage',
    title: item.title.trim(),
    author: item.author.trim() === '' ? [] : [{ literal: item.author.trim() }],
    'container-title': item.outlet.trim(),
    publisher: '',
    issued: issued ?? '',
    accessed: moment(item.accessed, created),
    URL: url,
    DOI: '',
    language,
    ...item.citation,
  };
  const checked = checkClipping({
    id: idOf(tool, item, url),
    scope: quote === '' ? 'page' : 'passage',
    target: { source: url, selector: selectorsOf(item, quote) },
    read: url,
    paragraph: '',
    text: '',
    citation,
    origins: originsOf(citation, now),
    language: language || citation.language,
    direction: directionOf(quote || citation.title || item.note),
    mentions: [],
    note: withoutMarkup(item.note),
    tags: [...new Set(item.tags.map((tag) => tag.trim().replace(/^#+/, '')).filter(Boolean))],
    collection: item.collection.trim(),
    created,
    modified: changed < created ? created : changed,
    deleted: null,
  });
  return checked.ok ? checked : fail('invalid', t('import_not_kept', checked.problem.message));
}

function webAddress(text: string): Result<string> {
  const trimmed = text.trim();
  if (trimmed === '') return fail('invalid', t('import_no_address'));
  return /^https?:\/\//i.test(trimmed) && URL.canParse(trimmed)
    ? ok(addressOf(trimmed))
    : fail('invalid', t('import_other_address', shortened(trimmed)));
}

/** Looks like a language tag (BCP 47). */
const isLanguage = /^[a-z]{2,3}(?:-[a-z0-9]{2,8})*$/i;

const shortened = (text: string): string => (text.length > 80 ? `${text.slice(0, 80)}…` : text);

function selectorsOf(item: Foreign, exact: string): Selector[] {
  if (exact === '') return [];
  const { prefix, suffix, places } = item;
  return [{ type: 'TextQuoteSelector', exact, prefix, suffix }, ...places];
}

/** What the file said; the moment of the import it did not say. */
function originsOf(citation: Citation, now: Date): Clipping['origins'] {
  const origins: Clipping['origins'] = { URL: 'import' };
  if (citation.accessed !== now.toISOString()) origins.accessed = 'import';
  if (citation.type !== 'webpage') origins.type = 'import';
  if (citation.author.length > 0) origins.author = 'import';
  for (const name of texts) if (citation[name] !== '') origins[name] = 'import';
  return origins;
}
const texts = ['title', 'container-title', 'publisher', 'issued', 'DOI', 'language'] as const;

const bytes = new TextEncoder();

/** A UUID is taken as it is (`urn:uuid:`, RFC 9562): it is the id of a clipping that we exported. */
function idOf(tool: string, item: Foreign, url: string): string {
  const { quote, note, created } = item;
  const uuid = /^urn:uuid:([0-9a-f]{8}(?:-[0-9a-f]{4}){3}-[0-9a-f]{12})$/i.exec(item.id)?.[1];
  if (uuid) return uuid.toLowerCase();
  const name = item.id ? [tool, item.id] : [tool, url, quote.trim(), note.trim(), created.trim()];
  return nameBasedId(bytes.encode(JSON.stringify(name)), NAMESPACE);
}

const strong = /\p{L}/u;
const rightToLeft =
  /[\p{Script=Arabic}\p{Script=Hebrew}\p{Script=Syriac}\p{Script=Thaana}\p{Script=Nko}]/u;

/** By the first letter, as `dir=auto` in HTML does. */
function directionOf(text: string): 'ltr' | 'rtl' {
  const letter = strong.exec(text)?.[0] ?? '';
  return rightToLeft.test(letter) ? 'rtl' : 'ltr';
}
