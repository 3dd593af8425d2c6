import type { RefObject } from 'preact';
import { useLayoutEffect, useRef } from 'preact/hooks';
import { listMove } from '../popup/list-keys.ts';
import { ahead, focusOn, rove, rowsIn } from '../popup/rows.ts';
import { isTyping } from '../ui/typing.ts';

export type ListActs = {
  /** Goes to a mention of the entry that a row (`data-row`) stands for. */
  onMention(row: string, direction: 'next' | 'previous'): void;
  onFind(): void;
  onHelp(): void;
  onSave(): void;
  /** What Escape leaves; null where there is nothing, and the key is the browser’s. */
  onEscape: (() => void) | null;
};

/** Letters typed within this time are one word. */
const TOGETHER_MS = 800;

/**
 * The keys of a screen whose rows are one list: one of them is where Tab stops, and the arrows go from there. While
 * something is typed in a field, the keys are the field’s.
 */
export function useListKeys(root: RefObject<HTMLElement | null>, acts: ListActs): void {
  const current = useRef('');
  const typed = useRef({ letters: '', at: 0 });

  // At once after each drawing: rows come and go, and a key pressed as soon as they are seen must not be lost.
  useLayoutEffect(() => rove(root.current, current.current));
  useLayoutEffect(() => {
    const screen = root.current;
    const follow = ({ target }: FocusEvent): void => {
      const row = target instanceof Element ? target.closest<HTMLElement>('[data-row]') : null;
      if (!row) return;
      current.current = row.dataset.row ?? '';
      rove(screen, current.current);
    };
    screen?.addEventListener('focusin', follow);
    return () => screen?.removeEventListener('focusin', follow);
  }, [root]);

  /** The letters typed so far, with one more. */
  const wordWith = (letter: string): string => {
    const now = Date.now();
    const before = now - typed.current.at < TOGETHER_MS ? typed.current.letters : '';
    typed.current = { letters: before + letter, at: now };
    return typed.current.letters;
  };
  /** What a key in the list does; null where it is none of ours. */
  const moveFor = (event: KeyboardEvent): (() => void) | null => {
    const rows = rowsIn(root.current);
    const at = rows.findIndex((row) => event.target instanceof Node && row.contains(event.target));
    const isRtl = document.documentElement.dir === 'rtl';
    const move = listMove(event, { at, count: rows.length, isRtl });
    // Who goes elsewhere begins a new word.
    if (move && move.kind !== 'letters') typed.current.letters = '';
    switch (move?.kind) {
      case 'row':
        return () => focusOn(rows[move.to]);
      case 'mention':
        return () => acts.onMention(rows[at]?.dataset.row ?? '', move.direction);
      case 'letters': {
        const wanted = ahead(rows, wordWith(move.letters), at);
        return wanted ? () => focusOn(wanted) : null;
      }
      default:
        return null;
    }
  };
  const actFor = (event: KeyboardEvent): (() => void) | null => {
    const { key, target } = event;
    const isCommand = (event.ctrlKey || event.metaKey) && !event.altKey && !event.shiftKey;
    if (isCommand && key.toLowerCase() === 's') return acts.onSave;
    const isFind = target instanceof HTMLInputElement && target.type === 'search';
    if (key === 'Escape') return isFind || !isTyping(target) ? acts.onEscape : null;
    // Down from the field into the list; all else in a field is the field’s.
    if (isFind && key === 'ArrowDown') return () => focusOn(rowsIn(root.current)[0]);
    const isElsewhere = target instanceof Element && target.closest('[role=tablist]') !== null;
    if (isTyping(target) || isElsewhere || event.ctrlKey || event.metaKey || event.altKey)
      return null;
    if (key === '/') return acts.onFind;
    if (key === '?') return acts.onHelp;
    return moveFor(event);
  };
  useLayoutEffect(() => {
    const listen = (event: KeyboardEvent): void => {
      if (document.querySelector('dialog[open]') || event.isComposing) return;
      const act = actFor(event);
      if (!act) return;
      event.preventDefault();
      act();
    };
    document.addEventListener('keydown', listen);
    return () => document.removeEventListener('keydown', listen);
  });
}
