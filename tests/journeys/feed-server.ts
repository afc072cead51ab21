import { execFile, spawn } from 'node:child_process';
import { mkdir, mkdtemp, readFile, rm, writeFile } from 'node:fs/promises';
import { createServer, type Server } from 'node:http';
import { createServer as createSocketServer, type AddressInfo } from 'node:net';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { promisify } from 'node:util';
import type { FetchedManifest } from '../../utils/feeds/check-manifest';
import { unsigned, type TestFeed } from '../feeds/make-feed';
import { findProgram } from '../setup/find-program.mjs';
import { eventually } from './eventually';
import { nginxConfiguration } from './nginx-configuration';

/** The hosts that the server answers for; the browsers are told that they are this machine. */
export const feedHosts = ['feeds.example', 'elsewhere.example'];

/** One request as nginx saw it. Empty where a header was not there. */
export interface Served {
  path: string;
  query: string;
  status: number;
  host: string;
  cookie: string;
  referrer: string;
  ifNoneMatch: string;
  encoding: string;
}

/** A real nginx that serves feeds over https, with a certificate that nobody vouches for. */
export interface FeedServer {
  /** Of the manifest of a feed in this folder; `nginx-configuration.ts` says which folders misbehave. */
  address: (folder: string) => string;
  publish: (folder: string, feed: TestFeed, manifest?: FetchedManifest) => Promise<void>;
  /** What was asked for since the last call. */
  takeServed: () => Promise<Served[]>;
  close: () => Promise<void>;
}

export async function startFeedServer(): Promise<FeedServer> {
  const home = await mkdtemp(join(tmpdir(), 'standpoint-nginx-'));
  const port = await freePort();
  const cutter = await startCutter();
  await mkdir(join(home, 'root'));
  await makeCertificate(home);
  await writeFile(
    join(home, 'nginx.conf'),
    nginxConfiguration({ home, port, cutterPort: (cutter.address() as AddressInfo).port }),
  );
  const nginx = spawn(programNamed('nginx'), ['-p', home, '-c', join(home, 'nginx.conf'), '-e', 'stderr'], {
    stdio: ['ignore', 'ignore', 'pipe'],
  });
  let complaint = '';
  nginx.stderr.on('data', (chunk: Buffer) => (complaint += chunk.toString()));
  const ended = new Promise<void>((resolve) => nginx.once('exit', () => resolve()));
  await eventually('nginx listening', async () => {
    if (nginx.exitCode !== null) throw new Error(`nginx ended: ${complaint}`);
    return isListening(port);
  });
  // The questions whether it listens.
  let read = (await readServed(home)).length;
  return {
    address: (folder) => `https://feeds.example:${port}/${folder}/pack.json`,
    async publish(folder, feed, manifest = unsigned(feed.manifest)) {
      const place = join(home, 'root', folder);
      const files = new Map<string, Uint8Array | string>([
        ...feed.files,
        ...(manifest.signature === undefined ? [] : [['pack.json.sig', manifest.signature] as const]),
        // Last, so that nobody meets a manifest without its files.
        ['pack.json', manifest.bytes],
      ]);
      if (manifest.signature === undefined) await rm(join(place, 'pack.json.sig'), { force: true });
      for (const [path, content] of files) {
        await mkdir(dirname(join(place, path)), { recursive: true });
        await writeFile(join(place, path), content);
      }
    },
    async takeServed() {
      const before = read;
      const served = await readServed(home);
      read = served.length;
      return served.slice(before);
    },
    async close() {
      nginx.kill('SIGTERM');
      await ended;
      cutter.close();
      cutter.closeAllConnections();
      await rm(home, { recursive: true, force: true });
    },
  };
}

async function readServed(home: string): Promise<Served[]> {
  const lines = (await readFile(join(home, 'access.log'), 'utf8')).split('\n').filter(Boolean);
  return lines.map((line) => JSON.parse(line) as Served);
}

async function makeCertificate(home: string): Promise<void> {
  const request =
    'req -x509 -newkey ec -pkeyopt ec_paramgen_curve:prime256v1 -nodes -days 2 -subj /CN=feeds.example';
  const names = feedHosts.map((host) => `DNS:${host}`).join(',');
  await promisify(execFile)(programNamed('openssl'), [
    ...request.split(' '),
    '-addext',
    `subjectAltName=${names}`,
    '-keyout',
    join(home, 'key.pem'),
    '-out',
    join(home, 'cert.pem'),
  ]);
}

/** Behind nginx: promises a manifest and hangs up in the middle of it. */
async function startCutter(): Promise<Server> {
  const server = createServer((_, response) => {
    response.writeHead(200, { 'content-type': 'application/json', 'content-length': '5000' });
    response.write('{"format":"standpoint-pack/1",', () => response.destroy());
  });
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  return server;
}

async function freePort(): Promise<number> {
  const server = createSocketServer();
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  const { port } = server.address() as AddressInfo;
  await new Promise((resolve) => server.close(resolve));
  return port;
}

async function isListening(port: number): Promise<boolean> {
  const answer = await fetch(`http://127.0.0.1:${port}/`).catch(() => undefined);
  // To plain http on a port for https nginx answers with 400.
  return answer?.status === 400;
}

function programNamed(program: string): string {
  const path = findProgram(program);
  if (path === undefined) throw new Error(`no ${program} to run: \`npm test\` installs it as root on Debian`);
  return path;
}
