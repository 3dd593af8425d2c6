/** Whether keys belong to a field: letters are its text, and undoing is its own. */
export const isTyping = (target: EventTarget | null): boolean =>
  target instanceof HTMLTextAreaElement ||
  target instanceof HTMLSelectElement ||
  (target instanceof HTMLInputElement && target.type !== 'checkbox');

/** For `dir` of a field: as what is typed is written; like the page as long as nothing is. */
export const dirOf = (text: string): 'auto' | undefined => (text === '' ? undefined : 'auto');
