import path from 'node:path';
import { createAnalyser } from '../../utils/analysis/analyse.ts';
import { dictionariesOf } from '../../utils/analysis/compile.ts';
import { loadGrammar } from '../../utils/analysis/load-grammar.ts';
import { readKnowledge } from '../../utils/knowledge/read-files.ts';
import { scoreDoubtful } from '../accuracy/doubtful.ts';
import { linked, readGold } from '../accuracy/gold.ts';
import { intervalOfF1 } from '../accuracy/interval.ts';
import { scoreOtherKinds } from '../accuracy/other-kinds.ts';
import {
  both,
  count,
  f1,
  type Mistake,
  noScore,
  precision,
  recall,
  type Score,
  sum,
} from '../accuracy/score.ts';
import { scoreSentences, sentenceLanguages } from '../accuracy/sentences.ts';
import { systemsFrom } from '../accuracy/systems.ts';
import { givenPath, root } from '../harness/run.ts';

/*
 * npm run --silent accuracy -- FILE.jsonl…   how well states are found in annotated documents, for
 * each corpus: Attaché, Attaché without compromise, a dictionary, compromise. LINKED are the corpora
 * whose identities come from the annotators' own links.
 * Of documents that are annotated for them (tests/accuracy/other-kinds), also platforms, organisations
 * and terms.
 * With --errors every miss and false hit of Attaché in LINKED, with its context.
 *
 * npm run --silent accuracy   the same for the project's own sentences in the five other languages of
 * the United Nations (states and main organisations), and for passages with doubtful English words.
 */

const files = process.argv.slice(2).filter((argument) => !argument.startsWith('--'));
const { entries } = await readKnowledge(path.join(root, 'public/knowledge'));
const figure = (value: number): string => value.toFixed(3);
if (files.length === 0) {
  await printSentences();
  await printDoubtful();
}
const documents = (await Promise.all(files.map((file) => readGold(givenPath(file))))).flat();
const doubtful = new Set(
  documents.flatMap(({ mentions }) =>
    mentions
      .filter(({ kind, ignore }) => kind === 'homonym' && !ignore)
      .map(({ surface }) => surface.toLowerCase()),
  ),
);
const sources = [...new Set(documents.map(({ source }) => source))].sort();
const groups: [name: string, includes: (source: string) => boolean][] = [
  ['LINKED', linked],
  ...sources.map((one) => [one, (source: string) => source === one] as [string, typeof linked]),
];

const share = (part: number, whole: number): string => (whole === 0 ? '–' : `${part}/${whole}`);

for (const [position, { name, find }] of files.length === 0 ? [] : systemsFrom(entries).entries()) {
  const scored: { source: string; score: Score; mistakes: Mistake[] }[] = [];
  for (const document of documents) {
    const score = noScore();
    const mistakes = count(score, document, await find(document.text), doubtful);
    scored.push({ source: document.source, score, mistakes });
  }
  console.log(`\n${name}`);
  console.log(
    `${'corpus'.padEnd(20)}documents  name P / R / F1        demonym P / R / F1     both F1 [95 %]           homonyms  doubtful   ISO`,
  );
  for (const [group, includes] of groups) {
    const own = scored.filter(({ source }) => includes(source)).map(({ score }) => score);
    const total = sum(own);
    const [low, high] = intervalOfF1(own);
    const cells = [total.name, total.demonym].map(
      (tally) => `${figure(precision(tally))} / ${figure(recall(tally))} / ${figure(f1(tally))}`,
    );
    const { homonyms, doubtful: surfaces, identity } = total;
    console.log(
      [
        group.padEnd(20),
        String(own.length).padStart(8),
        `   ${cells.join('  ')}`,
        `  ${figure(f1(both(total)))} [${figure(low)}, ${figure(high)}]`,
        share(homonyms.marked, homonyms.asked).padStart(10),
        share(surfaces.found, surfaces.asked).padStart(10),
        share(identity.right, identity.asked).padStart(10),
      ].join(''),
    );
  }
  if (process.argv.includes('--errors') && position === 0) {
    for (const { mistakes } of scored.filter(({ source }) => linked(source)))
      printMistakes(mistakes);
  }
}
if (documents.length > 0) await printOtherKinds();

function printMistakes(mistakes: readonly Mistake[]): void {
  for (const { document, start, end, what } of mistakes) {
    const around = (from: number, to: number) =>
      document.text.slice(Math.max(0, from), to).replace(/\s+/g, ' ');
    console.log(
      `  ${what} (${document.source} ${document.id}): ${around(start - 70, start)}[${around(start, end)}]${around(end, end + 50)}`,
    );
  }
}

async function printDoubtful(): Promise<void> {
  const analyser = createAnalyser(dictionariesOf(entries), loadGrammar);
  const { passages, right, missed, wrong } = await scoreDoubtful(analyser);
  console.log(
    `\nDoubtful English words: ${right} of ${passages} passages right (${figure(right / passages)}), ` +
      `${missed.length} missed, ${wrong.length} marked though something else is meant`,
  );
  if (!process.argv.includes('--errors')) return;
  const list = [
    ...missed.map((one) => ['missed', one] as const),
    ...wrong.map((one) => ['false', one] as const),
  ];
  for (const [what, { text, start, end }] of list) {
    console.log(`  ${what}: ${text.slice(0, start)}[${text.slice(start, end)}]${text.slice(end)}`);
  }
}

async function printOtherKinds(): Promise<void> {
  const analyser = createAnalyser(dictionariesOf(entries), loadGrammar);
  const { right, wrong, missed, ...found } = await scoreOtherKinds(documents, analyser);
  if (found.documents === 0) return;
  const tally = { right, wrong, found: right, asked: right + missed };
  console.log(
    `\nPlatforms, organisations and terms, in ${found.documents} documents annotated by hand\n` +
      `${right + missed} mentions: precision ${figure(precision(tally))}, recall ${figure(recall(tally))}`,
  );
  if (process.argv.includes('--errors')) printMistakes(found.mistakes);
}

async function printSentences(): Promise<void> {
  const analyser = createAnalyser(dictionariesOf(entries), loadGrammar);
  console.log('language  sentences  mentions  P / R / F1');
  for (const language of sentenceLanguages) {
    const { sentences, right, wrong, missed, mistakes } = await scoreSentences(
      language,
      analyser,
      entries,
    );
    const tally = { right, wrong, found: right, asked: right + missed };
    const figures = [precision(tally), recall(tally), f1(tally)].map((value) => value.toFixed(3));
    console.log(
      `${language.padEnd(8)}${String(sentences).padStart(11)}${String(right + missed).padStart(10)}  ${figures.join(' / ')}`,
    );
    if (process.argv.includes('--errors'))
      for (const mistake of mistakes) console.log(`  ${mistake}`);
  }
}
