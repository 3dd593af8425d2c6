/*
 * node .ci/with-setup.mjs COMMAND.ts [arguments…]
 *
 * What every `npm run` command goes through: it makes sure that the packages are installed and that
 * a Node new enough for the tools runs the command. Nothing but Node 20 and npm has to be there.
 * All it has to say goes to standard error: standard output belongs to the command.
 */
import { spawn } from 'node:child_process';
import { constants } from 'node:os';
import path from 'node:path';
import { fileURLToPath } from 'node:url';
import { ensurePackages } from './packages.mjs';
import { chooseNode } from './tool-node.mjs';

const root = path.dirname(path.dirname(fileURLToPath(import.meta.url)));

/** Says what is wrong and what to do, and ends. */
function stop(sentence) {
  process.stderr.write(`${sentence}\n`);
  process.exit(1);
}

function run(node, file, args) {
  const pathName = Object.keys(process.env).find((name) => name.toUpperCase() === 'PATH') ?? 'PATH';
  const child = spawn(node, ['--disable-warning=ExperimentalWarning', file, ...args], {
    stdio: 'inherit',
    env: {
      ...process.env,
      [pathName]: [
        path.join(root, 'node_modules', '.bin'),
        path.dirname(node),
        process.env[pathName] ?? '',
      ].join(path.delimiter),
    },
  });
  for (const signal of ['SIGINT', 'SIGTERM', 'SIGHUP']) {
    process.on(signal, () => child.kill(signal));
  }
  child.on('error', (error) => stop(`${node} could not be started: ${error.message}`));
  child.on('exit', (code, signal) =>
    process.exit(code ?? 128 + (signal ? constants.signals[signal] : 0)),
  );
}

const [command, ...args] = process.argv.slice(2);
if (Number(process.versions.node.split('.')[0]) < 20) {
  stop(`Attaché needs Node 20 or newer; this is ${process.version}. See https://nodejs.org.`);
}
if (!command) stop('Usage: node .ci/with-setup.mjs COMMAND.ts [arguments…]');

try {
  await ensurePackages(root);
  run(chooseNode(root), path.resolve(root, command), args);
} catch (error) {
  stop(error instanceof Error ? error.message : String(error));
}
