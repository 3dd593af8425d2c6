import { numberInWords } from '../../utils/i18n/index.ts';

/** `1 clipping`, `12,000 clippings`; `many` where more of it is not said with an s. */
export const counted = (count: number, one = 'clipping', many = `${one}s`): string =>
  `${numberInWords(count)} ${count === 1 ? one : many}`;
