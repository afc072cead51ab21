// Makes a fresh clone ready: dependencies, browsers, and the web server that journeys fetch feeds from. Plain Node,
// because it runs before anything is installed.
//   node tests/setup/prepare.mjs chromium firefox nginx languages   all are needed
//   node tests/setup/prepare.mjs chromium/firefox                   either will do, the first is preferred
import { spawnSync } from 'node:child_process';
import { existsSync, readFileSync } from 'node:fs';
import { browsersWithoutLanguages, languages } from './browser-languages.mjs';
import { findBrowser, variables } from './find-browsers.mjs';
import { findProgram } from './find-program.mjs';

const root = new URL('../../', import.meta.url);
const debianPackages = {
  chromium: ['chromium', 'fonts-liberation'],
  firefox: ['firefox-esr', 'fonts-liberation'],
  // The second makes its throw-away certificate.
  nginx: ['nginx', 'openssl'],
  languages: ['chromium-l10n', ...languages.map((language) => `firefox-esr-l10n-${language}`)],
};

installDependencies();
installPrograms(process.argv.slice(2).map((need) => need.split('/')));

function installDependencies() {
  if (dependenciesStand()) return;
  say('Installing the dependencies…');
  // Not `npm ci`: it refuses a lockfile in which optional packages of other systems are missing, and npm leaves out of
  // a lockfile what a registry does not carry. The versions are the lockfile's all the same.
  run('npm', ['install', '--no-save', '--no-audit', '--no-fund', '--loglevel=error']);
}

/** True when what is installed is what the lockfile names. Optional packages of other systems may be absent. */
function dependenciesStand() {
  const installed = new URL('node_modules/.package-lock.json', root);
  if (!existsSync(installed)) return false;
  const wanted = readJson(new URL('package-lock.json', root)).packages;
  const present = readJson(installed).packages;
  return Object.entries(wanted).every(
    ([path, { version, optional }]) =>
      path === '' || (path in present ? present[path].version === version : optional === true),
  );
}

/** @param {string[][]} needs each a list of alternatives */
function installPrograms(needs) {
  const unmet = needs.filter((names) => !names.some(isThere));
  if (unmet.length === 0) return;
  // Whoever names a browser means that one.
  const isNamed = unmet.flat().some((name) => name in variables && process.env[variables[name]]);
  if (isDebianAsRoot() && !isNamed) {
    const packages = [...new Set(unmet.flatMap(([name]) => debianPackages[name]))];
    say(`Installing ${packages.join(', ')} (apt-get)…`);
    const env = { ...process.env, DEBIAN_FRONTEND: 'noninteractive' };
    run('apt-get', ['update', '--quiet'], env);
    // Without recommended packages no font at all would come along, and Cyrillic names would be drawn as boxes.
    run('apt-get', ['install', '--yes', '--quiet', '--no-install-recommends', ...packages], env);
  }
  const missing = unmet.filter((names) => !names.some(isThere));
  if (missing.length > 0) stop(missing.map(explain).join('\n'));
}

function isThere(name) {
  if (name === 'languages') return browsersWithoutLanguages().length === 0;
  if (name === 'nginx') return ['nginx', 'openssl'].every(findProgram);
  return findBrowser(name).kind === 'found';
}

function explain(names) {
  const refused = names.flatMap((name) => {
    if (!(name in variables)) return [];
    const search = findBrowser(name);
    return search.kind === 'missing' ? search.refused : [];
  });
  const wanted = {
    chromium: 'Chromium or Chrome for Testing, version 137 or newer (or name one in STANDPOINT_CHROMIUM)',
    firefox: 'Firefox, version 153 or newer (or name one in STANDPOINT_FIREFOX)',
    nginx: 'nginx and openssl (on Debian: sudo apt-get install nginx openssl)',
    languages: `the languages ${languages.join(', ')} for ${browsersWithoutLanguages().join(' and ')} (on Debian: sudo apt-get install ${debianPackages.languages.join(' ')}; else the language packs langpack-uk@… and so on in browser/extensions beside the program)`,
  };
  return [`Please install ${names.map((name) => wanted[name]).join(', or ')}.`, ...refused].join(' ');
}

/** Ubuntu is left out: its packages of these names only fetch snaps, which no container can run. */
function isDebianAsRoot() {
  if (process.getuid?.() !== 0 || !existsSync('/etc/os-release')) return false;
  return /^ID="?debian"?$/m.test(readFileSync('/etc/os-release', 'utf8'));
}

function run(command, args, env = process.env) {
  // npm is a script on Windows, which only a shell can start.
  const shell = process.platform === 'win32';
  const { status, error } = spawnSync(command, args, { cwd: root, env, shell, stdio: ['ignore', 2, 2] });
  if (status !== 0) stop(`${command} ${args.join(' ')} failed${error ? `: ${error.message}` : '.'}`);
}

function readJson(file) {
  return JSON.parse(readFileSync(file, 'utf8'));
}

/** On standard error: standard output belongs to the command that runs after this one. */
function say(sentence) {
  process.stderr.write(`${sentence}\n`);
}

function stop(sentence) {
  say(sentence);
  process.exit(1);
}
