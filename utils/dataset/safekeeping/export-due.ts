/** How much may be changed, and how long, before the reader is reminded. */
const mostChanges = 50;
const mostDays = 30;
const dayMs = 24 * 60 * 60 * 1000;

/** What the reader made since everything was last saved to a file. */
export interface Unsaved {
  changes: number;
  /** Days since the last time, else since the oldest edit; 0 where there are none. */
  days: number;
}

export function unsavedSince(
  { changes, at }: { changes: number; at: number | undefined },
  { oldestEdit, now }: { oldestEdit: string | undefined; now: Date },
): Unsaved {
  const since = at ?? (oldestEdit === undefined ? now.getTime() : new Date(oldestEdit).getTime());
  return { changes, days: Math.floor((now.getTime() - since) / dayMs) };
}

/** Whether a copy outside the browser is due; never where nothing was changed since. */
export function isExportDue({ changes, days }: Unsaved): boolean {
  return changes >= mostChanges || (changes > 0 && days >= mostDays);
}
