import { fold } from './fold.ts';

/** A passage to be found again. All texts are folded. */
export type Wanted = {
  exact: string;
  /** What stood directly before and after it, `CONTEXT` units at most; short or empty at the ends of a page. */
  left: string;
  right: string;
  /** Whether it began or ended its paragraph. */
  beginsBlock: boolean;
  endsBlock: boolean;
};

/** So much is compared around a passage, in folded UTF-16 units. */
export const CONTEXT = 64;

/** What is known of a passage from its quotation and, where it was kept, the paragraph it stood in. */
export function wantedOf(
  quote: { exact: string; prefix: string; suffix: string },
  paragraph: string,
): Wanted {
  const exact = fold(quote.exact);
  const [prefix, suffix] = [fold(quote.prefix), fold(quote.suffix)];
  const around = partsAround(fold(paragraph), exact, prefix, suffix);
  const longer = (one: string, other: string): string => (one.length > other.length ? one : other);
  return {
    exact,
    left: longer(around?.before ?? '', prefix).slice(-CONTEXT),
    right: longer(around?.after ?? '', suffix).slice(0, CONTEXT),
    beginsBlock: around?.before === '',
    endsBlock: around?.after === '',
  };
}

/** The paragraph's text before and after the passage; null where it is not in it, or which of several is not known. */
function partsAround(
  paragraph: string,
  exact: string,
  prefix: string,
  suffix: string,
): { before: string; after: string } | null {
  const fitting: { before: string; after: string }[] = [];
  if (exact === '') return null;
  for (let at = paragraph.indexOf(exact); at >= 0; at = paragraph.indexOf(exact, at + 1)) {
    const before = paragraph.slice(0, at);
    const after = paragraph.slice(at + exact.length);
    const fits =
      (before.endsWith(prefix) || prefix.endsWith(before)) &&
      (after.startsWith(suffix) || suffix.startsWith(after));
    if (fits) fitting.push({ before, after });
  }
  return fitting.length === 1 ? (fitting[0] ?? null) : null;
}
