import { runTool } from '../harness/run.ts';

/* npm run zip: the packages for the stores, in .output; for Firefox with the sources its reviewers ask for. */

for (const browser of ['chrome', 'firefox']) {
  const { code } = await runTool('wxt', ['zip', '--browser', browser, '--mv3'], { show: true });
  if (code !== 0) process.exitCode = 1;
}
