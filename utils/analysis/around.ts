import { traitsOf } from './normalise.ts';

/** A run of letters and digits in a text, with its UTF-16 offsets. */
export type Word = { text: string; start: number; end: number };

const isWordUnit = (text: string, index: number): boolean => traitsOf(text.charCodeAt(index)) < 0;

/** The word after a place, past spaces and signs; null at the end of the text. */
export function wordAfter(text: string, index: number): Word | null {
  let start = index;
  while (start < text.length && !isWordUnit(text, start)) start++;
  let end = start;
  while (end < text.length && isWordUnit(text, end)) end++;
  return end > start ? { text: text.slice(start, end), start, end } : null;
}

/** The word before a place. */
export function wordBefore(text: string, index: number): Word | null {
  let end = index;
  while (end > 0 && !isWordUnit(text, end - 1)) end--;
  let start = end;
  while (start > 0 && isWordUnit(text, start - 1)) start--;
  return end > start ? { text: text.slice(start, end), start, end } : null;
}

/** The word joined to a place by a single space, and by nothing else. */
export const joinedAfter = lastKept((text, index) => {
  const word = text.charCodeAt(index) === SPACE ? wordAfter(text, index) : null;
  return word?.start === index + 1 ? word : null;
});

export const joinedBefore = lastKept((text, index) => {
  const word = text.charCodeAt(index - 1) === SPACE ? wordBefore(text, index) : null;
  return word?.end === index - 1 ? word : null;
});

/** Keeps the last answer: each rule asks for the words beside the same name. */
function lastKept(find: (text: string, index: number) => Word | null): typeof find {
  let lastText = '';
  let lastIndex = -1;
  let answer: Word | null = null;
  return (text, index) => {
    if (index !== lastIndex || text !== lastText) {
      answer = find(text, index);
      lastText = text;
      lastIndex = index;
    }
    return answer;
  };
}
const SPACE = 0x20;

/** Whether a word begins with a capital: Han, Arabic and digits have none. */
export const isCapitalised = (word: string): boolean => {
  const first = word.charAt(0);
  return first !== first.toLowerCase();
};

const ends = new Set(['.', '!', '?', '…', ':', '•', '|', '\n']);
const passed = new Set([' ', '"', '“', '”', '‘', '’', '(', '[', '«', '\u00a0', '*', '—', '–']);

/** Whether a place is the beginning of a sentence or of the text, where anything is capitalised. */
export function opensSentence(text: string, index: number): boolean {
  let i = index - 1;
  while (i >= 0 && passed.has(text.charAt(i))) i--;
  return i < 0 || ends.has(text.charAt(i));
}

/** No sentence that one reads at once is longer on either side. */
const REACH = 500;

/**
 * Where the sentence around a place begins and ends, roughly: from end to end of sentence, and not
 * further than some hundred units, so that a text without full stops is not searched for each place.
 */
export function sentenceAround(
  text: string,
  start: number,
  end: number,
): { from: number; to: number } {
  const low = Math.max(0, start - REACH);
  const high = Math.min(text.length, end + REACH);
  const before = text.slice(low, start);
  const after = text.slice(end, high);
  const from = Math.max(before.lastIndexOf('. '), before.lastIndexOf('\n'));
  const to = after.indexOf('. ');
  return { from: low + from + 1, to: to < 0 ? high : end + to + 1 };
}

/** No headline is longer. */
const LONGEST_TITLE = 250;

// A paragraph is asked about for each of its names, one after the other.
let asked = '';
let answer = false;

/** Whether a text is a headline in title case, which capitalises most words. */
export function isTitleCase(text: string): boolean {
  if (text.length > LONGEST_TITLE) return false;
  if (text !== asked) {
    asked = text;
    // A headline has no full stop at its end.
    answer = !/\.["”’']?\s*$/.test(text) && isMostlyCapitalised(text);
  }
  return answer;
}

function isMostlyCapitalised(text: string): boolean {
  let long = 0;
  let capitalised = 0;
  for (let word = wordAfter(text, 0); word; word = wordAfter(text, word.end)) {
    if (word.text.length < 4) continue;
    long++;
    if (isCapitalised(word.text)) capitalised++;
  }
  return long > 4 && capitalised / long > 0.6;
}
