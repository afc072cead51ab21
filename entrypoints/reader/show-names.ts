import type { Uid } from '../../utils/actors/actor';
import type { OpenOn } from '../../utils/hover/hover-driver';
import type { Marker, PageMention } from '../../utils/marking/marker';
import type { PointerJournal } from '../../utils/hover/pointer-journal';
import type { CardTold } from '../../utils/messaging/card-calls';
import type { Cards, CardsOptions } from './cards';
import { createLateCards } from './late-cards';
import { markDocuments, type MarkedDocuments } from './mark-documents';
import type { Parts } from './parts';
import type { Documents } from './read-documents';

export interface NamesOptions {
  window: Window;
  /** Those that are read by now. */
  documents: Pick<Documents, 'page' | 'frames'>;
  card: Pick<CardsOptions<PageMention>, 'frameUrl' | 'frameOrigin' | 'frameTitle' | 'prepare'>;
  /** What the pointer does until the cards are there. */
  journal: PointerJournal;
  /** Brings the part that follows the pointer and shows cards; null when it cannot be had. */
  bringCards: () => Promise<Parts['cards'] | null>;
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
  let { openOn } = options;
  let visited: PageMention | null = null;
  let tintTimer = 0;

  const cards = createLateCards<PageMention>({
    journal: options.journal,
    bring: options.bringCards,
    start: ({ startCards }, before) =>
      startCards<PageMention>({
        window,
        ...options.card,
        signal,
        nodeOf: (mention) => nodeOf(mention.blockId),
        openOn,
        targetAt: ({ x, y }) => (options.isAlive() ? (marker.mentionAt(x, y)?.mention ?? null) : null),
        linesOf: (mention) => marker.placeOf(mention)?.rects ?? [],
        onActive: tint,
        before,
      }),
    signal,
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
      if (found.length > 0) cards.now()?.warm();
    },
    include,
    setOpenOn(chosen) {
      openOn = chosen;
      cards.now()?.setOpenOn(chosen);
    },
    isOwnNode: (node) => cards.now()?.isOwnNode(node) === true,
    isRefused: () => cards.now()?.isRefused() === true,
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
      (await cards.soon())?.step(mention);
    },
    hearCard: (told) => cards.now()?.hear(told),
    startOver() {
      cards.now()?.reset();
      visited = null;
    },
  };

  function tint(mention: PageMention | null): void {
    window.clearTimeout(tintTimer);
    marker.setActive(mention);
  }

  /** The mention that was visited last, unless the reader has scrolled away from it since. */
  function placeToGoOnFrom(): PageMention | null {
    const from = cards.now()?.current() ?? visited;
    const rect = from && marker.placeOf(from)?.rect;
    return rect && rect.bottom > 0 && rect.top < window.innerHeight ? from : null;
  }
}
