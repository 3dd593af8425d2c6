import type { Name } from '../../model/clipping.ts';
import { metadataLine } from './text.ts';

/** A name in a tag of Highwire, which may give the family's first: `Beispiel, Bert`. */
export function highwireName(text: string): Name | null {
  const line = nameLine(text);
  if (line === '') return null;
  const parts = line.split(/\s*,\s*/);
  const [family = '', given = ''] = parts;
  return parts.length === 2 && family && given ? { family, given } : { literal: line };
}

/** A name as metadata gives it, whole; null for what is none: nothing, or an address. */
export function wholeName(text: string): Name | null {
  const line = nameLine(text).replace(by, '');
  return line === '' || isAddress.test(line) ? null : { literal: line };
}

/**
 * Who a line like “By Ana Author and B. Beispiel, Reuters” names. What the line says besides is left out: the
 * agency or the outlet after persons, their office, a date. Where nothing else is left, the outlet is the author.
 */
export function bylineNames(text: string, outlet = ''): Name[] {
  const line = nameLine(text)
    .replace(by, '')
    // What follows a sign, a time or a date is no name.
    .replace(/\s*(?:[|•·–—/]|\s-\s|\d).*$/u, '');
  if (line === '' || line.length > LONGEST || isAddress.test(line)) return [];
  const all = line
    .split(separators)
    .map((part) =>
      part
        .trim()
        .replace(by, '')
        .replace(office, '')
        .replace(/[.,;:]+$/, (end) => (end === '.' ? end : '')),
    )
    .filter((part) => /\p{L}/u.test(part));
  const persons = all.filter(
    (name) => !isAgency(name) && name.toLowerCase() !== outlet.toLowerCase(),
  );
  return (persons.length > 0 ? persons : all.slice(0, 1)).map((literal) => ({ literal }));
}

/** A byline is not longer, in UTF-16 units: else it is a paragraph. */
const LONGEST = 300;

const nameLine = (text: string): string => metadataLine(text).slice(0, 500);
const isAddress = /^(?:https?:|www\.|@|\S+@\S+$)/i;

/** How a byline begins, in the languages that are read. */
const by =
  /^(?:(?:written |reported |story |text )?by[\s:]+|authors?\s*:\s*|von\s+|par\s+|por\s+|di\s+|de\s+(?=\p{Lu})|текст\s*:\s*|авторы?\s*:\s*|بقلم\s*:?\s*|كتبه?\s*:\s*|(?:作者|记者|記者|文)\s*[:：]?\s*(?=\p{sc=Han}))/iu;
const separators = /\s*(?:[,;،、，]|\s(?:and|und|et|y|e|и|with|avec|mit|con)\s|\s&\s|\sو\s?)\s*/iu;
/** An office, or a place, after a name. */
const office = /\s+(?:in|à|en|из|from)\s+\p{Lu}[\p{L}\s.-]*$/u;
const agencies =
  /^(?:reuters|ap|the associated press|associated press|afp|agence france-presse|dpa|efe|ansa|apa|tass|тасс|интерфакс|риа новости|xinhua|新华社|bloomberg(?: news)?|kyodo(?: news)?|anadolu agency|upi|afp et reuters|staff|staff and agencies|agencies|agences?|wires?)$/iu;
const roles =
  /(?:correspondent|editor|reporter|staff writer|bureau chief|korrespondent|redaktion|rédaction|redacción|корреспондент)(?:in|en)?$/iu;
const isAgency = (name: string): boolean => agencies.test(name) || roles.test(name);
