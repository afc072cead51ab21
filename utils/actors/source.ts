import type { LanguageTag, Uid } from './actor';

export interface Outlet {
  id: Uid;
  name: string;
  fullName?: string;
  /** Registered domains, lower case, without `www.`; a subdomain belongs to its domain. */
  domains: string[];
}

/** An article by an outlet. */
export interface Source {
  id: Uid;
  outlet: Uid;
  lang: LanguageTag;
  title?: string;
  /** https only. */
  url?: string;
  archivedUrl?: string;
  /** Partial ISO date or date and time (EDTF subset). */
  published?: string;
  timezone?: string;
  accessed?: string;
  dateline?: string;
  licence?: string;
  /** The source that this one reports. */
  cites?: Uid;
  note?: string;
}
