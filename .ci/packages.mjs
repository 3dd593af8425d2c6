/* Installs the packages of package-lock.json, when they are missing or of another package-lock.json. */
import { spawn, spawnSync } from 'node:child_process';
import { createHash } from 'node:crypto';
import { existsSync, mkdirSync, readFileSync, unlinkSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { holdLock } from './lock.mjs';

/** The reason comes first; npm's explanation of its own options follows. */
const OUTPUT_LINES = 30;

/**
 * Makes node_modules match package-lock.json. Does nothing, in a few milliseconds, when it does.
 * Throws an Error with a sentence for the user when npm fails.
 */
export async function ensurePackages(root) {
  const wanted = stampOf(root);
  if (isStamped(root, wanted)) return;
  const release = await holdLock(path.join(root, '.cache', 'setup.lock'));
  try {
    if (isStamped(root, wanted)) return; // Another command installed them in the meantime.
    if (!installedByHand(root)) await install(root);
    writeFileSync(stampFile(root), wanted);
  } finally {
    release();
  }
}

const stampFile = (root) => path.join(root, 'node_modules', '.attache-stamp');
const readJson = (file) => JSON.parse(readFileSync(file, 'utf8'));

function stampOf(root) {
  const lockfile = path.join(root, 'package-lock.json');
  if (!existsSync(lockfile)) {
    throw new Error('package-lock.json is missing: fetch the whole project again.');
  }
  const sum = createHash('sha256').update(readFileSync(lockfile)).digest('hex');
  return `${sum} ${process.platform}-${process.arch}\n`;
}

function isStamped(root, wanted) {
  return existsSync(stampFile(root)) && readFileSync(stampFile(root), 'utf8') === wanted;
}

/** Whether someone has run `npm ci` or `npm install`: npm keeps its own list of what it installed. */
function installedByHand(root) {
  const listFile = path.join(root, 'node_modules', '.package-lock.json');
  if (!existsSync(listFile)) return false;
  const installed = readJson(listFile).packages;
  const { '': _project, ...wanted } = readJson(path.join(root, 'package-lock.json')).packages;
  return (
    Object.entries(installed).every(
      ([place, { version, integrity }]) =>
        wanted[place]?.version === version &&
        wanted[place].integrity === integrity &&
        existsSync(path.join(root, place)),
    ) &&
    Object.entries(wanted).every(
      ([place, { optional, devOptional }]) => installed[place] || optional || devOptional,
    )
  );
}

async function install(root) {
  process.stderr.write('Installing packages (npm ci) …\n');
  mkdirSync(path.join(root, '.cache'), { recursive: true });
  // Explicit options: `npm run --silent` and NODE_ENV=production are handed on in the environment.
  const { code, output } = await npm(root, [
    'ci',
    '--no-audit',
    '--no-fund',
    '--loglevel=error',
    '--include=dev',
    '--include=optional',
  ]);
  if (code !== 0) {
    throw new Error(
      `${output.trim().split('\n').slice(0, OUTPUT_LINES).join('\n')}\nThe packages could not be installed: \`npm ci\` failed, see above. ` +
        'It needs access to the npm registry; try again when that is there.',
    );
  }
  removeForeignNode(root);
}

/** A `node` that does not run here (another C library) must not hide the one on the PATH. */
function removeForeignNode(root) {
  const link = path.join(root, 'node_modules', '.bin', 'node');
  if (existsSync(link) && spawnSync(link, ['--version']).status !== 0) unlinkSync(link);
}

function npm(cwd, args) {
  const script = process.env.npm_execpath;
  const known = script && /npm-cli\.[cm]?js$/.test(script) && existsSync(script);
  const child = known
    ? spawn(process.execPath, [script, ...args], { cwd })
    : spawn('npm', args, { cwd, shell: process.platform === 'win32' });
  let output = '';
  for (const stream of [child.stdout, child.stderr]) {
    stream.setEncoding('utf8').on('data', (text) => {
      output += text;
    });
  }
  return new Promise((resolve) => {
    child.on('error', (error) => resolve({ code: 1, output: `npm: ${error.message}` }));
    child.on('close', (code) => resolve({ code: code ?? 1, output }));
  });
}
