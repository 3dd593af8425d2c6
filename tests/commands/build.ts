import { type BrowserName, build } from '../harness/build.ts';
import { sizeLine, sizesOf } from '../structure/sizes.ts';

/*
 * npm run build                                builds the extension for all browsers into .output
 * npm run build -- chrome | firefox | safari   for one
 */

const known: readonly BrowserName[] = ['chrome', 'firefox', 'safari'];
const asked = process.argv.slice(2);
const unknown = asked.find((name) => !known.some((browser) => browser === name));
if (unknown !== undefined) {
  console.error(`“${unknown}” is not a browser known here: give chrome, firefox, safari or none.`);
  process.exit(2);
}
for (const browser of known) {
  if (asked.length > 0 && !asked.includes(browser)) continue;
  const { code, output } = await build(browser);
  console.log(output.trim());
  if (code !== 0) process.exitCode = 1;
  else {
    console.log('Packed by gzip:');
    for (const size of sizesOf(`${browser}-mv3`)) console.log(sizeLine(size));
  }
}
