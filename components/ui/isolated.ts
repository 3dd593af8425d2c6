/** Letters written from the right, and signs that change the direction of what follows. */
const turning = /[\u0590-\u08ff\u200e\u200f\u202a-\u202e\u2066-\u2069\ufb1d-\ufeff]/;

/**
 * A text of others within a sentence of ours that can hold no elements, such as a label: its direction ends with
 * it, whatever signs it holds (Unicode Bidirectional Algorithm, first strong isolate).
 */
export const isolated = (text: string): string =>
  turning.test(text) ? `\u2068${text.replace(/[\u202a-\u202e\u2066-\u2069]/g, '')}\u2069` : text;
