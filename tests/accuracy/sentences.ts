import { readFile } from 'node:fs/promises';
import path from 'node:path';
import type { Analyser } from '../../utils/analysis/analyse.ts';
import type { Entry } from '../../utils/model/entry.ts';

/*
 * Sentences of our own with their states and main organisations marked by hand, one a line, in
 * tests/accuracy/sentences/LANGUAGE.txt: “⟦Allemands|DE⟧ et ⟦Otan|nato⟧”. Capitals that stand for a
 * government are not marked there, and metonyms are not asked for.
 */

export const sentenceLanguages = ['ar', 'es', 'fr', 'ru', 'zh'] as const;

type Span = { start: number; end: number; id: string };
export type Sentence = { text: string; mentions: Span[] };
export type SentenceScore = {
  sentences: number;
  right: number;
  wrong: number;
  missed: number;
  mistakes: string[];
};

/** The sentences of a language. Throws where a bracket is not closed. */
export async function readSentences(language: string): Promise<Sentence[]> {
  const file = path.join(import.meta.dirname, 'sentences', `${language}.txt`);
  const lines = (await readFile(file, 'utf8')).split('\n').filter((line) => line.trim() !== '');
  return lines.map((line) => {
    const mentions: Span[] = [];
    let text = '';
    for (const part of line.split(/(⟦[^⟦⟧|]+\|[\w-]+⟧)/)) {
      const [, surface, id] = /^⟦([^|]+)\|([\w-]+)⟧$/.exec(part) ?? [];
      if (surface !== undefined && id !== undefined) {
        mentions.push({ start: text.length, end: text.length + surface.length, id });
      }
      text += surface ?? part;
    }
    if (/[⟦⟧]/.test(text)) throw new Error(`${file}: a bracket is not closed: ${line}`);
    return { text, mentions };
  });
}

/**
 * How well states and the organisations that the sentences name are found: a mention is right where
 * it overlaps one with the same entry.
 */
export async function scoreSentences(
  language: string,
  analyser: Analyser,
  entries: readonly Entry[],
): Promise<SentenceScore> {
  const sentences = await readSentences(language);
  const asked = new Set(sentences.flatMap(({ mentions }) => mentions.map(({ id }) => id)));
  const states = new Set(entries.flatMap(({ id, kind }) => (kind === 'state' ? [id] : [])));
  const score: SentenceScore = {
    sentences: sentences.length,
    right: 0,
    wrong: 0,
    missed: 0,
    mistakes: [],
  };
  for (const { text, mentions } of sentences) {
    const found = (await analyser.analyse([{ id: 1, text }], { language })).filter(
      ({ entryId, form }) => form !== 'metonym' && (states.has(entryId) || asked.has(entryId)),
    );
    const meets = (one: { start: number; end: number }, other: Span): boolean =>
      one.start < other.end && other.start < one.end;
    for (const one of found) {
      if (mentions.some((mention) => mention.id === one.entryId && meets(one, mention))) continue;
      score.wrong++;
      score.mistakes.push(`false ${one.entryId}: ${bracket(text, one)}`);
    }
    for (const mention of mentions) {
      if (found.some((one) => one.entryId === mention.id && meets(one, mention))) score.right++;
      else {
        score.missed++;
        score.mistakes.push(`missed ${mention.id}: ${bracket(text, mention)}`);
      }
    }
  }
  return score;
}

const bracket = (text: string, { start, end }: { start: number; end: number }): string =>
  `${text.slice(0, start)}[${text.slice(start, end)}]${text.slice(end)}`;
