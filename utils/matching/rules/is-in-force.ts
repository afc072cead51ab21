import type { InForce } from '../index/names-table';
import type { PageContext } from '../mention';

/** Tells which names count on a page: those of its day, and of its outlet where a name belongs to one. */
export function isInForce({ date, outlet }: PageContext): InForce {
  return (traits) => {
    if (traits.outlet !== undefined && !isOutlet(outlet, traits.outlet)) return false;
    if (date === undefined) return true;
    const { validFrom, validTo } = traits;
    // Partial dates: compared as far as both say something, "2025-03" holds for every day of March.
    if (validFrom !== undefined && date.slice(0, validFrom.length) < validFrom.slice(0, date.length))
      return false;
    return validTo === undefined || date.slice(0, validTo.length) <= validTo;
  };
}

// A dataset names its outlets by local id, the page's outlet may come as a uid of the pack.
function isOutlet(uid: string | undefined, outlet: string): boolean {
  return uid === outlet || (uid?.endsWith(`/${outlet}`) ?? false);
}
