import { existsSync, readFileSync } from 'node:fs';
import path from 'node:path';
import v8 from 'node:v8';
import vm from 'node:vm';
import { AhoCorasick as FastAhoCorasick } from '@monyone/aho-corasick/fast';
import ModernAhoCorasick from 'modern-ahocorasick';
import { createAnalyser } from '../../utils/analysis/analyse.ts';
import { createMatcher } from '../../utils/analysis/match.ts';
import { foldKey } from '../../utils/analysis/normalise.ts';
import { languageAllows, type Surface, surfacesOf } from '../../utils/analysis/surfaces.ts';
import { readKnowledge } from '../../utils/knowledge/read-files.ts';
import { fastest, fastestAsync, median } from '../bench/stopwatch.ts';
import { root } from '../harness/run.ts';

/*
 * npm run --silent bench   how fast the analyser is, as ratios to other ways over the same text and
 * the same surfaces in one run. The texts are annotated documents where ../shared has them, else the
 * sample article many times.
 */

const gold = path.join(root, '../shared/eval/states-dev.jsonl');
const texts: string[] = existsSync(gold)
  ? readFileSync(gold, 'utf8')
      .trim()
      .split('\n')
      .map((line) => JSON.parse(line).text)
  : Array.from({ length: 200 }, () =>
      readFileSync(path.join(root, 'tests/pages/sample-article.html'), 'utf8').replace(
        /<[^>]+>/g,
        ' ',
      ),
    );
const whole = texts.join('\n').slice(0, 1_000_000);
const short = whole.slice(0, 100_000);

const { entries } = await readKnowledge(path.join(root, 'public/knowledge'));
const surfaces = surfacesOf(entries).filter((surface) => languageAllows(surface, 'en'));
const words = [...new Set(surfaces.map(({ text }) => text.toLowerCase()))];
const matcher = createMatcher(surfaces, 'en');

const line = (label: string, value: string, note = ''): void =>
  console.log(`  ${label.padEnd(58)}${value.padStart(10)}  ${note}`);
const times = (value: number): string => `${value >= 100 ? value.toFixed(0) : value.toFixed(1)} ×`;

console.log(
  `${(whole.length / 1e6).toFixed(1)} million UTF-16 units, ${surfaces.length} surfaces, Node ${process.versions.node}`,
);

const own = fastest(() => matcher.match(whole));
const bare = fastest(() => visit(whole));
console.log('\nMatcher');
line('throughput', `${(whole.length / own / 1000).toFixed(0)} MB/s`);
line('time, of a bare pass (lower-case, visit each unit)', times(own / bare), 'wanted: at most 3');

const ownShort = fastest(() => matcher.match(short), 15);
const alternation = new RegExp(
  `(?<![\\p{L}\\p{N}])(?:${[...words]
    .sort((a, b) => b.length - a.length)
    .map((word) => word.replace(/[.*+?^${}()|[\]\\/]/g, '\\$&'))
    .join('|')})(?![\\p{L}\\p{N}])`,
  'giu',
);
line(
  'one RegExp of all surfaces takes, of the matcher’s time',
  times(fastest(() => count(short.matchAll(alternation)), 2) / ownShort),
  'wanted: at least 5',
);
const modern = new ModernAhoCorasick(words);
const lower = short.toLowerCase();
line(
  'modern-ahocorasick takes (search, lower-cased text)',
  times(fastest(() => modern.search(lower), 3) / ownShort),
  'wanted: more than 1',
);
const fast = new FastAhoCorasick(words);
line(
  '@monyone/aho-corasick/fast takes (same)',
  times(fastest(() => fast.matchInText(lower), 3) / ownShort),
  'wanted: more than 1',
);

console.log('\nGrowth');
line(
  'ten times the text',
  times(own / fastest(() => matcher.match(whole.slice(0, whole.length / 10)))),
  'wanted: at most 11',
);
const tenfold = createMatcher(
  [
    ...surfaces,
    ...Array.from({ length: 9 }, (_, round) =>
      surfaces.map((surface) => invented(surface, round)),
    ).flat(),
  ],
  'en',
);
line(
  'ten times the dictionary',
  times(fastest(() => tenfold.match(whole)) / own),
  'wanted: at most 1.3',
);

console.log('\nWhole analysis, doubtful mentions included');
let asked = 0;
const analyser = createAnalyser(entries, () => {
  asked++;
  return import('../../utils/analysis/grammar.ts');
});
const ratios: number[] = [];
for (const text of texts.slice(0, 200)) {
  const blocks = [...text.matchAll(/[^\r\n]+/g)].map((part) => ({ id: part.index, text: part[0] }));
  const matching = fastest(() => blocks.map((block) => matcher.match(block.text)), 5);
  const analysing = await fastestAsync(() => analyser.analyse(blocks, { language: 'en' }), 5);
  ratios.push(analysing / matching);
}
line('of pure matching time, median over documents', times(median(ratios)), 'wanted: at most 3');
line('documents that asked compromise', `${Math.round(asked / 6)} of ${ratios.length}`);

console.log('\nStart');
const builds = fastest(() => {
  const own = surfacesOf(entries).filter((surface) => languageAllows(surface, 'en'));
  createMatcher(own, 'en');
}, 3);
line('surfaces and automaton of English', `${builds.toFixed(0)} ms`);
v8.setFlagsFromString('--expose-gc');
const collect = vm.runInNewContext('gc') as () => void;
collect();
const before = process.memoryUsage();
const kept = createAnalyser((await readKnowledge(path.join(root, 'public/knowledge'))).entries);
await kept.analyse([{ id: 1, text: 'Estonia' }], { language: 'en' });
collect();
const after = process.memoryUsage();
const grown = after.heapUsed + after.arrayBuffers - before.heapUsed - before.arrayBuffers;
line(
  'knowledge and English matcher in memory',
  `${(grown / 1e6).toFixed(0)} MB`,
  'wanted: under 30',
);

function visit(text: string): number {
  const lowered = text.toLowerCase();
  let sum = 0;
  for (let i = 0; i < lowered.length; i++) sum = (sum + lowered.charCodeAt(i)) | 0;
  return sum;
}

function count(matches: Iterable<unknown>): number {
  let sum = 0;
  for (const _ of matches) sum++;
  return sum;
}

/** A surface that looks like a name and stands in no text. */
function invented(surface: Surface, round: number): Surface {
  const text = foldKey(surface.text).split('').reverse().join('') + String.fromCharCode(97 + round);
  return { ...surface, text, bare: text };
}
