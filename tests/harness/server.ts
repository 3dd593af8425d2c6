import { createServer, type IncomingMessage, type ServerResponse } from 'node:http';
import { createServer as createSecureServer } from 'node:https';
import type { AddressInfo, Server } from 'node:net';
import { setTimeout as pause } from 'node:timers/promises';
import { generate } from 'selfsigned';

/** A request as it arrived, whoever sent it. */
export type LoggedRequest = {
  scheme: 'http' | 'https';
  host: string;
  /** Path with query. */
  path: string;
  method: string;
  /** The Origin header, or empty. An extension's own pages and worker name themselves here. */
  origin: string;
  headers: IncomingMessage['headers'];
};

export type Reply = {
  body: string | Uint8Array;
  /** 200 unless told. */
  status?: number;
  /** Over `content-type: text/html; charset=utf-8`. */
  headers?: Record<string, string>;
  /** Milliseconds to wait before answering. */
  delayMs?: number;
};

/** What an address answers: HTML, a reply, or a function of the request (null: not found). */
export type Route =
  | string
  | Reply
  | ((request: LoggedRequest) => Reply | null | Promise<Reply | null>);

export type FixtureServer = {
  httpPort: number;
  httpsPort: number;
  /**
   * Sets what `https://host/path` answers, over http as well. An address that ends in `*` answers
   * for all that begin alike; the longest such wins, an exact one before it. The query counts only
   * when the address has one.
   */
  serve(address: string, route: Route): void;
  /** All requests so far, unknown addresses (answered 404) too, in the order of arrival. */
  requests(): LoggedRequest[];
  /** Forgets the requests so far. */
  clear(): void;
  close(): Promise<void>;
};

/** Starts the server behind every host name of the test browser, on free ports of 127.0.0.1. */
export async function startServer(): Promise<FixtureServer> {
  const routes = new Map<string, Route>();
  let log: LoggedRequest[] = [];
  const answer =
    (scheme: LoggedRequest['scheme']) =>
    async (message: IncomingMessage, response: ServerResponse): Promise<void> => {
      const request = logged(scheme, message);
      log.push(request);
      const { body, status, headers, delayMs } = await replyTo(request, routes);
      if (delayMs) await pause(delayMs);
      response.writeHead(status ?? 200, {
        'content-type': 'text/html; charset=utf-8',
        ...headers,
      });
      response.end(body);
    };
  const { private: key, cert } = await generate([{ name: 'commonName', value: 'attache.test' }], {
    keyType: 'ec',
  });
  const plain = createServer(answer('http'));
  const secure = createSecureServer({ key, cert }, answer('https'));
  const [httpPort, httpsPort] = await Promise.all([listen(plain), listen(secure)]);
  return {
    httpPort,
    httpsPort,
    serve: (address, route) => void routes.set(keyOf(new URL(address)), route),
    requests: () => [...log],
    clear: () => {
      log = [];
    },
    close: async () => {
      await Promise.all([plain, secure].map(stop));
    },
  };
}

const keyOf = (url: URL): string => `${url.host}${url.pathname}${url.search}`;

function logged(scheme: LoggedRequest['scheme'], message: IncomingMessage): LoggedRequest {
  const { headers, method = '', url: path = '' } = message;
  return { scheme, host: headers.host ?? '', path, method, origin: headers.origin ?? '', headers };
}

async function replyTo(request: LoggedRequest, routes: Map<string, Route>): Promise<Reply> {
  const route = routeFor(request, routes);
  try {
    const reply = typeof route === 'function' ? await route(request) : route;
    if (typeof reply === 'string') return { body: reply };
    if (!reply && request.path === '/favicon.ico') return { status: 204, body: '' };
    return reply ?? { status: 404, body: '<!doctype html><title>Not found</title>' };
  } catch (error) {
    // A mistake in a fixture is seen in the test's page instead of ending the server.
    return { status: 500, body: String(error), headers: { 'content-type': 'text/plain' } };
  }
}

function routeFor({ host, path }: LoggedRequest, routes: Map<string, Route>): Route | null {
  const whole = host + path;
  const exact = routes.get(whole) ?? routes.get(whole.split('?', 1)[0] ?? '');
  if (exact !== undefined) return exact;
  const beginnings = [...routes.keys()]
    .filter((key) => key.endsWith('*') && whole.startsWith(key.slice(0, -1)))
    .sort((one, other) => other.length - one.length);
  return routes.get(beginnings[0] ?? '') ?? null;
}

function listen(server: Server): Promise<number> {
  return new Promise((resolve, reject) => {
    server.once('error', reject);
    server.listen(0, '127.0.0.1', () => resolve((server.address() as AddressInfo).port));
  });
}

function stop(server: ReturnType<typeof createServer>): Promise<void> {
  return new Promise((resolve) => {
    server.close(() => resolve());
    server.closeAllConnections();
  });
}
