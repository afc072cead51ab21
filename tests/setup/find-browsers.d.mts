export type BrowserName = 'chromium' | 'firefox';
export interface FoundBrowser {
  path: string;
  version: string;
}
export type Search = { kind: 'found'; browser: FoundBrowser } | { kind: 'missing'; refused: string[] };
export const variables: Record<BrowserName, string>;
export function findBrowser(name: BrowserName): Search;
