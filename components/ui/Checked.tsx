import { dateInWords, type MessageKey, t } from '../../utils/i18n/index.ts';
import type { Basis } from '../../utils/model/entry.ts';

const words = {
  document: 'entry_basis_document',
  'reference-work': 'entry_basis_reference_work',
  'general-knowledge': 'entry_basis_general_knowledge',
} as const satisfies Record<Basis, MessageKey>;

/** On what an entry's text rests, and when it was last checked: the reader may weigh it. */
export function Checked({ basis, checked }: { basis: Basis; checked: string }) {
  return (
    <p class="quiet checked">
      {t(words[basis])} {t('entry_last_checked', dateInWords(checked))}
    </p>
  );
}
