import { runTool } from '../harness/run.ts';

/*
 * npm run dev [-- --browser firefox]: builds on every change and reloads the extension. WXT opens a
 * browser if it finds one; else load the folder it names as an unpacked extension.
 */

const { code } = await runTool('wxt', ['--mv3', ...process.argv.slice(2)], { show: true });
process.exitCode = code;
