import type { Kind } from '../../utils/model/entry.ts';
import { sortInWords } from './sort-words.ts';

/** A kind by name, underlined the way its marks are: the legend of the page. */
export function KindLabel({ kind }: { kind: Kind }) {
  return <span class={`kind ${kind}`}>{sortInWords('kind', kind)}</span>;
}
