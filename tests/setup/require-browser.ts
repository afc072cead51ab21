import { findBrowser, variables, type BrowserName, type FoundBrowser } from './find-browsers.mjs';

/** The installed browser; throws where none fits, which `npm test` and `npm start` make sure of beforehand. */
export function requireBrowser(name: BrowserName): FoundBrowser {
  const search = findBrowser(name);
  if (search.kind === 'found') return search.browser;
  throw new Error(`no ${name} to run: name one in ${variables[name]}. ${search.refused.join(' ')}`);
}
