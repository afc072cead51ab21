import { execFile } from 'node:child_process';
import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { promisify } from 'node:util';
import type { BrowserName } from './find-browsers.mjs';

const root = fileURLToPath(new URL('../../', import.meta.url));
const wxt = join(root, 'node_modules', 'wxt', 'bin', 'wxt.mjs');

export interface BuiltExtension {
  /** The unpacked extension. */
  folder: string;
  /** Deletes it. */
  remove: () => Promise<void>;
}

/**
 * Builds the extension as it is shipped, into a folder of its own, so that nobody's `dist/` is disturbed. In a process of
 * its own, since WXT draws its progress on standard output, which belongs to the results of whoever builds. Rejects with
 * what WXT printed when the build fails.
 */
export async function buildExtension(name: BrowserName): Promise<BuiltExtension> {
  const outDir = await mkdtemp(join(tmpdir(), 'standpoint-build-'));
  const browser = name === 'chromium' ? 'chrome' : 'firefox';
  await promisify(execFile)(process.execPath, [wxt, 'build', '--browser', browser], {
    cwd: root,
    env: { ...process.env, STANDPOINT_OUT_DIR: outDir, NODE_ENV: 'production' },
  });
  return {
    folder: join(outDir, `${browser}-mv3`),
    remove: () => rm(outDir, { recursive: true, force: true }),
  };
}
