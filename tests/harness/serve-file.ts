import { readFile } from 'node:fs/promises';
import path from 'node:path';
import type { FixtureServer, LoggedRequest, Reply } from './server.ts';

const types: Record<string, string> = {
  '.avif': 'image/avif',
  '.css': 'text/css; charset=utf-8',
  '.gif': 'image/gif',
  '.htm': 'text/html',
  '.html': 'text/html',
  '.jpeg': 'image/jpeg',
  '.jpg': 'image/jpeg',
  '.pdf': 'application/pdf',
  '.png': 'image/png',
  '.svg': 'image/svg+xml',
  '.txt': 'text/plain; charset=utf-8',
  '.webp': 'image/webp',
  '.woff2': 'font/woff2',
  '.xht': 'application/xhtml+xml',
  '.xhtml': 'application/xhtml+xml',
  '.xml': 'application/xml',
};

/** Whether a file is of a type that can be opened as a page. */
export const isPage = (file: string): boolean => /\.(?:html?|xht(?:ml)?|xml|pdf|txt)$/i.test(file);

/** Content of a saved page never names its encoding wrongly: a byte order mark or `meta` decides, else UTF-8. */
function typeOf(file: string, body: Buffer): string {
  const type = types[path.extname(file).toLowerCase()] ?? 'application/octet-stream';
  const declares = /<meta[^>]+charset|<\?xml/i.test(body.subarray(0, 4096).toString('latin1'));
  return type === 'text/html' && !declares ? `${type}; charset=utf-8` : type;
}

/**
 * Serves a local file, with its neighbours (its pictures and style sheets), under a host name that
 * Attaché knows, or another. The page's own scripts are kept from running: what a saved page's scripts
 * do to the document could not be told from what Attaché does. Answers the address.
 */
export function serveFile(
  server: FixtureServer,
  file: string,
  number: number,
  site = 'https://www.reuters.com',
): string {
  const folder = path.dirname(file);
  const base = `${site}/attache-read/${number}/`;
  server.serve(`${base}*`, (request) => replyFrom(folder, base, request));
  return base + encodeURIComponent(path.basename(file));
}

async function replyFrom(
  folder: string,
  base: string,
  request: LoggedRequest,
): Promise<Reply | null> {
  const { pathname } = new URL(request.path, base);
  const relative = decodeURIComponent(pathname.slice(new URL(base).pathname.length));
  const wanted = path.join(folder, relative);
  if (!wanted.startsWith(folder + path.sep)) return null;
  try {
    const body = await readFile(wanted);
    return {
      body,
      headers: {
        'content-type': typeOf(wanted, body),
        'content-security-policy': "script-src 'none'",
      },
    };
  } catch (error) {
    const { code } = error as NodeJS.ErrnoException;
    if (code === 'ENOENT' || code === 'EISDIR') return null;
    throw error;
  }
}
