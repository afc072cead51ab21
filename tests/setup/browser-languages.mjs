// Plain Node without dependencies, as it runs before anything is installed.
import { existsSync, readdirSync, realpathSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { findBrowser } from './find-browsers.mjs';

/** The languages beside English in which journeys see the interface. */
export const languages = ['uk', 'fr', 'de'];

/**
 * The browsers that lack one of the languages, those that are missing among them. Linux keeps languages in packages of
 * their own; elsewhere a Chromium has all of them, and a Firefox is taken at its word.
 *
 * @returns {import('./find-browsers.mjs').BrowserName[]}
 */
export function browsersWithoutLanguages() {
  if (process.platform !== 'linux') return [];
  return ['chromium', 'firefox'].filter((name) => {
    const found = findBrowser(name);
    if (found.kind === 'missing') return true;
    const folders = foldersOf(name, found.browser.path);
    return !languages.every((language) => folders.some((folder) => speaks[name](folder, language)));
  });
}

/** Beside the program, and where Debian puts it behind a script. */
function foldersOf(name, path) {
  return [dirname(realpathSync(path)), ...(name === 'chromium' ? ['/usr/lib/chromium'] : [])];
}

const speaks = {
  chromium: (folder, language) => existsSync(join(folder, 'locales', `${language}.pak`)),
  firefox: (folder, language) =>
    ['browser', 'distribution'].some((part) => {
      const extensions = join(folder, part, 'extensions');
      return (
        existsSync(extensions) &&
        readdirSync(extensions).some((file) => file.startsWith(`langpack-${language}@`))
      );
    }),
};
