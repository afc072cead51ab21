import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { build } from 'wxt';
import type { BrowserName } from './find-browsers.mjs';

const root = fileURLToPath(new URL('../../', import.meta.url));

export interface BuiltExtension {
  /** The unpacked extension. */
  folder: string;
  /** Deletes it. */
  remove: () => Promise<void>;
}

/** Builds the extension as it is shipped, into a folder of its own, so that nobody's `dist/` is disturbed. */
export async function buildExtension(name: BrowserName): Promise<BuiltExtension> {
  const outDir = await mkdtemp(join(tmpdir(), 'standpoint-build-'));
  const browser = name === 'chromium' ? 'chrome' : 'firefox';
  await build({ root, browser, outDir, logger: quietLogger });
  return {
    folder: join(outDir, `${browser}-mv3`),
    remove: () => rm(outDir, { recursive: true, force: true }),
  };
}

/** What a build prints belongs to nobody here; what goes wrong is thrown. */
const quietLogger = {
  level: 0,
  debug: () => {},
  log: () => {},
  info: () => {},
  warn: () => {},
  error: () => {},
  fatal: () => {},
  success: () => {},
};
