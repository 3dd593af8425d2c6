import { isCutShort } from '../short-states.ts';
import { type Candidate, type Rule, reject } from './rule.ts';

let segmenter: Intl.Segmenter | null = null;
const AROUND = 8;

/**
 * Chinese is written without spaces, and “其中国有” (“of which state-owned”) holds 中国 by accident. The
 * browser's own segmenter knows the words of the language: a name must not begin or end inside one.
 */
export const chineseWords: Rule = {
  name: 'chinese-words',
  concerns: ({ entry }, language) => language === 'zh' && entry?.kind === 'state',
  judge(candidate) {
    const { text, match } = candidate;
    if (isCutShort(text, match)) return reject('its last character belongs to the word behind it');
    const isSultan =
      match.surface.entry?.id === 'SD' &&
      /(?:文莱|阿曼|柔佛|马来|日惹|奥斯曼)$/.test(
        text.slice(Math.max(0, match.start - 3), match.start),
      );
    if (isSultan) return reject('here it means a sultan');
    if (isForeignPerson(candidate)) return reject('here it is part of a person’s name');
    // Longer names are hardly ever there by accident, and the segmenter errs too.
    if (match.end - match.start > 2) return null;
    const opens = !/\p{Script=Han}$/u.test(text.slice(0, match.start).slice(-1));
    const from = Math.max(0, match.start - AROUND);
    const part = text.slice(from, match.end + AROUND);
    segmenter ??= new Intl.Segmenter('zh', { granularity: 'word' });
    const [start, end] = [match.start - from, match.end - from];
    for (const { index, segment } of segmenter.segment(part)) {
      const last = index + segment.length;
      const cutsBefore = index < start && start < last && last < end;
      // 日本国债 is 日本 and 国债: the 国 of the longer name of a state may go with the next word.
      const cutsAfter =
        start < index && index < end - (text.charAt(match.end - 1) === '国' ? 1 : 0) && end < last;
      const isInside = index < start && start < last && last === end && segment.length > 2;
      if (segment.length > 1 && (cutsBefore || (cutsAfter && !opens) || isInside)) {
        return reject('here these characters belong to other words');
      }
    }
    return null;
  },
  examples: [
    { sentence: '其[中国]有企业下降', counts: false, language: 'zh' },
    { sentence: '他穿[越南]太平洋', counts: false, language: 'zh' },
    { sentence: '罗莎·[卢森堡]的书简', counts: false, language: 'zh' },
    { sentence: '[美国]务卿将访问', counts: false, language: 'zh' },
    { sentence: '文莱[苏丹]抵达', counts: false, language: 'zh' },
    { sentence: '[中国]有很多企业', counts: true, language: 'zh' },
    { sentence: '他前往[越南]访问', counts: true, language: 'zh' },
  ],
};

/** The parts of a foreign person's name are joined by a dot: 罗莎·卢森堡, 阿曼达·阿尼西莫娃. */
const isForeignPerson = ({ text, match }: Candidate): boolean =>
  /[·•]$/.test(text.slice(Math.max(0, match.start - 1), match.start)) ||
  /^\p{Script=Han}{0,2}[·•]/u.test(text.slice(match.end, match.end + 4));
