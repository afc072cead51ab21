import type { Uid } from '../../utils/actors/actor';
import type { Draft } from '../../utils/drafts/draft';
import type { Proposal } from '../../utils/drafts/propose';
import type {
  KeepAnswer,
  KeepChoices,
  KeepRequest,
  KeepState,
  NamedChoice,
} from '../../utils/messaging/keep-protocol';

/** What the form for keeping a draft asks while it stands. All of it may reject where nobody is there to answer. */
export interface KeepAsks {
  load: (draft: string) => Promise<KeepState>;
  save: (request: KeepRequest) => Promise<KeepAnswer>;
  /** Null for actors that are gone. */
  choices: (asked: { actor: Uid; draft: Draft }) => Promise<KeepChoices | null>;
  /** People and bodies by part of their names; a newer search of the same asker gives up the one before. */
  named: (asked: { query: string; asker: string }) => Promise<NamedChoice[]>;
  /** What the browser's own model proposes; null where there is none, or the reader wants none. */
  propose: (
    draft: Draft,
    asked: { topics: readonly NamedChoice[]; lang: string; signal: AbortSignal },
  ) => Promise<Proposal | null>;
}
