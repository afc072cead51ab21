// Plain Node without dependencies, as it runs before anything is installed.
import { existsSync, readdirSync, realpathSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { findBrowser } from './find-browsers.mjs';

/**
 * The browsers that cannot speak Ukrainian, those that are missing among them, in which journeys see the interface in another language. Linux keeps
 * languages in packages of their own; elsewhere a Chromium has all of them, and a Firefox is taken at its word.
 *
 * @returns {import('./find-browsers.mjs').BrowserName[]}
 */
export function browsersWithoutUkrainian() {
  if (process.platform !== 'linux') return [];
  return ['chromium', 'firefox'].filter((name) => {
    const found = findBrowser(name);
    return found.kind === 'missing' || !foldersOf(name, found.browser.path).some(hasUkrainian[name]);
  });
}

/** Beside the program, and where Debian puts it behind a script. */
function foldersOf(name, path) {
  return [dirname(realpathSync(path)), ...(name === 'chromium' ? ['/usr/lib/chromium'] : [])];
}

const hasUkrainian = {
  chromium: (folder) => existsSync(join(folder, 'locales', 'uk.pak')),
  firefox: (folder) =>
    ['browser', 'distribution'].some((part) => {
      const extensions = join(folder, part, 'extensions');
      return (
        existsSync(extensions) && readdirSync(extensions).some((file) => file.startsWith('langpack-uk@'))
      );
    }),
};
