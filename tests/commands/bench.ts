import { spawnSync } from 'node:child_process';
import path from 'node:path';
import { compileDictionary, prepared } from '../../utils/analysis/compile.ts';
import { pack } from '../../utils/analysis/packed.ts';
import { readKnowledge } from '../../utils/knowledge/read-files.ts';
import { article } from '../bench/article.ts';
import { measureInChromium } from '../bench/chromium.ts';
import { measureLibrary } from '../bench/library.ts';
import { benchBusyPages, benchOnPages } from '../bench/page-bench.ts';
import { measurePopup } from '../bench/popup-paint.ts';
import { measureSpeed, type Speed } from '../bench/speed.ts';
import { benchTexts } from '../bench/texts.ts';
import { measureWaking } from '../bench/waking.ts';
import { ensureBuilt } from '../harness/build.ts';
import { root } from '../harness/run.ts';

/*
 * npm run --silent bench [-- --node | --pages | --busy | --popup | --library [N]]
 *
 * How fast the analyser is, as ratios to other ways over the same text and the same surfaces in one run: in Node, in
 * a worker of Chromium, next to mark.js on a page there; how long the extension's worker takes to wake; and what
 * Attaché costs the pages on which it runs. With --node only the first, with --pages only the last, with --busy of
 * that only the pages that never rest; with --popup only how soon the popup of a page that was read shows its list;
 * with --library only the library page, with N clippings (100,000 unless told). --no-list leaves out mark.js given
 * the list of words on each page, which takes a quarter of an hour.
 */

const { from, texts } = benchTexts();
const { entries } = await readKnowledge(path.join(root, 'public/knowledge'));
const dictionary = compileDictionary(entries, 'en');

const line = (label: string, value: string, wanted = ''): void =>
  console.log(`  ${label.padEnd(62)}${value.padStart(11)}  ${wanted && `wanted: ${wanted}`}`);
const times = (value: number): string =>
  `${value.toFixed(value >= 100 ? 0 : value >= 10 ? 1 : 2)} ×`;
const ms = (value: number): string => `${value.toFixed(value >= 10 ? 0 : 2)} ms`;
const megabytes = (value: number): string => `${(value / 1e6).toFixed(1)} MB`;

const asked = (flag: string): boolean => process.argv.includes(flag);

const only = ['--node', '--pages', '--busy', '--popup', '--library'].find(asked);
if (only === undefined || only === '--node') await benchAnalyser();
if (only !== '--node') await ensureBuilt();
if (only === undefined || only === '--popup') await benchPopup();
if (only === undefined || only === '--library') await benchLibrary();
if (only === undefined || only === '--pages') {
  await benchOnPages(entries, line, { list: !asked('--no-list') });
}

if (only === '--busy') await benchBusyPages(line);

async function benchAnalyser(): Promise<void> {
  console.log(`Texts: ${texts.length}, ${from}. Node ${process.versions.node}.`);
  print('In Node', await measureSpeed(texts, dictionary));
  line('knowledge of English for reading, in memory', megabytes(memory()), 'under 30 MB');
  if (asked('--node')) return;
  await ensureBuilt();
  const { speed, articleMs, markListMs, markRegExpMs, articleUnits } = await measureInChromium(
    texts,
    dictionary,
    article,
  );
  print('In a worker of Chromium', speed);
  console.log(`\nNext to mark.js on a page, one article of ${articleUnits} units`);
  line('our matcher in the worker', ms(articleMs));
  line('mark.js given the list of words takes', times(markListMs / articleMs), 'at least 500');
  line('mark.js given one RegExp takes', times(markRegExpMs / articleMs), 'at least 5');

  const blocks = article.split('\n').map((text, id) => ({ id, text }));
  const waking = await measureWaking(blocks);
  console.log(`\nWaking the extension’s worker for that article (${waking.mentions} mentions)`);
  line('first answer of an empty worker that was stopped', ms(waking.empty));
  line('first answer of ours', ms(waking.attache));
  line('beyond the empty one', ms(waking.attache - waking.empty), 'at most 60 ms');
  line('answer of a running worker', ms(waking.warm));
  line('heap of the worker after reading', megabytes(waking.heapBytes), 'under 30 MB');
}

