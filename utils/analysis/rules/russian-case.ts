import { isCapitalised, opensSentence, wordAfter } from '../around.ts';
import { type Rule, reject } from './rule.ts';

/**
 * Russian writes words for people with a small letter: with a capital within a sentence it is a surname
 * (“Юрий Поляков”) or part of a name (“на Болгарской улице”). “МИД Венгрии” is not Russia’s.
 */
export const russianCase: Rule = {
  name: 'russian-case',
  concerns: ({ entry, form }, language) =>
    language === 'ru' && (form === 'demonym' || entry?.id === 'russian-mfa' || entry?.id === 'TG'),
  judge({ text, match }) {
    const next = wordAfter(text, match.end);
    const isBeside = next !== null && next.start === match.end + 1;
    if (match.surface.entry?.id === 'TG' && match.surface.form !== 'demonym') {
      return /^(?:\s(?:же|самого|,)|,\s(?:кто|что|чего))/.test(text.slice(match.end, match.end + 9))
        ? reject('here it is a pronoun')
        : null;
    }
    if (match.surface.entry?.id === 'russian-mfa') {
      const isOther = isBeside && isCapitalised(next.text) && !/^(?:Росс|РФ)/.test(next.text);
      return isOther && match.surface.form === 'acronym'
        ? reject('here it is the ministry of another state')
        : null;
    }
    if (!isCapitalised(text.charAt(match.start)) || opensSentence(text, match.start)) return null;
    if (isBeside && /^(?:Федерац|Республик|Королевств)/.test(next.text)) return null;
    return reject('with a capital it is a surname or part of a longer name');
  },
  examples: [
    { sentence: 'Актёр Юрий [Поляков] снялся в картине.', counts: false, language: 'ru' },
    { sentence: 'Пекарня стоит на [Болгарской] улице.', counts: false, language: 'ru' },
    { sentence: 'Глава [МИД] Венгрии назвал решение политическим.', counts: false, language: 'ru' },
    { sentence: 'В [МИД] России назвали решение политическим.', counts: true, language: 'ru' },
    { sentence: '[Того] же мнения придерживается тренер.', counts: false, language: 'ru' },
    { sentence: 'Президент [Того] подписал закон.', counts: true, language: 'ru' },
    { sentence: '[Польские] дипломаты уехали.', counts: true, language: 'ru' },
    { sentence: 'Он помог группе [поляков] уехать.', counts: true, language: 'ru' },
  ],
};
