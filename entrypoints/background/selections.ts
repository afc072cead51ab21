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
  forget(id: string): void;
}

/** Selections are held in memory alone, whichever window they are from: what is not kept leaves no trace. */
const mostHeld = 8;

export function createSelections(panels: Pick<Panels, 'open'>, drafting: Promise<Drafting>): Selections {
  const held = new Map<string, Promise<HeldSelection | null>>();

  async function hold(
    id: string,
    { isPrivate, selection }: { isPrivate: boolean; selection: Promise<PageSelection | null> },
  ): Promise<HeldSelection | null> {
    const [selected, draftOf] = await Promise.all([selection, drafting]);
    return selected ? { ...(await draftOf(id, selected)), text: selected.text, isPrivate } : null;
  }

  return {
    async begin({ window, isPrivate }, read) {
      const id = crypto.randomUUID();
      const opened = panels.open({ kind: 'keep', draft: id }, window);
      const holding = hold(id, { isPrivate, selection: read() });
      held.set(id, holding);
      for (const oldest of held.keys()) {
        if (held.size <= mostHeld) break;
        held.delete(oldest);
      }
      await Promise.all([opened, holding]);
    },
    get: async (id) => held.get(id),
    forget: (id) => void held.delete(id),
  };
}
