import { t } from '../../utils/i18n/index.ts';

/** 60 characters of at most four bytes leave room for the ending in the 255 bytes that file systems allow. */
const MOST_CHARACTERS = 60;

/**
 * A title as the name of a file, without its ending: without what file systems forbid, without hidden controls, and
 * never a name that Windows reserves.
 */
export function fileNameOf(title: string): string {
  const words = title
    .slice(0, 1000)
    .toWellFormed()
    .replace(/[\p{C}\\/:*?"<>|#%\ufffd]+/gu, ' ')
    .replace(/\s+/g, ' ')
    .replace(/^[. ]+/, '');
  const name = [...words]
    .slice(0, MOST_CHARACTERS)
    .join('')
    .replace(/[. ]+$/, '');
  return name === '' || /^(?:con|prn|aux|nul|com\d|lpt\d)(?:\.|$)/i.test(name)
    ? `${t('brief')} ${name}`.trim()
    : name;
}
