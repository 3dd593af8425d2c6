import type { Filed, KnowledgeProblem } from './problem.ts';

/** What a name in the language must hold, and what it may not: a name in the wrong column shows. */
const scripts: Record<string, { needs?: RegExp; forbids: RegExp; written: string }> = {
  ar: {
    needs: /\p{Script=Arabic}/u,
    forbids: /\p{Script=Cyrillic}|\p{Script=Han}/u,
    written: 'Arabic',
  },
  ru: {
    needs: /\p{Script=Cyrillic}/u,
    forbids: /\p{Script=Arabic}|\p{Script=Han}/u,
    written: 'Cyrillic',
  },
  zh: {
    needs: /\p{Script=Han}/u,
    forbids: /\p{Script=Arabic}|\p{Script=Cyrillic}/u,
    written: 'Chinese',
  },
};
const latin = {
  forbids: /\p{Script=Arabic}|\p{Script=Cyrillic}|\p{Script=Han}/u,
  written: 'Latin',
};
const byLanguage = { ...scripts, en: latin, es: latin, fr: latin };
/** An acronym or a proper name may stand in Latin letters in any language: "COVID-19", "WeChat". */
const international =
  /^[\p{Script=Latin}\p{N}\p{P}\p{S} ]*\p{Lu}[\p{Script=Latin}\p{N}\p{P}\p{S} ]*$/u;

/** Names stand in the writing of their language, or in Latin letters where they are international. */
export function checkScripts(entries: readonly Filed[]): KnowledgeProblem[] {
  return entries.flatMap(({ file, entry }) => {
    const names: [field: string, language: string, text: string][] = [
      ...entry.aliases.map(
        ({ lang, text }, index) =>
          [`aliases.${index}.text`, lang, text] as [string, string, string],
      ),
      ...Object.entries(entry.names ?? {}).map(
        ([language, text]) => [`names.${language}`, language, text] as [string, string, string],
      ),
    ];
    return names.flatMap(([field, language, text]) => {
      const rule = (byLanguage as typeof scripts)[language];
      if (!rule) return [];
      const lacks = rule.needs !== undefined && !rule.needs.test(text) && !international.test(text);
      return lacks || rule.forbids.test(text)
        ? [
            {
              file,
              entry: entry.id,
              field,
              reason: `“${text}” is not in ${rule.written} letters; is it in the wrong language?`,
            },
          ]
        : [];
    });
  });
}
