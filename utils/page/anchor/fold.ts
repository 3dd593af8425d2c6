/*
 * Text without what typography changes: space of any kind, hyphens and signs that nobody sees; the forms of
 * quotation marks and dashes; ligatures and the ellipsis; letters composed or not (Unicode Standard Annex 15, NFD).
 * Letters, digits and their case stay.
 */

export type Folded = {
  text: string;
  /** For each UTF-16 unit of `text` the offset in the source that it comes from; in order. */
  at: readonly number[];
};

const quotes = '\'"‘’‚‛“”„‟«»‹›′″‵‶`´＇＂「」『』﹁﹂﹃﹄〝〞〟';
const dashes = '-‐‑‒–—―−﹘﹣－';
const unseen =
  /^(?:\s|\p{Cc}|\u034f|[\xad\u061c\u180e\u200b\u200c\u200e\u200f\u202a-\u202e\u2060-\u206f\ufeff\ufffc]|\u200d|[\ufe00-\ufe0f])$/u;

/** What each unit becomes, once it was asked for. */
const table: (string | undefined)[] = [];

function unit(text: string, index: number): string {
  const code = text.charCodeAt(index);
  const known = table[code];
  if (known !== undefined) return known;
  const made = foldUnit(text.charAt(index));
  table[code] = made;
  return made;
}

function foldUnit(sign: string): string {
  if (quotes.includes(sign)) return '"';
  if (dashes.includes(sign)) return '-';
  if (unseen.test(sign)) return '';
  if (sign === '…' || /[\ufb00-\ufb06]/.test(sign)) return sign.normalize('NFKD');
  return sign.normalize('NFD');
}

/** Text that is folded piece by piece. */
export class Folding {
  readonly at: number[] = [];
  #parts: string[] = [];

  /** How long the folded text is by now. */
  get length(): number {
    return this.at.length;
  }

  /** Adds a piece whose first unit stands at an offset of the source. */
  add(text: string, base: number): void {
    let part = '';
    let last = this.#parts.at(-1)?.at(-1) ?? '';
    for (let index = 0; index < text.length; index++) {
      const made = unit(text, index);
      // Two hyphens are a dash.
      if (made === '' || (made === '-' && last === '-')) continue;
      part += made;
      last = made.charAt(made.length - 1);
      for (let of = 0; of < made.length; of++) this.at.push(base + index);
    }
    if (part !== '') this.#parts.push(part);
  }

  /** All of it. */
  end(): Folded {
    return { text: this.#parts.join(''), at: this.at };
  }
}

/** A short text, folded. */
export function fold(text: string): string {
  const folding = new Folding();
  folding.add(text, 0);
  return folding.end().text;
}
