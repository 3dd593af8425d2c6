/** The text of a page, folded, and the offsets at which its blocks begin, in order. */
export type PageText = { text: string; breaks: ReadonlySet<number> };

/** A passage that was found: offsets into the folded text, whether it reads as it did, and how sure that is, 0 to 1. */
export type FoundPassage = { start: number; end: number; isSame: boolean; score: number };
