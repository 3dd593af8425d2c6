import type { ComponentChildren } from 'preact';
import { listInWords } from '../../utils/i18n/index.ts';

/** Signs that no text of ours holds: where the elements stand is told by them. */
const FIRST = 0xe000;

/** Elements in a row, as the language lists things: “<b>a</b>, <b>b</b> and <b>c</b>”. */
export function Listed({ of }: { of: readonly ComponentChildren[] }) {
  const text = listInWords(of.map((_, index) => String.fromCharCode(FIRST + index)));
  const parts = text.split(/([\ue000-\uf8ff])/);
  return <>{parts.map((part) => of[part.charCodeAt(0) - FIRST] ?? part)}</>;
}
