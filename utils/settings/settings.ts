/** Where the reader script runs by itself. */
export type RunMode = 'news' | 'listed' | 'button';

export type HoverDelayMs = 150 | 400 | 700;

/** The reader's choices for one site. */
export interface SiteChoice {
  /** `on` reads it even if it is no news page, `off` never; absent follows `runMode`. */
  run?: 'on' | 'off';
  /** Without marks; hovering and the popup still work. False asks for marks where quiet is the default. */
  quiet?: boolean;
}

export interface Settings {
  /** The switch "everywhere". */
  enabled: boolean;
  runMode: RunMode;
  /** By host as `siteOf` writes it; a choice holds for its subdomains too. */
  sites: Record<string, SiteChoice>;
  /** `key` opens cards only while Alt is held or by the commands. */
  openOn: HoverDelayMs | 'key';
  /** Whether a statement may be kept with the article's own words for a summary. */
  keepsWords: boolean;
  /** The browser's own language model proposes what is missing in a form; absent for no. */
  proposes?: boolean;
}

/** One row of `storage.local`; a later shape gets a new key and a migration from this one. */
export const settingsKey = 'settings/1';

export const defaultSettings: Settings = {
  enabled: true,
  runMode: 'news',
  sites: {},
  openOn: 400,
  keepsWords: true,
};

/** The site a host name stands for: lower case, without `www.` and without the root's full stop. */
export function siteOf(host: string): string {
  return host
    .toLowerCase()
    .replace(/\.$/, '')
    .replace(/^www\./, '');
}

/**
 * What the reader chose for a host: each field from the longest listed site that sets it, `live.unn.ua` before
 * `unn.ua`. Empty where nothing is listed.
 */
export function choiceFor(settings: Settings, host: string): SiteChoice {
  const labels = siteOf(host).split('.');
  const choice: SiteChoice = {};
  for (let i = labels.length - 1; i >= 0; i--) {
    const site = labels.slice(i).join('.');
    if (Object.hasOwn(settings.sites, site)) Object.assign(choice, settings.sites[site]);
  }
  return choice;
}
