import { readHead } from './read-head';

export interface RouteWatchOptions {
  signal: AbortSignal;
  /** The page became another one; said again when its head turns out to have changed later. */
  onRoute: () => void;
  /** How long a page may take to write its new head. */
  lateMs?: number;
}

export interface RouteWatch {
  /** Looks whether the address changed: browsers differ in what they tell a content script, and a change of route always changes the page too. */
  look: () => void;
}

/** The part of the Navigation API used here; Firefox has it from 147. */
interface NavigationLike {
  addEventListener: (type: string, listener: () => void, options: { signal: AbortSignal }) => void;
}

/** Tells when a page's address changes without loading. A change of the fragment alone is a jump inside the same page. */
export function watchRoute(
  document: Document,
  { signal, onRoute, lateMs = 1500 }: RouteWatchOptions,
): RouteWatch {
  const view = document.defaultView;
  let address = addressOf(document);
  let late: ReturnType<typeof setTimeout> | undefined;

  function look(): void {
    const now = addressOf(document);
    if (now === address || signal.aborted) return;
    address = now;
    const head = headOf(document);
    onRoute();
    clearTimeout(late);
    late = setTimeout(() => {
      if (headOf(document) !== head) onRoute();
    }, lateMs);
  }

  const navigation = (view as { navigation?: NavigationLike } | null)?.navigation;
  // Once this task is over: the event comes before the page has drawn its new content.
  const lookSoon = (): void => void setTimeout(look);
  navigation?.addEventListener('currententrychange', lookSoon, { signal });
  signal.addEventListener('abort', () => clearTimeout(late));
  return { look };
}

function addressOf({ location }: Document): string {
  return location.href.slice(0, location.href.length - location.hash.length);
}

/** What of a page tells one article from the next. */
function headOf(document: Document): string {
  return JSON.stringify(readHead(document));
}
