import { after, before, type Rule, reject } from './rule.ts';

/** Unvocalised, names of Arab states are other words too: قطر also means diameter, عمّان is Amman. */
export const arabicWords: Rule = {
  name: 'arabic-words',
  concerns: ({ entry }, language) =>
    language === 'ar' && (entry?.id === 'QA' || entry?.id === 'OM' || entry?.id === 'DZ'),
  judge(candidate) {
    const { match, text } = candidate;
    const left = before(candidate, 20);
    if (match.surface.entry?.id === 'QA') {
      const isDiameter =
        /(?:يبلغ|بلغ|نصف|يصل|بطول|ذات|ذو)\s$/.test(left) && match.surface.form !== 'demonym';
      return isDiameter ? reject('here it means a diameter') : null;
    }
    if (match.surface.entry?.id === 'OM') {
      // With a doubled m it is the capital of Jordan.
      const isAmman =
        /م\u0651/.test(text.slice(match.start, match.end)) ||
        /(?:العاصمة|مدينة|الأردنية|الأردن)\s$/.test(left);
      return isAmman && match.surface.form !== 'demonym'
        ? reject('here it is the city of Amman')
        : null;
    }
    return /^\sالعاصمة(?!\p{L})/u.test(after(candidate, 10))
      ? reject('here it is the city of Algiers')
      : null;
  },
  examples: [
    { sentence: 'يبلغ [قطر] الفوهة نحو أربعين مترا', counts: false, language: 'ar' },
    { sentence: 'أعلنت [قطر] عن المبادرة', counts: true, language: 'ar' },
    { sentence: 'عقدت الندوة في العاصمة [عمّان]', counts: false, language: 'ar' },
    { sentence: 'قالت [عمان] إنها ترحب بالاتفاق', counts: true, language: 'ar' },
    { sentence: 'شهدت [الجزائر] العاصمة ازدحاما', counts: false, language: 'ar' },
  ],
};
