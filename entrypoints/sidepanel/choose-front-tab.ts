/** What of a browser's tab decides whether it is the one in front of the reader. */
export interface OpenTab {
  id?: number;
  windowId?: number;
  active: boolean;
  /** In ms since the epoch; absent where the browser does not tell. */
  lastAccessed?: number;
}

/**
 * The tab in front of the reader: in the window looked at last, active, used last; what decides first comes first. Null
 * where there is none but the panel's own.
 *
 * @param own the panel's own tab, where it stands in one
 * @param focused the window that was looked at last, where that is known
 */
export function chooseFrontTab(
  tabs: readonly OpenTab[],
  { own, focused }: { own?: number; focused?: number },
): number | null {
  const [front] = tabs
    .filter(({ id }) => id !== undefined && id !== own)
    .toSorted(
      (a, b) =>
        Number(b.windowId === focused) - Number(a.windowId === focused) ||
        Number(b.active) - Number(a.active) ||
        (b.lastAccessed ?? 0) - (a.lastAccessed ?? 0),
    );
  return front?.id ?? null;
}
