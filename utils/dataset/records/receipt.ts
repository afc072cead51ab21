import type { Uid } from '../../actors/actor';
import type { Entity } from './records';

/** What a change replaced. Plain JSON; `undo` takes it. */
export interface Receipt {
  id: number;
  /** ISO 8601. */
  at: string;
  what:
    | { kind: 'saved' | 'removed' | 'reverted' | 'settled'; entity: Entity; uid: Uid; name: string }
    /** The actor whose page it was, and the other. */
    | { kind: 'merged' | 'split'; names: [string, string] }
    | {
        kind: 'imported' | 'removed-pack' | 'restored' | 'restored-backup' | 'restored-all';
        pack: string;
        title: string;
      };
}

/** A change that was made. */
export interface Past {
  receipt: Receipt;
  /** Set while it is undone; what was undone later has the greater number. */
  undone?: number;
}
