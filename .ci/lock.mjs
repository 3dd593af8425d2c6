/* A lock between processes: a folder, since making one either works or fails, never half. */
import { mkdirSync, readFileSync, renameSync, rmSync, statSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { setTimeout as pause } from 'node:timers/promises';

const OLD_AFTER_MS = 20 * 60 * 1000;
const NO_OWNER_AFTER_MS = 5000;
const LOOK_AGAIN_MS = 200;

/**
 * Waits until the lock folder is ours; answers the function that gives it back. The lock of a
 * process that has ended, or that is 20 minutes old, does not count.
 */
export async function holdLock(folder) {
  mkdirSync(path.dirname(folder), { recursive: true });
  let told = false;
  while (!take(folder)) {
    if (isStale(folder)) {
      discard(folder);
      continue;
    }
    if (!told) process.stderr.write('Waiting for another command to finish installing …\n');
    told = true;
    await pause(LOOK_AGAIN_MS);
  }
  return () => rmSync(folder, { recursive: true, force: true });
}

function take(folder) {
  try {
    mkdirSync(folder);
  } catch (error) {
    if (error.code === 'EEXIST') return false;
    throw error;
  }
  writeFileSync(path.join(folder, 'pid'), String(process.pid));
  return true;
}

function isStale(folder) {
  try {
    const age = Date.now() - statSync(folder).mtimeMs;
    if (age > OLD_AFTER_MS) return true;
    const pid = Number(readFileSync(path.join(folder, 'pid'), 'utf8'));
    return pid > 0 ? !isAlive(pid) : age > NO_OWNER_AFTER_MS;
  } catch (error) {
    if (error.code !== 'ENOENT') throw error;
    return isLeftWithoutOwner(folder);
  }
}

/** Between making the folder and writing the owner into it lies a moment; longer is a crash. */
function isLeftWithoutOwner(folder) {
  const made = statSync(folder, { throwIfNoEntry: false });
  return made !== undefined && Date.now() - made.mtimeMs > NO_OWNER_AFTER_MS;
}

function isAlive(pid) {
  try {
    process.kill(pid, 0);
    return true;
  } catch (error) {
    return error.code === 'EPERM';
  }
}

/** Moves it away first: of two commands that both find it stale only one gets it. */
function discard(folder) {
  const away = `${folder}.${process.pid}`;
  try {
    renameSync(folder, away);
  } catch (error) {
    if (error.code === 'ENOENT') return;
    throw error;
  }
  rmSync(away, { recursive: true, force: true });
}
