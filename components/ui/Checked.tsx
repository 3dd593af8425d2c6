import { dateInWords, t } from '../../utils/i18n/index.ts';
import type { Basis } from '../../utils/model/entry.ts';
import { sortInWords } from './sort-words.ts';

/** On what an entry's text rests, and when it was last checked: the reader may weigh it. */
export function Checked({ basis, checked }: { basis: Basis; checked: string }) {
  return (
    <p class="quiet checked">
      {sortInWords('entry_basis', basis)} {t('entry_last_checked', dateInWords(checked))}
    </p>
  );
}
