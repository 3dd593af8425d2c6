/** The languages of the United Nations (BCP 47): those in which articles are read. */
export const readLanguages: ReadonlySet<string> = new Set(['ar', 'en', 'es', 'fr', 'ru', 'zh']);
