import { readdir, readFile } from 'node:fs/promises';
import { createServer, type IncomingMessage, type ServerResponse } from 'node:http';
import { createRequire } from 'node:module';
import type { AddressInfo } from 'node:net';
import { extname } from 'node:path';

const pages = new URL('../fixtures/pages/', import.meta.url);

/** The hosts that the fixtures stand on; the browsers are told that they are this machine. */
export const fixtureHosts = ['gazette.example', 'courier.example'];

/** A host of each of our lists, on which the fixtures stand too, in browsers without a window. */
export const knownHosts = { news: 'unn.ua', private: 'helsi.me' };

export interface FixtureServer {
  /** The address of a fixture, such as `http://gazette.example:41234/news.html`. */
  address: (path: string, host?: string) => string;
  /** What was asked for so far, such as `gazette.example/news.html`. */
  requests: string[];
  close: () => Promise<void>;
}

/** Serves tests/fixtures/pages on a free loopback port, and whatever `extra` holds under its path. */
export async function startFixtureServer(extra: Record<string, string> = {}): Promise<FixtureServer> {
  const requests: string[] = [];
  const server = createServer((request, response) => {
    requests.push(`${(request.headers.host ?? '').replace(/:\d+$/, '')}${request.url}`);
    void answer(request, response, extra);
  });
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  const { port } = server.address() as AddressInfo;
  return {
    address: (path, host = 'gazette.example') => `http://${host}:${port}/${path}`,
    requests,
    close: () =>
      new Promise((resolve) => {
        server.close(() => resolve());
        server.closeAllConnections();
      }),
  };
}

const contentTypes: Record<string, string> = {
  '.html': 'text/html; charset=utf-8',
  '.js': 'text/javascript; charset=utf-8',
};

/** Forbids all that a page can forbid. */
const strictPolicy = "default-src 'none'; require-trusted-types-for 'script'; trusted-types 'none'";

async function answer(
  request: IncomingMessage,
  response: ServerResponse,
  extra: Record<string, string>,
): Promise<void> {
  const path = decodeURIComponent(new URL(request.url ?? '/', 'http://localhost').pathname.slice(1));
  const body = extra[path] ?? (await readFixture(path));
  if (body === undefined) {
    response.writeHead(404).end();
    return;
  }
  response.writeHead(200, {
    'content-type': contentTypes[extname(path)] ?? 'text/html; charset=utf-8',
    ...(path === 'strict-csp.html' ? { 'content-security-policy': strictPolicy } : {}),
  });
  response.end(body);
}

async function readFixture(path: string): Promise<string | undefined> {
  if (path === 'preact.js') return readFile(createRequire(import.meta.url).resolve('preact'), 'utf8');
  const names = await readdir(pages);
  return names.includes(path) ? readFile(new URL(path, pages), 'utf8') : undefined;
}
