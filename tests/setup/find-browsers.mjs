// Plain Node without dependencies: runs before `npm ci` and from the Vitest configuration alike.
import { spawnSync } from 'node:child_process';
import { accessSync, constants, existsSync } from 'node:fs';
import { delimiter, join } from 'node:path';

/**
 * @typedef {{ path: string, version: string }} FoundBrowser
 * @typedef {{ kind: 'found', browser: FoundBrowser } | { kind: 'missing', refused: string[] }} Search
 */

/** @typedef {'chromium' | 'firefox'} BrowserName */

/** The environment variables that name a browser. */
export const variables = { chromium: 'STANDPOINT_CHROMIUM', firefox: 'STANDPOINT_FIREFOX' };

const programFiles = [process.env.PROGRAMFILES, process.env['PROGRAMFILES(X86)'], process.env.LOCALAPPDATA];

const known = {
  chromium: {
    /** The manifest's `minimum_chrome_version`. */
    oldest: 137,
    onPath: ['chromium', 'chromium-browser', 'chrome-for-testing', 'google-chrome-for-testing', 'chrome'],
    paths: [
      '/usr/bin/chromium',
      '/usr/lib/chromium/chromium',
      '/snap/bin/chromium',
      '/Applications/Chromium.app/Contents/MacOS/Chromium',
      '/Applications/Google Chrome for Testing.app/Contents/MacOS/Google Chrome for Testing',
      ...programFiles.flatMap((folder) => (folder ? [join(folder, 'Chromium/Application/chrome.exe')] : [])),
    ],
  },
  firefox: {
    /** The manifest's `strict_min_version`. */
    oldest: 153,
    onPath: ['firefox-esr', 'firefox', 'firefox-developer-edition', 'firefox-nightly'],
    paths: [
      '/usr/bin/firefox-esr',
      '/usr/bin/firefox',
      '/snap/bin/firefox',
      '/Applications/Firefox.app/Contents/MacOS/firefox',
      ...programFiles.flatMap((folder) => (folder ? [join(folder, 'Mozilla Firefox/firefox.exe')] : [])),
    ],
  },
};

/**
 * Finds an installed browser that can run the extension: the one its variable names, else the first fit one on PATH
 * or in its usual places. `refused` says in a sentence each why a browser that is there will not do.
 *
 * @param {BrowserName} name
 * @returns {Search}
 */
export function findBrowser(name) {
  const { onPath, paths } = known[name];
  const variable = variables[name];
  const named = process.env[variable];
  if (named && !existsSync(named)) {
    return { kind: 'missing', refused: [`${variable} names ${named}, and there is no such file.`] };
  }
  const refused = new Set();
  for (const path of named ? [named] : [...onPath.flatMap(lookUp), ...paths.filter(isExecutable)]) {
    const version = readVersion(path);
    const objection = objectionTo(name, path, version);
    if (objection === undefined) return { kind: 'found', browser: { path, version } };
    refused.add(objection);
  }
  return { kind: 'missing', refused: [...refused] };
}

/**
 * @param {BrowserName} name
 * @param {string} path
 * @param {string} version
 */
function objectionTo(name, path, version) {
  const { oldest } = known[name];
  const major = Number(/(\d+)\./.exec(version)?.[1] ?? Number.NaN);
  if (
    name === 'chromium' &&
    /^(Google Chrome|Microsoft Edge)(?! for Testing)/.test(version) &&
    major >= 137
  ) {
    return `${path} is ${version}: branded builds ignore --load-extension since version 137.`;
  }
  // Windows programs print no version; there the browser itself says what it lacks.
  if (major < oldest) return `${path} is ${version}: version ${oldest} or newer is needed.`;
  return undefined;
}

/** @param {string} path */
function readVersion(path) {
  if (process.platform === 'win32') return '';
  const { stdout } = spawnSync(path, ['--version'], { encoding: 'utf8', timeout: 20_000 });
  return (stdout ?? '').trim();
}

/** @param {string} program */
function lookUp(program) {
  return (process.env.PATH ?? '')
    .split(delimiter)
    .map((folder) => join(folder, process.platform === 'win32' ? `${program}.exe` : program))
    .filter(isExecutable)
    .slice(0, 1);
}

/** @param {string} path */
function isExecutable(path) {
  try {
    accessSync(path, constants.X_OK);
    return true;
  } catch {
    return false;
  }
}
