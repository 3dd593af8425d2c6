import { type Article, CLOSE, OPEN, paragraphText } from './article.ts';
import type { Random } from './random.ts';

/** What an edit does to an article with a marked passage; null where it does not apply to this one. */
export type Edit = (article: Article, chance: Random, fresh: () => string) => Article | null;

const holder = (article: Article): number =>
  article.findIndex((sentences) => sentences.some((sentence) => sentence.includes(OPEN)));
const holds = (sentences: readonly string[]): boolean => /[\ue000\ue001]/.test(sentences.join(''));
const isWithin = (article: Article, index: number): boolean => {
  const before = article
    .slice(0, index + 1)
    .flat()
    .join('');
  return before.includes(OPEN) && !article.slice(0, index).flat().join('').includes(CLOSE);
};
const bare = (text: string): string => text.replace(/[\ue000\ue001]/g, '');
const passageOf = (article: Article): string => {
  const text = article.map(paragraphText).join('\n');
  return text.slice(text.indexOf(OPEN) + 1, text.indexOf(CLOSE));
};
const insertAt = <T>(list: readonly T[], at: number, ...items: T[]): T[] => [
  ...list.slice(0, at),
  ...items,
  ...list.slice(at),
];
/** Changes the text of the passage alone, where it stands in one paragraph. */
function inPassage(article: Article, change: (text: string) => string): Article | null {
  const at = holder(article);
  const sentences = article[at] ?? [];
  const text = paragraphText(sentences);
  if (!text.includes(CLOSE)) return null;
  const [before = '', rest = ''] = text.split(OPEN);
  const [passage = '', after = ''] = rest.split(CLOSE);
  return article.map((other, index) =>
    index === at ? [`${before}${OPEN}${change(passage)}${CLOSE}${after}`] : other,
  );
}
const wordsOf = (text: string): string[] =>
  /\p{sc=Han}/u.test(text) ? [...text] : text.split(' ');
const joined = (words: readonly string[], like: string): string =>
  words.join(/\p{sc=Han}/u.test(like) ? '' : ' ');

