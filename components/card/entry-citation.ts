import { language, t } from '../../utils/i18n/index.ts';
import { type Entry, nameIn, type Source } from '../../utils/model/entry.ts';

/**
 * An entry as text that can stand in a note: its names in the reader's language and in English, gist and
 * definition, and where to check them.
 */
export function entryCitation(entry: Entry): string {
  const sources = entry.sources.map((source) => `- ${sourceText(source)}`);
  return [
    ...new Set([nameIn(entry, language()), entry.name]),
    entry.gist,
    '',
    entry.definition,
    '',
    t('card_copy_sources'),
    ...sources,
    t('card_copy_from', entry.checked),
  ].join('\n');
}

const sourceText = ({ title, publisher, date, url }: Source): string =>
  [title, publisher, date, url].filter(Boolean).join(', ');
