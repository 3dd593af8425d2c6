import { dateInWords } from '../../utils/i18n/index.ts';
import type { Basis } from '../../utils/model/entry.ts';

const words: Record<Basis, string> = {
  document: 'Written from the document cited',
  'reference-work': 'Written from the reference work cited',
  'general-knowledge': 'Written from general knowledge; the sources are where to read on',
};

/** On what an entry's text rests, and when it was last checked: the reader may weigh it. */
export function Checked({ basis, checked }: { basis: Basis; checked: string }) {
  return (
    <p class="quiet checked">
      {words[basis]}. Last checked {dateInWords(checked)}.
    </p>
  );
}
