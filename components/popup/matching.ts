/** Letters as they are compared while typing: without case and marks (“Türkiye” is found by “turk”). */
export const folded = (text: string): string =>
  text.normalize('NFD').replace(/\p{M}/gu, '').toLowerCase();

/** Whether one of some texts holds what was typed; all do where nothing was. */
export function holds(texts: readonly string[], typed: string): boolean {
  const wanted = folded(typed.trim());
  return texts.some((text) => folded(text).includes(wanted));
}

/**
 * Which of some texts to go to when letters are typed in a list: the next one, after the place `at`, that begins
 * with them, round the end; -1 where none does. While more letters come, the place itself may do.
 */
export function typedAhead(texts: readonly string[], letters: string, at: number): number {
  const wanted = folded(letters);
  // The same letter again and again goes through all that begin with it.
  const isOneLetter = [...wanted].every((letter) => letter === wanted[0]);
  const start = isOneLetter ? at + 1 : at;
  const sought = isOneLetter ? wanted.slice(0, 1) : wanted;
  for (let step = 0; step < texts.length; step++) {
    const index = (Math.max(0, start) + step) % texts.length;
    if (folded(texts[index] ?? '').startsWith(sought)) return index;
  }
  return -1;
}
