import type { Kind } from '../../utils/model/entry.ts';

const words: Record<Kind, string> = {
  state: 'State or territory',
  organisation: 'Organisation',
  platform: 'Platform or company',
  term: 'Term',
};

/** A kind by name, underlined the way its marks are: the legend of the page. */
export function KindLabel({ kind }: { kind: Kind }) {
  return <span class={`kind ${kind}`}>{words[kind]}</span>;
}
