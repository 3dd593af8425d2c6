/* Chooses the Node that runs the tools. */
import { spawnSync } from 'node:child_process';
import { existsSync } from 'node:fs';
import path from 'node:path';

/** The first version that runs TypeScript files as they are, and that WXT and Vitest want. */
const WANTED = [22, 18];

/**
 * The path of a new enough Node: the one running now, else the one that came with the packages.
 * Throws an Error with a sentence for the user when there is neither.
 */
export function chooseNode(root) {
  const [major, minor] = process.versions.node.split('.').map(Number);
  if (major > WANTED[0] || (major === WANTED[0] && minor >= WANTED[1])) return process.execPath;
  const folder = path.join(root, 'node_modules', `node-${systemName()}-${process.arch}`, 'bin');
  const node = path.join(folder, process.platform === 'win32' ? 'node.exe' : 'node');
  if (existsSync(node) && spawnSync(node, ['--version']).status === 0) return node;
  throw new Error(
    `This command needs Node ${WANTED.join('.')} or newer, this is ${process.version}, and no newer ` +
      'one is available from npm for this system. Install it from https://nodejs.org and run the command again.',
  );
}

const systemName = () => (process.platform === 'win32' ? 'win' : process.platform);
