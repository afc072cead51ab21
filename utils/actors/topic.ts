import type { LanguageTag, Uid } from './actor';

export interface Topic {
  id: Uid;
  /** One label a language; `en` is always there. */
  label: Record<LanguageTag, string>;
  /** Words that tell an article is about it, per language. */
  keywords?: Record<LanguageTag, string[]>;
  parent?: Uid;
  /** IPTC Media Topic, such as `medtop:20000073`. */
  iptc?: string;
  iptcLabel?: string;
}
