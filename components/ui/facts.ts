import { dateInWords, regionInWords, t } from '../../utils/i18n/index.ts';
import type { Entry } from '../../utils/model/entry.ts';
import { sortInWords, statusWords } from './sort-words.ts';

/** What stands under an entry's name: its standing, sort or category; who operates a platform. */
export function factsOf(entry: Entry, operator: string): string[] {
  switch (entry.kind) {
    case 'state':
      return [t(statusWords[entry.unStatus])];
    case 'organisation':
      return [
        sortInWords('organisation', entry.type),
        ...(entry.seat ? [t('entry_seat', regionInWords(entry.seat))] : []),
        ...since(entry.founded),
      ];
    case 'platform':
      return [
        sortInWords('platform', entry.type),
        ...(operator ? [t('entry_operator', operator)] : []),
        ...(entry.headquarters ? [t('entry_headquarters', regionInWords(entry.headquarters))] : []),
        ...since(entry.founded),
      ];
    case 'term':
      return [sortInWords('category', entry.category)];
  }
}

const since = (year: number | null): string[] =>
  year === null ? [] : [t('entry_since', dateInWords(String(year)))];
