/** Where the reader script runs by itself. */
export type RunMode = 'news' | 'listed' | 'button';

export type HoverDelayMs = 150 | 400 | 700;

/** The reader's choices for one site. */
export interface SiteChoice {
  /** `on` reads it even if it is no news page, `off` never; absent follows `runMode`. */
  run?: 'on' | 'off';
  /** No marks; hovering and popup still work. */
  quiet?: boolean;
}

export interface Settings {
  /** The switch "everywhere". */
  enabled: boolean;
  runMode: RunMode;
  /** By host name in lower case without `www.`; a choice holds for its subdomains too. */
  sites: Record<string, SiteChoice>;
  /** `key` opens cards only while Alt is held or by the commands. */
  openOn: HoverDelayMs | 'key';
}
