/**
 * Characters that no file of ours carries: controls but tab and line feed, non-characters and byte order marks
 * (XML and YAML refuse some of them), and the bidirectional embeddings, overrides and isolates (Unicode UAX #9,
 * 2.1 to 2.5), which can make a quotation read otherwise than it is, or turn round what stands beside it.
 */
const unwanted = /(?![\t\n])[\p{Cc}\p{Noncharacter_Code_Point}\u202a-\u202e\u2066-\u2069\ufeff]/gu;

/** Text that any file can hold: well-formed Unicode, lines parted by line feeds, without hidden controls. */
export const clean = (text: string): string =>
  text
    .toWellFormed()
    .replace(/\r\n?|[\v\f\u0085\u2028\u2029]/g, '\n')
    .replace(unwanted, '');

/** Clean text on one line, single spaces, none at its ends. */
export const oneLine = (text: string): string => clean(text).replace(/\s+/g, ' ').trim();

/** The lines of clean text that say something, trimmed. */
export const linesOf = (text: string): string[] =>
  clean(text).split('\n').map(trim).filter(Boolean);

/** Paragraphs are parted by empty lines; within one, lines are joined. */
export const paragraphsOf = (text: string): string[] =>
  clean(text)
    .split('\n')
    .map(trim)
    .reduce<string[][]>(
      (paragraphs, line) => {
        if (line === '') paragraphs.push([]);
        else paragraphs.at(-1)?.push(line);
        return paragraphs;
      },
      [[]],
    )
    .filter((lines) => lines.length > 0)
    .map((lines) => oneLine(lines.join(' ')));

/** A language tag that can stand in a file (BCP 47, its form alone); empty for anything else. */
export const languageTag = (tag: string): string =>
  /^[A-Za-z]{2,8}(?:-[A-Za-z0-9]{1,8}){0,8}$/.test(tag) ? tag : '';

const trim = (line: string): string => line.trim();
