import type { Uid } from '../actors/actor';
import type { Receipt } from '../dataset/records/receipt';
import type { Failed } from '../dataset/change-outcome';
import type { Problem } from '../dataset/checking/problem';
import type { Entity } from '../dataset/records/records';
import type { Draft } from '../drafts/draft';
import type { KeepChoice } from '../drafts/keep-choice';
import type { HeldAlike } from './held-alike';

/** What the form for keeping a selection begins with. */
export type KeepState =
  | {
      kind: 'held';
      draft: Draft;
      /** From a private window: nothing of it is stored before the reader saves it. */
      isPrivate: boolean;
      topics: NamedChoice[];
      /** Who is named around it, the nearest first. */
      people: NamedChoice[];
    }
  /** It was kept, or is held no more. */
  | { kind: 'gone' }
  /** Nothing was selected. */
  | { kind: 'nothing' };

/** Something that can be chosen, by name. */
export interface NamedChoice {
  id: Uid;
  name: string;
  detail?: string;
}

/** What the form offers once it is known whose it is. */
export interface KeepChoices {
  actor: NamedChoice;
  /** What the actor's stances are towards, by topic. */
  targets: { topic: Uid; target: string }[];
  /** Held positions that say the same, or nearly; the likest first. */
  alike: HeldAlike[];
}

export interface KeepRequest {
  draft: Draft;
  choice: KeepChoice;
  /** Today where the reader is, `YYYY-MM-DD`. */
  today: string;
}

export type KeepAnswer =
  | { kind: 'kept'; actor: Uid; position: Uid; receipt: Receipt }
  /** Which of the records it is, and what is wrong with it. */
  | { kind: 'invalid'; entity: Entity; problems: Problem[] }
  | Failed;
