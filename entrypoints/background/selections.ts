import type { Uid } from '../../utils/actors/actor';
import type { Draft } from '../../utils/drafts/draft';
import type { PageSelection } from '../../utils/reading/read-selection';
import type { Drafting } from './drafting';
import type { Panels } from './open-panel';

/** What the reader selected and has not kept yet. */
export interface HeldSelection {
  draft: Draft;
  /** Who is named around it, the nearest first. */
  named: Uid[];
  /** What it stands in: the evidence is named by words that find it in there. */
  text: string;
  isPrivate: boolean;
}

export interface Selections {
  /**
   * Opens the form for a selection, and makes the draft that it shows. Must be called straight from what the reader did,
   * before anything is awaited: see `Panels.open`.
   */
  begin(
    place: { window: number; isPrivate: boolean },
    read: () => Promise<PageSelection | null>,
  ): Promise<void>;
  /** Null where nothing was selected, undefined where it was kept or is held no more. */
  get(id: string): Promise<HeldSelection | null | undefined>;
  forget(id: string): Promise<void>;
}

/** As much of `browser.storage.session` as is used: memory that outlives a background which the browser ends. */
export interface SessionArea {
  get(key: string): Promise<Record<string, unknown>>;
  set(items: Record<string, unknown>): Promise<void>;
}

const key = 'selections';

/** The oldest first. */
type Stored = [id: string, selection: HeldSelection | null][];

/** With all that stands around them a tenth of what the session has room for. */
const mostHeld = 8;

/**
 * Holds selections in the session's memory: what is not kept leaves no trace, and a form that is open may be filled in for
 * longer than the background lives. What is selected in a private window is held by this background alone, and goes with it.
 */
export function createSelections(
  panels: Pick<Panels, 'open'>,
  drafting: Promise<Drafting>,
  session: SessionArea,
): Selections {
  const held = new Map<string, HeldSelection | null>();
  /** What is not held yet, or could not be made. */
  const making = new Map<string, Promise<HeldSelection | null>>();
  const restored = restore();

  async function restore(): Promise<void> {
    const { [key]: stored = [] } = await session.get(key);
    for (const [id, selection] of stored as Stored) held.set(id, selection);
  }

  async function make(
    id: string,
    { isPrivate, selection }: { isPrivate: boolean; selection: Promise<PageSelection | null> },
  ): Promise<HeldSelection | null> {
    const [selected, draftOf] = await Promise.all([selection, drafting]);
    return selected ? { ...(await draftOf(id, selected)), text: selected.text, isPrivate } : null;
  }

  async function hold(id: string, made: Promise<HeldSelection | null>): Promise<void> {
    making.set(id, made);
    const selection = await made;
    await restored;
    held.set(id, selection);
    making.delete(id);
    for (const oldest of held.keys()) {
      if (held.size <= mostHeld) break;
      held.delete(oldest);
    }
    await store();
  }

  function store(): Promise<void> {
    const stored: Stored = [...held].filter(([, selection]) => selection?.isPrivate !== true);
    return session.set({ [key]: stored });
  }

  return {
    async begin({ window, isPrivate }, read) {
      const id = crypto.randomUUID();
      const opened = panels.open({ kind: 'keep', draft: id }, window);
      await Promise.all([opened, hold(id, make(id, { isPrivate, selection: read() }))]);
    },
    async get(id) {
      const made = making.get(id);
      if (made) return made;
      await restored;
      return held.get(id);
    },
    async forget(id) {
      await restored;
      if (held.delete(id)) await store();
    },
  };
}
