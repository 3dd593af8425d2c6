import { useRef, useState } from 'preact/hooks';
import { arrows, nearest } from './nearest.ts';

/**
 * The marks of a picture are one stop of the Tab key; within, arrows lead from one to the next (ARIA Authoring
 * Practices, "Managing Focus Within Components Using a Roving tabindex"). Answers what each mark needs, and which
 * one is pointed at or has the focus.
 */
export function useMarks(keys: readonly string[], first: string) {
  const picture = useRef<HTMLDivElement>(null);
  const [last, setLast] = useState(first);
  const [shown, setShown] = useState<string | null>(null);
  const stop = keys.includes(last) ? last : first;
  const onKeyDown = (event: KeyboardEvent): void => {
    const marks = [...(picture.current?.querySelectorAll<HTMLElement>('[data-mark]') ?? [])];
    const from = marks.findIndex((mark) => mark.matches(':focus'));
    const arrow = arrows.find((key) => key === event.key);
    const to =
      event.key === 'Home'
        ? 0
        : event.key === 'End'
          ? marks.length - 1
          : arrow &&
            nearest(
              marks.map((mark) => mark.getBoundingClientRect()),
              from,
              arrow,
            );
    if (to === undefined || event.altKey || event.ctrlKey || event.metaKey) return;
    event.preventDefault();
    marks[to ?? from]?.focus();
  };
  return {
    /** For the element around the marks. */
    picture,
    onKeyDown,
    shown,
    mark: (key: string) => ({
      'data-mark': key,
      tabIndex: key === stop ? 0 : -1,
      onFocus() {
        setLast(key);
        setShown(key);
      },
      onBlur: () => setShown(null),
      onMouseEnter: () => setShown(key),
      onMouseLeave: () => setShown(null),
    }),
  };
}
