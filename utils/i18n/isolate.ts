const marks = /[\u202a-\u202e\u2066-\u2069]/g;

/**
 * A text whose direction ends with it, whatever signs it holds (Unicode Bidirectional Algorithm, first strong
 * isolate): for a place in a sentence that can hold no elements.
 */
export const isolate = (text: string): string => `\u2068${text.replace(marks, '')}\u2069`;

/** Letters written from the right, and signs that change the direction of what follows. */
const turning = /[\u0590-\u08ff\u200e\u200f\u202a-\u202e\u2066-\u2069\ufb1d-\ufeff]/;

/** The same, for texts that could turn a sentence that is written from the left; others come back as they are. */
export const isolated = (text: string): string => (turning.test(text) ? isolate(text) : text);
