/**
 * For elements that hold what is known of entries and events: it is written in English, whatever the language
 * and direction of the interface.
 */
export const english = { lang: 'en', dir: 'ltr' } as const;
