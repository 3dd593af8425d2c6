import { mkdtemp, readFile, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { build } from '../harness/build.ts';
import { findBrowser } from '../harness/find-browser.ts';
import { type Outcome, runTool } from '../harness/run.ts';
import { add, type Tally, tallyLine, tallyOf, type VitestReport } from '../harness/tally.ts';

/*
 * npm test [-- Vitest's arguments]
 * Lint, types, builds, then all tests, those in a real browser included. A failed step does not
 * keep the next from running. The last line is "N passed, N failed"; exit code 1 if any failed.
 */

let tally: Tally = { passed: 0, failed: 0, skipped: 0 };

/** Runs one step that counts as one check, and prints how it went. */
async function check(name: string, step: () => Promise<Outcome>): Promise<boolean> {
  const started = performance.now();
  const { code, output } = await step();
  const seconds = ((performance.now() - started) / 1000).toFixed(1);
  const passed = code === 0;
  console.log(`${name}: ${passed ? 'passed' : 'FAILED'} (${seconds} s)`);
  if (!passed) console.log(output.trim());
  tally = add(tally, { passed: passed ? 1 : 0, failed: passed ? 0 : 1, skipped: 0 });
  return passed;
}

async function types(): Promise<Outcome> {
  const prepared = await runTool('wxt', ['prepare']);
  return prepared.code === 0 ? runTool('tsc', ['--noEmit']) : prepared;
}

async function browser(): Promise<Outcome> {
  try {
    process.env.ATTACHE_CHROMIUM = await findBrowser();
    return { code: 0, output: '' };
  } catch (error) {
    return { code: 1, output: error instanceof Error ? error.message : String(error) };
  }
}

/** Runs Vitest, its report on the screen as it comes, and counts what it ran. */
async function tests(args: string[]): Promise<void> {
  const started = performance.now();
  const folder = await mkdtemp(path.join(tmpdir(), 'attache-test-'));
  const file = path.join(folder, 'report.json');
  const reporters = ['--reporter=default', '--reporter=json', `--outputFile.json=${file}`];
  const { code } = await runTool('vitest', ['run', ...reporters, ...args], { show: true });
  const report = await readFile(file, 'utf8').then(
    (text): VitestReport => JSON.parse(text),
    (): VitestReport => ({ success: false, testResults: [] }),
  );
  await rm(folder, { recursive: true, force: true });
  const counted = tallyOf({ ...report, success: report.success && code === 0 });
  const seconds = ((performance.now() - started) / 1000).toFixed(1);
  console.log(`tests: ${tallyLine(counted)} (${seconds} s)`);
  if (counted.passed + counted.failed === 0) {
    console.log('No test ran.');
    counted.failed = 1;
  }
  tally = add(tally, counted);
}

await check('lint', () => runTool('biome', ['check', '.']));
await check('types', types);
const built = await check('build for Chromium', () => build('chrome'));
await check('build for Firefox', () => build('firefox'));
await check('build for Safari', () => build('safari'));
const found = await check('browser', browser);
// Without a fresh build in a browser that runs, what the browser tests say would mislead.
if (!built || !found) console.log('The tests in the browser are left out: see above.');
await tests([...(built && found ? [] : ['--project', 'unit']), ...process.argv.slice(2)]);

console.log(tallyLine(tally));
process.exitCode = tally.failed > 0 ? 1 : 0;
