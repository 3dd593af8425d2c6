/** The languages of the United Nations (BCP 47): those in which articles are read. */
export const articleLanguages = ['ar', 'en', 'es', 'fr', 'ru', 'zh'] as const;
export type ArticleLanguage = (typeof articleLanguages)[number];

/** The same, to be asked about any tag. */
export const readLanguages: ReadonlySet<string> = new Set(articleLanguages);
