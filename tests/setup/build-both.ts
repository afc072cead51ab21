import type { TestProject } from 'vitest/node';
import { buildExtension } from './build-extension';

declare module 'vitest' {
  interface ProvidedContext {
    /** The folders of the unpacked extension. */
    extensions: { chromium: string; firefox: string };
  }
}

/** Builds the extension for both browsers once, before the tests of the built extension. */
export default async function buildBoth(project: TestProject): Promise<() => Promise<void>> {
  // One after the other: WXT keeps the build it is at in a global.
  const chromium = await buildExtension('chromium');
  const firefox = await buildExtension('firefox');
  project.provide('extensions', { chromium: chromium.folder, firefox: firefox.folder });
  return async () => {
    await chromium.remove();
    await firefox.remove();
  };
}
