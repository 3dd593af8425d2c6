import { type Database, eraseDatabase, isThere, openClippings } from './database.ts';
import { createMirror, type Mirrored } from './mirror/index.ts';

export type Connection = {
  /** The database, opened when it is first asked for. Rejects where the browser, or an upgrade, refuses. */
  database(): Promise<Database>;
  /** Brings the second copy of some segments into step; where that fails it is told in the console. */
  follow(segments: ReadonlySet<number>): Promise<void>;
  /** Removes the database and its second copy; who asks next begins a new one. */
  erase(): Promise<void>;
};

/**
 * One connection to the database of this name. Where the browser has lost the database it begins again with what
 * the second copy holds, which `broughtBack` is told. `onGone` is told when another database may be there next.
 */
export function connect(
  name: string,
  broughtBack: (found: Mirrored) => Promise<void>,
  onGone: () => void,
): Connection {
  const mirror = createMirror(name);
  let opening: Promise<Database> | null = null;
  const gone = (): void => {
    opening = null;
    onGone();
  };
  const database = (): Promise<Database> => {
    opening ??= open()
      .catch((error: unknown) => {
        if (!isInternal(error)) throw error;
        return open();
      })
      .catch((error: unknown) => {
        opening = null;
        throw error;
      });
    return opening;
  };
  async function open(): Promise<Database> {
    const lost = (await isThere(name)) ? null : await mirror.read();
    const db = await openClippings(name, gone, lost?.clippings ?? []);
    if (lost && (lost.clippings.length > 0 || lost.unread > 0)) await broughtBack(lost);
    void told(mirror.catchUp(db));
    return db;
  }
  return {
    database,
    follow: (segments) => told(database().then((db) => mirror.follow(db, segments))),
    async erase() {
      // First: what is in it would be brought back.
      await mirror.remove();
      await eraseDatabase(name, opening);
      gone();
    },
  };
}

/** Chromium says so of a database that it finds damaged, once: then it has thrown it away. */
const isInternal = (error: unknown): boolean =>
  error instanceof DOMException && error.name === 'UnknownError';

/** A second copy that fails is worth no failure: what was to be kept is in the database. */
async function told(following: Promise<void>): Promise<void> {
  try {
    await following;
  } catch (error) {
    console.warn('Attaché: no second copy of the clippings was written.', error);
  }
}