function print(title: string, speed: Speed): void {
  console.log(
    `\n${title}: ${(speed.units / 1e6).toFixed(1)} million UTF-16 units, ${speed.surfaces} surfaces`,
  );
  line('throughput of the matcher', `${(speed.unitsPerMs / 1000).toFixed(0)} M/s`);
  line('of a pass that lower-cases and visits each unit', times(speed.ofBarePass), 'at most 3');
  line('one RegExp of all surfaces takes', times(speed.regExp), 'at least 5');
  line('modern-ahocorasick takes', times(speed.modernAhoCorasick), 'more than 1');
  line('@monyone/aho-corasick/fast takes', times(speed.fastAhoCorasick), 'more than 1');
  line('ten times the text', times(speed.tenfoldText), 'at most 11');
  line('ten times the dictionary', times(speed.tenfoldDictionary), 'at most 1.3');
  for (const [name, ratio] of Object.entries(speed.hardInputs)) {
    line(`${name}, of ordinary text as long`, times(ratio));
  }
  for (const [phrase, ratio] of Object.entries(speed.hardPhrases)) {
    line(`four times “${phrase} …”, whole analysis`, times(ratio), 'about 4');
  }
  line('whole analysis, of matching: median article', times(speed.analysis), 'at most 3');
  line('the worst article (compromise asked)', times(speed.worstAnalysis));
  line('articles that asked compromise', `${speed.askedCompromise} of ${speed.documents}`);
  line('words that it was asked about, in all', String(speed.wordsAsked));
  line('matcher of the packaged dictionary', ms(speed.unpackMs));
}

async function benchPopup(): Promise<void> {
  const { list, stopped, empty, slowest, rows } = await measurePopup();
  console.log(`\nThe popup over a page that was read (${rows} entries), from its navigation on`);
  line('first paint of the empty popup of an empty extension', ms(empty));
  line('first paint with the list', ms(list), 'under 100 ms');
  line('of the empty one', times(list / empty));
  line('the slowest of fifteen', ms(slowest));
  line('first paint with the list, the worker stopped before', ms(stopped), 'under 100 ms');
}

async function benchLibrary(): Promise<void> {
  const given = Number(process.argv[process.argv.indexOf('--library') + 1]);
  const speed = await measureLibrary(asked('--library') && given > 0 ? given : 100_000);
  const { opening, longest } = speed;
  console.log(`\nThe library page with ${speed.count.toLocaleString('en')} clippings`);
  line('putting them in, by import', ms(speed.fillMs));
  line('first rows, right after that import', ms(opening.afterImport));
  line('first rows, the worker stopped before', ms(opening.stopped));
  line('first rows, the worker running', ms(opening.running));
  line('longest task while opening', ms(longest.opening), 'under 100 ms');
  line('longest task while scrolling', ms(longest.scrolling), 'under 100 ms');
  line('longest task while typing a search', ms(longest.typing), 'under 100 ms');
  line('from the last letter to what is found, drawn', ms(speed.typedMs));
  line('first results of a search', ms(speed.answerMs));
  line(
    'a linear scan over the same texts takes',
    times(speed.scanMs / speed.answerMs),
    'more than 1',
  );
  line('a scan over folded texts in memory takes', times(speed.foldedScanMs / speed.answerMs));
  const { pageOpened: opened } = speed;
  console.log('\nWhat an opened page asks of the background, with so many');
  line('a message that asks for nothing', ms(opened.empty));
  line('has this page clippings? It has none', ms(opened.none));
  line('of the message that asks for nothing', times(opened.none / opened.empty), 'at most 3');
  line('it has five: to find them', ms(opened.five));
  line('of the message that asks for nothing', times(opened.five / opened.empty));
  line('it has five: until they are shown on it', ms(opened.shown));
  line('first answer of a stopped worker, to nothing', ms(opened.woken.empty));
  line('first answer of a stopped worker, none here', ms(opened.woken.none));
}

/** What a reader of English keeps on the heap, in bytes; in a process of its own, so that nothing else moves. */
function memory(): number {
  const script = `
    import { createAnalyser } from ${JSON.stringify(path.join(root, 'utils/analysis/analyse.ts'))};
    import { unpack } from ${JSON.stringify(path.join(root, 'utils/analysis/packed.ts'))};
    const { readFileSync } = await import('node:fs');
    const used = () => { gc(); gc(); const m = process.memoryUsage(); return m.heapUsed + m.arrayBuffers; };
    const before = used();
    const kept = createAnalyser(() => unpack(new Uint8Array(readFileSync(0)).buffer), async () => null);
    await kept.analyse([{ id: 1, text: 'Estonia and Georgia' }], { language: 'en' });
    const after = used();
    await kept.analyse([], { language: 'en' });
    console.log(after - before);
  `;
  const { stdout, stderr, status } = spawnSync(
    process.execPath,
    ['--expose-gc', '--input-type=module', '--disable-warning=ExperimentalWarning', '-e', script],
    { input: pack(prepared(dictionary)), encoding: 'utf8', cwd: root },
  );
  if (status !== 0) throw new Error(`memory could not be measured: ${stderr}`);
  return Number(stdout);
}
