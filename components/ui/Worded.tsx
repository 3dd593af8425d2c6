import type { ComponentChildren } from 'preact';
import { type MessageKey, t } from '../../utils/i18n/index.ts';

/** Signs that no message and no value holds; places of the message are told by them. */
const signOf = (index: number): string => String.fromCharCode(0xe000 + index);

type WordedProps = {
  of: MessageKey;
  /** What takes the places `$1`, `$2` … of the message, in this order. */
  with: readonly ComponentChildren[];
};

/** A message with elements in its places, wherever a language puts them: “Press <kbd>?</kbd> for the keys”. */
export function Worded({ of, with: elements }: WordedProps) {
  const text = t(of, ...elements.map((_, index) => signOf(index))).replace(/[\u2068\u2069]/g, '');
  const parts = text.split(/([\ue000-\ue008])/);
  return <>{parts.map((part) => elements[part.charCodeAt(0) - 0xe000] ?? part)}</>;
}
