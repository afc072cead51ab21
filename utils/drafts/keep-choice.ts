import type { LanguageTag, Uid } from '../actors/actor';
import type { PositionKind, Stance } from '../actors/position';
import type { NewSpeaker } from './actor-of-speaker';

/** What the reader settled of a draft: all that a position needs. */
export interface KeepChoice {
  speaker: ChosenSpeaker;
  topic: ChosenTopic;
  target: string;
  stance: Stance;
  kind: PositionKind;
  /** In the reader's own words; empty where the kept quote is to speak for itself. */
  summary: string;
  /** The language of target and summary. */
  lang: LanguageTag;
  quote?: string;
  /** A partial ISO date. */
  saidOn?: string;
  source: ChosenSource;
  /** Names of outlets before the source's own, who reported first at the beginning. */
  chain: string[];
}

export type ChosenSpeaker =
  | { kind: 'known'; actor: Uid }
  /** Somebody who is not in the dataset yet. */
  | ({ kind: 'new' } & NewSpeaker);

export type ChosenTopic = { kind: 'known'; topic: Uid } | { kind: 'new'; label: string };

export interface ChosenSource {
  title: string;
  /** https alone. */
  address?: string;
  /** The outlet's name; empty where only the address tells. */
  outlet: string;
  /** A partial ISO date. */
  published?: string;
}
