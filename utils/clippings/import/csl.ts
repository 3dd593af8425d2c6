import { type Citation, citationTypes, type Name } from '../../model/clipping.ts';
import { fieldOf, listOf, parseJson, textOf } from '../json.ts';

/** Variables of CSL that are plain text here. */
const texts = ['title', 'container-title', 'publisher', 'DOI', 'language'] as const;

/**
 * What an item of CSL-JSON (docs.citationstyles.org, csl-data.json) says of the page, as far as our citations
 * hold it. Anything else is passed over; a text that is no such item says nothing.
 */
export function citationIn(json: string): Partial<Citation> {
  const parsed = parseJson(json);
  const item = parsed.ok ? parsed.value : null;
  const citation: Partial<Citation> = {};
  const type = citationTypes.find((known) => known === fieldOf(item, 'type'));
  if (type) citation.type = type;
  for (const name of texts) {
    const text = textOf(fieldOf(item, name)).trim();
    if (text !== '') citation[name] = text;
  }
  const author = listOf(fieldOf(item, 'author')).flatMap(nameIn);
  if (author.length > 0) citation.author = author;
  const issued = dateIn(fieldOf(item, 'issued'));
  if (issued !== '') citation.issued = issued;
  return citation;
}

function nameIn(name: unknown): Name[] {
  const [literal, family, given] = ['literal', 'family', 'given'].map((part) =>
    textOf(fieldOf(name, part)).trim(),
  );
  if (literal) return [{ literal }];
  if (family) return [{ family, given: given ?? '' }];
  return given ? [{ literal: given }] : [];
}

/** A date as we write it, or in the parts of CSL: `{"date-parts": [[2026, 11, 3]]}`. */
function dateIn(date: unknown): string {
  const [first] = listOf(fieldOf(date, 'date-parts'));
  const parts = listOf(first).map((part, index) => textOf(part).padStart(index === 0 ? 4 : 2, '0'));
  return textOf(date) || parts.join('-');
}
