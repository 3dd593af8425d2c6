import type { RefObject } from 'preact';
import { useEffect, useRef, useState } from 'preact/hooks';
import { dirOf } from '../ui/typing.ts';

type SearchBoxProps = {
  field: RefObject<HTMLInputElement | null>;
  text: string;
  label: string;
  onText(text: string): void;
  /** The arrow down leads into the list. */
  onDown(): void;
};

/** Typing goes on for so long before it is looked for, in milliseconds: not every letter is a question. */
const WAIT_MS = 120;

/** Finds as you type. */
export function SearchBox({ field, text, label, onText, onDown }: SearchBoxProps) {
  const [typed, setTyped] = useState(text);
  const timer = useRef<ReturnType<typeof setTimeout> | undefined>(undefined);
  const told = useRef(text);
  useEffect(() => {
    // Changed elsewhere, as by going back: what is typed and not looked for yet is older.
    if (text === told.current) return;
    clearTimeout(timer.current);
    told.current = text;
    setTyped(text);
  }, [text]);
  useEffect(() => () => clearTimeout(timer.current), []);
  const tell = (value: string): void => {
    clearTimeout(timer.current);
    told.current = value;
    onText(value);
  };
  return (
    <input
      ref={field}
      type="search"
      placeholder={label}
      aria-label={label}
      aria-keyshortcuts="/"
      dir={dirOf(typed)}
      value={typed}
      onInput={(event) => {
        const { value } = event.currentTarget;
        setTyped(value);
        clearTimeout(timer.current);
        timer.current = setTimeout(tell, WAIT_MS, value);
      }}
      onKeyDown={(event) => {
        if (event.key === 'Enter') tell(typed);
        if (event.key === 'ArrowDown') {
          event.preventDefault();
          onDown();
        }
      }}
    />
  );
}
