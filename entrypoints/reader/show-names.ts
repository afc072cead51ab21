import type { Uid } from '../../utils/actors/actor';
import type { OpenOn } from '../../utils/hover/hover-driver';
import type { Marker, PageMention } from '../../utils/marking/marker';
import type { CardTold } from '../../utils/messaging/card-calls';
import { startCards, type Cards, type CardsOptions } from './cards';
import { markDocuments, type MarkedDocuments } from './mark-documents';
import type { Documents } from './read-documents';

export interface NamesOptions {
  window: Window;
  /** Those that are read by now. */
  documents: Pick<Documents, 'page' | 'frames'>;
  card: Pick<CardsOptions<PageMention>, 'frameUrl' | 'frameOrigin' | 'frameTitle' | 'prepare'>;
  movedBefore: CardsOptions<PageMention>['movedBefore'];
  isQuiet: boolean;
  openOn: OpenOn;
  /** Others are named than before. */
  onNamed: () => void;
  /** Whether anybody would still hear this script. */
  isAlive: () => boolean;
  signal: AbortSignal;
}

/** The names on a page: their marks, and the cards on them. */
export interface Names
  extends
    Pick<Marker, 'setMentions' | 'moveBlock' | 'removeBlocks' | 'mentions' | 'people' | 'named' | 'setQuiet'>,
    Pick<Cards<PageMention>, 'setOpenOn' | 'isOwnNode' | 'isRefused'>,
    Pick<MarkedDocuments, 'include'> {
  /** Scrolls to the next mention of an actor and tints it. */
  jump: (actor: Uid) => Promise<void>;
  /** Goes to the next or previous mention and opens its card. */
  step: (direction: 'next' | 'previous') => Promise<void>;
  hearCard: (told: CardTold) => void;
  /** The page became another one: the open card speaks of a page that is gone. */
  startOver: () => void;
}

/** How long a mention that was jumped to stays tinted, in ms: long enough to be found after the scrolling. */
const jumpTintMs = 2500;

/** Connects marking and hovering on the documents of a page, until the signal; then the page is as it was. */
export function showNames(options: NamesOptions): Names {
  const { window, signal } = options;
  let visited: PageMention | null = null;
  let tintTimer = 0;

  const cards = startCards<PageMention>({
    window,
    ...options.card,
    signal,
    nodeOf: (mention) => nodeOf(mention.blockId),
    openOn: options.openOn,
    targetAt: ({ x, y }) => (options.isAlive() ? (marker.mentionAt(x, y)?.mention ?? null) : null),
    linesOf: (mention) => marker.placeOf(mention)?.rects ?? [],
    onActive: tint,
    movedBefore: options.movedBefore,
  });
  const { marker, include, nodeOf } = markDocuments(options.documents, {
    isQuiet: options.isQuiet,
    onNamed: options.onNamed,
    onView: cards.include,
    signal,
  });
  signal.addEventListener('abort', () => window.clearTimeout(tintTimer), { once: true });

  return {
    ...marker,
    setMentions(block, found) {
      marker.setMentions(block, found);
      if (found.length > 0) cards.warm();
    },
    include,
    setOpenOn: cards.setOpenOn,
    isOwnNode: cards.isOwnNode,
    isRefused: cards.isRefused,
    async jump(actor) {
      const mention = await marker.step('next', { from: placeToGoOnFrom(), actor });
      if (!mention) return;
      visited = mention;
      marker.reveal(mention);
      tint(mention);
      tintTimer = window.setTimeout(() => tint(null), jumpTintMs);
    },
    async step(direction) {
      const mention = await marker.step(direction, { from: placeToGoOnFrom() });
      if (!mention) return;
      visited = mention;
      marker.reveal(mention);
      cards.step(mention);
    },
    hearCard: cards.hear,
    startOver() {
      cards.reset();
      visited = null;
    },
  };

  function tint(mention: PageMention | null): void {
    window.clearTimeout(tintTimer);
    marker.setActive(mention);
  }

  /** The mention that was visited last, unless the reader has scrolled away from it since. */
  function placeToGoOnFrom(): PageMention | null {
    const from = cards.current() ?? visited;
    const rect = from && marker.placeOf(from)?.rect;
    return rect && rect.bottom > 0 && rect.top < window.innerHeight ? from : null;
  }
}
