/*
 * The words of the interface in the reader's language: the WebExtension locale system (`public/_locales`, a file a
 * language, English is the source), typed, with plurals, numbers, dates and sorting by `Intl`. Works on pages, in
 * content scripts and in the background; in a web worker, or outside of a browser, after `useMessages`.
 */
export { dateInWords, momentInWords } from './dates.ts';
export { isolate, isolated } from './isolate.ts';
export { type MessageKey, type PluralKey, plural, t, type Value } from './messages.ts';
export {
  compare,
  languageInWords,
  listInWords,
  numberInWords,
  regionInWords,
  sizeInWords,
} from './numbers.ts';
export { type PackagedLanguage, usePackagedMessages } from './packaged.ts';
export { direction, formatOf, language, locale, type Messages, useMessages } from './source.ts';
