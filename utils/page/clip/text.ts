/** No letter of a language, and nothing that parts words: controls, signs of direction, soft hyphens. */
const unseen = /(?!\s)\p{Cc}|[\xad\u200b\u202a-\u202e\u2060-\u206f\ufeff]/gu;

const named: Record<string, string> = {
  amp: '&',
  lt: '<',
  gt: '>',
  quot: '"',
  apos: "'",
  nbsp: ' ',
};

/** A text of the page on one line, without controls, cut after some UTF-16 units. It stays text: nothing is parsed. */
export const oneLine = (text: string, most = 2000): string =>
  text
    .slice(0, 4 * most)
    .replace(unseen, '')
    .replace(/\s+/g, ' ')
    .trim()
    .slice(0, most);

/**
 * The same of metadata, in which many sites write character references (`Q&amp;A`) where none belong. They are
 * read once; what comes of it is text as well.
 */
export const metadataLine = (text: string): string =>
  oneLine(
    text
      .slice(0, 8000)
      .replace(/&(?:#(\d{1,7})|#x([\da-f]{1,6})|([a-z]{2,4}));/gi, (all, dec, hex, name) => {
        if (name) return named[name] ?? all;
        const code = dec ? Number(dec) : Number.parseInt(hex, 16);
        return code > 31 && code <= 0x10ffff ? String.fromCodePoint(code) : all;
      }),
  );
