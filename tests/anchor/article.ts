import path from 'node:path';
import { readKnowledge } from '../../utils/knowledge/read-files.ts';
import { readSentences, sentenceLanguages } from '../accuracy/sentences.ts';
import type { Random } from './random.ts';

/** An article: paragraphs of sentences. */
export type Article = string[][];

/** Signs that stand around a passage while its article is edited; no text has them. */
export const OPEN = '\ue000';
export const CLOSE = '\ue001';

/** Sentences of our own by language; those in English are the definitions of the glossary. */
export async function sentencesByLanguage(): Promise<[language: string, sentences: string[]][]> {
  const { entries } = await readKnowledge(
    path.resolve(import.meta.dirname, '../../public/knowledge'),
  );
  const definitions = entries.flatMap((entry) => (entry.kind === 'term' ? [entry.definition] : []));
  const others = await Promise.all(
    sentenceLanguages.map(
      async (language): Promise<[string, string[]]> => [
        language,
        (await readSentences(language)).map(({ text }) => text),
      ],
    ),
  );
  return [['en', definitions], ...others];
}

/** An article of 6 to 14 paragraphs of 1 to 4 sentences, each sentence once. */
export function articleOf(sentences: readonly string[], chance: Random): Article {
  const pool = chance.shuffled([...new Set(sentences)]);
  return Array.from({ length: 6 + chance.below(9) }, () => pool.splice(0, 1 + chance.below(4)));
}

/** Chinese is written without spaces. */
const spaceOf = (text: string): string => (/\p{sc=Han}/u.test(text) ? '' : ' ');
export const paragraphText = (sentences: readonly string[]): string =>
  sentences.join(spaceOf(sentences[0] ?? ''));

/** The same article with a passage in it marked: part of a sentence, one or two of them, or whole paragraphs. */
export function marked(article: Article, chance: Random): Article {
  const at = chance.below(article.length);
  const paragraph = article[at] ?? [];
  const first = chance.below(paragraph.length);
  const kind = chance.pick([
    'part',
    'sentence',
    'sentence',
    'sentences',
    'paragraph',
    'paragraphs',
  ]);
  const [from, to] =
    kind === 'paragraph' || kind === 'paragraphs'
      ? [0, paragraph.length - 1]
      : [first, kind === 'sentences' ? Math.min(first + 1, paragraph.length - 1) : first];
  const last = kind === 'paragraphs' ? Math.min(at + 1, article.length - 1) : at;
  return article.map((sentences, index) =>
    sentences.map((sentence, nth) => {
      const isFirst = index === at && nth === from;
      const isLast = index === last && nth === (last === at ? to : sentences.length - 1);
      if (kind === 'part' && isFirst) return markedPart(sentence, chance);
      return `${isFirst ? OPEN : ''}${sentence}${isLast && kind !== 'part' ? CLOSE : ''}`;
    }),
  );
}

function markedPart(sentence: string, chance: Random): string {
  const words = sentence.split(spaceOf(sentence));
  const count = Math.max(4, Math.floor(words.length / 2));
  const from = chance.below(Math.max(1, words.length - count));
  const part = words.slice(from, from + count).join(spaceOf(sentence));
  const start =
    words.slice(0, from).join(spaceOf(sentence)).length + (from > 0 ? spaceOf(sentence).length : 0);
  return `${sentence.slice(0, start)}${OPEN}${part}${CLOSE}${sentence.slice(start + part.length)}`;
}
