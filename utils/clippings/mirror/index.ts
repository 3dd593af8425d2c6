import type { Clipping } from '../../model/clipping.ts';
import { checkClipping } from '../check-clipping.ts';
import { type Database, NewerError } from '../database.ts';
import { migrations } from '../migrations/index.ts';
import { clippingsIn, lineOf, pack, unpack } from '../packed.ts';
import { rangeOf, SEGMENTS } from '../search/segment.ts';
import {
  type Folder,
  folderAsItIs,
  openFolder,
  readFile,
  removeFile,
  removeFolder,
  writeFile,
} from './folder.ts';

/** What the files hold, and how many of them could not be read. */
export type Mirrored = { clippings: Clipping[]; unread: number };

/** The same clippings once more, in files beside the database, which a browser may throw away as a whole. */
export type Mirror = {
  /**
   * Writes down the clippings of some segments as the database has them now. Of few it is done when they are
   * written, of many when it is noted which are still to be. Rejects where the browser refuses files.
   */
  follow(db: Database, segments: ReadonlySet<number>): Promise<void>;
  /** Goes on where the last worker ended; writes down all where that was never done. */
  catchUp(db: Database): Promise<void>;
  /** All that was written down. Rejects with `NewerError` where a newer version of Attaché has written it. */
  read(): Promise<Mirrored>;
  remove(): Promise<void>;
};

/** So many segments are written before a change counts as done; a file takes some milliseconds. */
const FEW = 8;
/** Of those that wait so many are written in one turn, so that others get theirs. */
const TURN = 2;
/** The file that says which segments are still to be written, a number a line; */
const BEHIND = 'behind';
/** and the one that is there once all have been written. */
const WHOLE = 'whole';
const everySegment = new Set(Array.from({ length: SEGMENTS }, (_, number) => number));

/** One file a segment: what is changed is written anew, without the rest. A folder by this name holds them. */
export function createMirror(name: string): Mirror {
  let last: Promise<unknown> = Promise.resolve();
  /** One after the other: whoever comes later finds the database as it is by then. */
  const inTurn = <T>(work: () => Promise<T>): Promise<T> => {
    const done = last.then(work);
    // Whoever asked for it hears of its failure.
    last = done.catch(() => undefined);
    return done;
  };

  /** Writes some of what is behind; answers whether there is more. */
  const some = async (db: Database): Promise<boolean> => {
    const folder = await openFolder(name);
    const behind = await listed(folder);
    await write(folder, db, behind.slice(0, TURN));
    await list(folder, behind.slice(TURN));
    return behind.length > TURN;
  };
  const rest = async (db: Database): Promise<void> => {
    while (await inTurn(() => some(db)));
  };
  const noteBehind = async (folder: Folder, segments: Iterable<number>): Promise<void> =>
    list(folder, [...new Set([...(await listed(folder)), ...segments])]);

  return {
    async follow(db, segments) {
      await inTurn(async () => {
        const folder = await openFolder(name);
        if (segments.size > FEW) return noteBehind(folder, segments);
        try {
          await write(folder, db, [...segments]);
        } catch (error) {
          // Written by the next worker: what was removed for good may not come back from an old file.
          await noteBehind(folder, segments);
          throw error;
        }
      });
      if (segments.size > FEW) void rest(db).catch(tell);
    },
    async catchUp(db) {
      const wasWhole = await inTurn(async () => {
        const folder = await openFolder(name);
        const isWhole = (await readFile(folder, WHOLE)) !== null;
        if (!isWhole && (await db.count('clippings')) > 0) await noteBehind(folder, everySegment);
        return isWhole;
      });
      await rest(db);
      if (!wasWhole) await inTurn(async () => writeFile(await openFolder(name), WHOLE, ''));
    },
    read: () =>
      inTurn(async () => {
        const folder = await folderAsItIs(name);
        const found: Mirrored = { clippings: [], unread: 0 };
        for (const number of folder ? everySegment : []) {
          const file = folder && (await readFile(folder, fileOf(number)));
          const clippings = file ? await clippingsOf(file) : [];
          if (clippings) found.clippings.push(...clippings);
          else found.unread++;
        }
        return found;
      }),
    remove: () => inTurn(() => removeFolder(name)),
  };
}

const fileOf = (number: number): string => `${number}.jsonl.gz`;

async function listed(folder: Folder): Promise<number[]> {
  const text = await (await readFile(folder, BEHIND))?.text();
  return text
    ? text
        .split('\n')
        .map(Number)
        .filter((number) => everySegment.has(number))
    : [];
}

const list = (folder: Folder, segments: readonly number[]): Promise<void> =>
  segments.length > 0 ? writeFile(folder, BEHIND, segments.join('\n')) : removeFile(folder, BEHIND);

async function write(folder: Folder, db: Database, segments: readonly number[]): Promise<void> {
  await Promise.all(
    segments.map(async (number) => {
      const rows = await db.getAll('clippings', rangeOf(number));
      // What is none will be found and set aside; it may be more than JSON can say.
      const sound = rows.filter((row) => checkClipping(row).ok);
      if (sound.length === 0) return removeFile(folder, fileOf(number));
      return writeFile(folder, fileOf(number), await pack(linesOf(sound)));
    }),
  );
}

async function* linesOf(rows: readonly Clipping[]): AsyncGenerator<string> {
  yield lineOf({ version: migrations.length });
  yield rows.map(lineOf).join('');
}

/** Null where the file is damaged: one that cannot be read may not keep the others from their reader. */
async function clippingsOf(file: Blob): Promise<Clipping[] | null> {
  const text = await unpack(new Uint8Array(await file.arrayBuffer()));
  if (text === null) return null;
  const end = text.indexOf('\n') + 1;
  try {
    const { version } = JSON.parse(text.slice(0, end)) as { version: number };
    if (version > migrations.length) throw new NewerError();
    return clippingsIn(text.slice(end), version);
  } catch (error) {
    if (error instanceof SyntaxError) return null;
    throw error;
  }
}

function tell(error: unknown): void {
  console.warn('Attaché: the second copy of the clippings is behind.', error);
}
