import { cp, mkdir, mkdtemp, readdir, readFile, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { expect, test } from 'vitest';
import { readBackup } from '../../utils/clippings/backup/index.ts';
import { lifts } from '../../utils/clippings/migrations/index.ts';
import { anyClipping } from '../../utils/model/find-clippings.ts';
import { draftExample } from '../clippings/example.ts';
import { builtExtension, launchAttache } from '../harness/launch.ts';
import { eventually, sure } from './kit.ts';

/*
 * Backup files that are written by themselves. The permission is optional, and no test can press the
 * browser's own button: it is given to a copy of the extension.
 */

async function permitted(): Promise<string> {
  const folder = await mkdtemp(path.join(tmpdir(), 'attache-permitted-'));
  await cp(builtExtension, folder, { recursive: true });
  const file = path.join(folder, 'manifest.json');
  const manifest = JSON.parse(await readFile(file, 'utf8'));
  expect(manifest.optional_permissions).toContain('downloads');
  manifest.permissions.push('downloads');
  manifest.optional_permissions = [];
  await writeFile(file, JSON.stringify(manifest));
  return folder;
}

/** A profile whose downloads folder is another. (The debugger's own way would change the names of files.) */
async function savingTo(folder: string): Promise<string> {
  const profile = await mkdtemp(path.join(tmpdir(), 'attache-profile-'));
  await mkdir(path.join(profile, 'Default'));
  const preferences = { download: { default_directory: folder, prompt_for_download: false } };
  await writeFile(path.join(profile, 'Default/Preferences'), JSON.stringify(preferences));
  return profile;
}

test('a backup file is written after a change when the reader has chosen so, and not before', async () => {
  const extension = await permitted();
  const downloads = await mkdtemp(path.join(tmpdir(), 'attache-downloads-'));
  const profile = await savingTo(downloads);
  const app = await launchAttache({ extension, profile });
  try {
    const worker = await app.worker();
    const stored = () =>
      worker.evaluate(() => Reflect.get(globalThis, 'chrome').storage.local.get(null));
    sure(await app.askBackground('saveClipping', draftExample));
    await new Promise((resolve) => setTimeout(resolve, 800));
    expect(await readdir(downloads)).toEqual([]);
    await worker.evaluate(() =>
      Reflect.get(globalThis, 'chrome').storage.local.set({ 'backup.every': 'day' }),
    );
    sure(await app.askBackground('saveClipping', { ...draftExample, scope: 'page' }));
    await eventually(stored, (all) => Object.hasOwn(all, 'backup.last'));
    const [name = ''] = (await readdir(downloads, { recursive: true })).filter((file) =>
      file.endsWith('.json'),
    );
    expect(name).toMatch(/^Attache.attache-clippings-\d{4}-\d\d-\d\d\.json$/);
    const text = await readFile(path.join(downloads, name), 'utf8');
    const there = sure(await app.askBackground('findClippings', anyClipping, 0, 9)).clippings;
    const backup = sure(readBackup(text, lifts));
    expect(there).toHaveLength(2);
    expect(backup.clippings).toHaveLength(2);
    expect(backup.clippings).toEqual(expect.arrayContaining(there));
  } finally {
    await app.close();
    await rm(extension, { recursive: true, force: true });
    await rm(downloads, { recursive: true, force: true });
    await rm(profile, { recursive: true, force: true, maxRetries: 5 });
  }
});
