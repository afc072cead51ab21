import type { Uid } from '../../utils/actors/actor';
import type { OpenOn } from '../../utils/hover/hover-driver';
import type { PointerEntry } from '../../utils/hover/pointer-journal';
import { joinPlaces } from '../../utils/marking/join-places';
import type { PageMention } from '../../utils/marking/marker';
import { startCards, type Cards, type CardsOptions } from './cards';
import type { MarkedDocuments } from './mark-documents';
import { prepareCard, type PrepareOptions } from './prepare-card';

export interface PointingOptions extends PrepareOptions {
  window: Window;
  marked: Pick<MarkedDocuments, 'marker' | 'page' | 'frames'>;
  card: Pick<CardsOptions<PageMention>, 'frameUrl' | 'frameOrigin' | 'frameTitle'>;
  openOn: OpenOn;
  /** What the pointer did before. */
  before: PointerEntry[];
  /** Whether anybody would still hear this script. */
  isAlive: () => boolean;
  signal: AbortSignal;
}

/** What opens cards on the names of a page, and goes from name to name. */
export interface Pointing extends Pick<
  Cards<PageMention>,
  'include' | 'warm' | 'hear' | 'setOpenOn' | 'isOwnNode' | 'isRefused'
> {
  /** Scrolls to the next mention of an actor and tints it. */
  jump: (actor: Uid) => Promise<void>;
  /** Goes to the next or previous mention and opens its card. */
  step: (direction: 'next' | 'previous') => Promise<void>;
  /** The page became another one: the open card speaks of a page that is gone. */
  startOver: () => void;
}

/** How long a mention that was jumped to stays tinted, in ms: long enough to be found after the scrolling. */
const jumpTintMs = 2500;

/** Connects the pointer and the keys with the marks on a page, until the signal. */
export function pointAtNames(options: PointingOptions): Pointing {
  const { window, signal, isAlive } = options;
  const { marker, page, frames } = options.marked;
  const places = joinPlaces(page, frames);
  let visited: PageMention | null = null;
  let tintTimer = 0;
  signal.addEventListener('abort', () => window.clearTimeout(tintTimer), { once: true });

  const cards = startCards<PageMention>({
    ...options,
    ...options.card,
    prepare: (mention) => prepareCard(mention, options),
    nodeOf: places.nodeOf,
    toPage: places.toPage,
    targetAt: ({ x, y }) => (isAlive() ? (places.mentionAt(x, y)?.mention ?? null) : null),
    linesOf: (mention) => places.placeOf(mention)?.rects ?? [],
    onActive: tint,
  });

  return {
    ...cards,
    async jump(actor) {
      const mention = await visit('next', actor);
      if (!mention) return;
      tint(mention);
      tintTimer = window.setTimeout(() => tint(null), jumpTintMs);
    },
    async step(direction) {
      const mention = await visit(direction);
      if (mention) cards.step(mention);
    },
    startOver() {
      cards.reset();
      visited = null;
    },
  };

  async function visit(direction: 'next' | 'previous', actor?: Uid): Promise<PageMention | null> {
    const mentions = await marker.mentions();
    const mention = places.step(mentions, direction, { from: placeToGoOnFrom(), actor });
    if (mention) {
      visited = mention;
      places.reveal(mention);
    }
    return mention;
  }

  function tint(mention: PageMention | null): void {
    window.clearTimeout(tintTimer);
    marker.setActive(mention);
  }

  /** The mention that was visited last, unless the reader has scrolled away from it since. */
  function placeToGoOnFrom(): PageMention | null {
    const from = cards.current() ?? visited;
    const rect = from && places.placeOf(from)?.rect;
    return rect && rect.bottom > 0 && rect.top < window.innerHeight ? from : null;
  }
}
