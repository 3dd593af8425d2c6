/*
 * Where the messages come from, and which language they are in. The polyfill has nothing to add to this part of
 * the API, which is synchronous and the same in all browsers, so it is not needed here.
 */

type I18n = {
  getMessage(name: string, substitutions?: string[]): string;
  getUILanguage(): string;
};
type Global = { browser?: { i18n?: I18n }; chrome?: { i18n?: I18n } };

const { browser, chrome } = globalThis as Global;
let i18n: I18n | undefined = browser?.i18n ?? chrome?.i18n;

/** The messages of one `messages.json`. */
export type Messages = Readonly<Record<string, { message: string }>>;

/**
 * Takes the messages from a table instead of the browser: for web workers, which the browser gives none, and
 * for tests. `uiLanguage` is the browser's own language (BCP 47).
 */
export function useMessages(table: Messages, uiLanguage = 'en'): void {
  i18n = {
    getMessage: (name, values = []) =>
      (table[name]?.message ?? '').replace(/\$(?:\$|([1-9]))/g, (_, place) =>
        place === undefined ? '$' : (values[Number(place) - 1] ?? ''),
      ),
    getUILanguage: () => uiLanguage,
  };
  formats.clear();
  known = undefined;
}

/** A message with its places filled; empty where there is none. */
export const messageOf = (name: string, values: string[] = []): string =>
  i18n?.getMessage(name, values) ?? '';

/**
 * The language of the messages (BCP 47), for `Intl` and `lang`: the browser's own with its region where its
 * messages are shown, else the one that they are in.
 */
export function locale(): string {
  known ??= look();
  return known;
}

/** Asked for once: by every value of a message, and by the last notice of a script whose extension is gone. */
let known: string | undefined;

function look(): string {
  const own = messageOf('locale') || 'en';
  const ui = i18n?.getUILanguage() ?? own;
  return ui.split('-')[0] === own.split('-')[0] ? ui : own;
}

/** The language without its region: the key of names in the knowledge (`en`, `ar`). */
export const language = (): string => locale().split('-')[0] ?? 'en';

/** Which way the interface is written. */
export const direction = (): 'ltr' | 'rtl' => (language() === 'ar' ? 'rtl' : 'ltr');

const formats = new Map<string, unknown>();

/** A format of the language, kept: making one costs more than a hundred things written with it. */
export function formatOf<Format>(name: string, make: (tag: string) => Format): Format {
  const format = (formats.get(name) as Format | undefined) ?? make(locale());
  formats.set(name, format);
  return format;
}
