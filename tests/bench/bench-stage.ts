import type { FixtureServer } from '../journeys/fixture-server';
import type { BenchBrowser } from './start-bench-browser';

/** What every measurement works on. */
export interface BenchStage {
  /** With the built extension. */
  reading: BenchBrowser;
  /** Without it; pages at `walkedPath` are walked by the yardstick's script. */
  bare: BenchBrowser;
  server: FixtureServer;
  /** Where the built extension lies. */
  folder: string;
}

/** The page of `makeLongPage`, as the server has it. */
export const longPath = 'long.html';

let lastHost = 0;

/** A page's address on a host of its own: a new process opens it, in which nothing is compiled yet. */
export function freshAddress(server: FixtureServer, path: string): string {
  lastHost += 1;
  return server.address(path, `cold-${lastHost}.example`);
}