/** Edits after which the passage is there as it was. */
export const around: Record<string, Edit> = {
  'paragraphs are added': (article, chance, fresh) => {
    let edited = article;
    for (let i = 0; i < 3; i++) {
      const at = chance.below(edited.length + 1);
      if (at > 0 && isWithin(edited, at - 1) && isWithin(edited, at)) continue;
      edited = insertAt(edited, at, [fresh(), fresh()]);
    }
    return edited;
  },
  'paragraphs are removed': (article, chance) =>
    article.filter(
      (sentences, index) => holds(sentences) || isWithin(article, index) || chance.chance(0.7),
    ),
  'paragraphs change places': (article, chance) => {
    const parts: Article[] = [];
    for (const [index, sentences] of article.entries()) {
      const goesOn =
        index > 0 && isWithin(article, index - 1) && !article[index - 1]?.join('').includes(CLOSE);
      if (goesOn) parts.at(-1)?.push(sentences);
      else parts.push([sentences]);
    }
    return chance.shuffled(parts).flat();
  },
  'its paragraph goes elsewhere': (article, chance) => {
    const at = holder(article);
    if (!article[at]?.join('').includes(CLOSE)) return null;
    const rest = article.filter((_, index) => index !== at);
    return insertAt(rest, chance.below(rest.length + 1), article[at] ?? []);
  },
  'a sentence comes before it': (article, _, fresh) =>
    article.map((sentences) =>
      sentences.flatMap((sentence) =>
        sentence.startsWith(OPEN) ? [fresh(), sentence] : [sentence],
      ),
    ),
  'a sentence comes after it': (article, _, fresh) =>
    article.map((sentences) =>
      sentences.flatMap((sentence) =>
        sentence.endsWith(CLOSE) ? [sentence, fresh()] : [sentence],
      ),
    ),
  'words around it are changed': (article, chance) =>
    article.map((sentences) =>
      sentences.map((sentence) => (holds([sentence]) ? sentence : changed(sentence, chance, 0.15))),
    ),
  'its typography is changed': (article, chance) =>
    article.map((sentences) =>
      sentences.map((sentence) =>
        sentence
          .replace(/ /g, () => chance.pick([' ', '\u00a0', '  ', '\n   ']))
          .replace(/['’"“”«»]/g, () => chance.pick(['"', '“', '’', '»', "'"]))
          .replace(/[-–—]/g, () => chance.pick(['‑', '–', '—', '--']))
          .replace(/(\p{L}{4})(?=\p{L}{4})/gu, (part) => part + chance.pick(['', '', '\u00ad']))
          .replace(/fi/g, 'ﬁ')
          .replace(/\.\.\./g, '…')
          .normalize(chance.pick(['NFC', 'NFD'])),
      ),
    ),
  'a twin of it stands elsewhere': (article, chance) =>
    withTwin(article, chance, passageOf(article)),
  'it is pulled out as well': (article, chance) =>
    pulledOut(article, chance, passageOf(article), holder(article)),
  'a near twin of it stands elsewhere': (article, chance) =>
    withTwin(article, chance, changed(passageOf(article), chance, 0.15)),
};

/** Edits of the passage itself. */
export const within: Record<string, Edit> = {
  'words of it are replaced': (article, chance) =>
    inPassage(article, (text) => changed(text, chance, 0.15)),
  'words are put into it': (article, chance, fresh) =>
    inPassage(article, (text) => {
      const words = wordsOf(text);
      const more = wordsOf(bare(fresh())).slice(0, Math.max(1, Math.floor(words.length / 4)));
      return joined(insertAt(words, 1 + chance.below(words.length - 1), ...more), text);
    }),
  'words are left out of it': (article, chance) =>
    inPassage(article, (text) => {
      const words = wordsOf(text);
      const count = Math.max(1, Math.floor(words.length / 5));
      const from = 1 + chance.below(Math.max(1, words.length - count - 1));
      return joined(
        words.filter((_, index) => index < from || index >= from + count),
        text,
      );
    }),
  'it is changed while its twin stands elsewhere': (article, chance) => {
    const twin = bare(passageOf(article));
    const edited = inPassage(article, (text) => changed(text, chance, 0.15));
    return edited && withTwin(edited, chance, twin);
  },
};

/** Edits after which it is gone. */
export const gone: Record<string, Edit> = {
  'it is removed': (article) => without(article),
  'it is removed with what is beside it': (article) => {
    const at = holder(article);
    return without(article.filter((_, index) => index !== at - 1));
  },
  'another sentence takes its place': (article, _, fresh) => without(article, fresh()),
  'it is removed while its twin stands in another paragraph': (article, chance) =>
    withTwin(without(article), chance, passageOf(article), holder(article)),
  'it is removed while what was pulled out stays': (article, chance) =>
    pulledOut(without(article), chance, passageOf(article), holder(article)),
  'it is removed while a near twin stands elsewhere': (article, chance) =>
    withTwin(
      without(article),
      chance,
      changed(bare(passageOf(article)), chance, 0.15),
      holder(article),
    ),
};

function without(article: Article, instead = ''): Article {
  let isInside = false;
  let given = instead;
  return article
    .map((sentences) => {
      const left = sentences.map((sentence) => {
        let kept = '';
        for (const sign of sentence) {
          if (sign === OPEN) {
            isInside = true;
            kept += given;
            given = '';
          } else if (sign === CLOSE) isInside = false;
          else if (!isInside) kept += sign;
        }
        return kept;
      });
      return left.filter((sentence) => sentence.trim() !== '');
    })
    .filter((sentences) => sentences.length > 0);
}

/** Puts a text between sentences of another paragraph, far from where the passage stands or stood. */
function withTwin(
  article: Article,
  chance: Random,
  text: string,
  at = holder(article),
): Article | null {
  const twin = bare(text).replaceAll('\n', ' ');
  const places = farFrom(article, at).filter((index) => (article[index]?.length ?? 0) > 1);
  if (places.length === 0) return null;
  const place = chance.pick(places);
  return article.map((sentences, index) =>
    index === place ? insertAt(sentences, 1 + chance.below(sentences.length - 1), twin) : sentences,
  );
}

const farFrom = (article: Article, at: number): number[] =>
  article
    .map((_, index) => index)
    .filter((index) => Math.abs(index - at) > 2 && !isWithin(article, index));

/** A part of a paragraph, once more as a paragraph of its own: a whole one would be the passage itself, moved. */
function pulledOut(article: Article, chance: Random, text: string, at: number): Article | null {
  const places = farFrom(article, at);
  if (places.length === 0) return null;
  return insertAt(article, chance.pick(places), [bare(text).replaceAll('\n', ' ')]);
}

/** Whether the passage is one or more whole paragraphs. */
export const isWhole = (article: Article): boolean =>
  article.some((sentences) => sentences[0]?.startsWith(OPEN)) &&
  article.some((sentences) => sentences.at(-1)?.endsWith(CLOSE));

/** A text with some words replaced by others: at least one. */
function changed(text: string, chance: Random, share: number): string {
  const words = wordsOf(text);
  const free = words.flatMap((word, at) => (/[\ue000\ue001]/.test(word) ? [] : [at]));
  const count = Math.max(1, Math.floor(free.length * share));
  for (const at of chance.shuffled(free).slice(0, count)) {
    const word = words[at] ?? '';
    // In Chinese a word is one sign.
    const other = chance.pick(
      free.map((index) => words[index] ?? '').filter((one) => one !== word),
    );
    words[at] = word.length > 2 ? [...word].reverse().join('') : other;
  }
  return joined(words, text);
}
