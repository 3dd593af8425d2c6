/** The languages (BCP 47) that have surfaces of their own; in another only names used in all count. */
export const readLanguages: ReadonlySet<string> = new Set(['ar', 'en', 'es', 'fr', 'ru', 'zh']);
