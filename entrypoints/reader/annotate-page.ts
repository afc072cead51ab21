import type { Uid } from '../../utils/actors/actor';
import { startHover, type OpenOn } from '../../utils/hover/hover-driver';
import { createMarker, type PageMention, type PersonCount } from '../../utils/marking/marker';
import type { Answer, Question } from '../../utils/messaging/messenger';
import type { CardEvent, PageAddress, ReaderCalls } from '../../utils/messaging/protocol';
import { createPageReader, type BlockChanges } from '../../utils/reading/page-reader';
import { plainBlock } from '../../utils/reading/text-block';
import { createCardHost, type CardHostOptions } from './card-host';
import { createMentionReading } from './mention-reading';
import { toCardNews } from './card-news';

export interface AnnotationOptions {
  window: Window;
  /** The page as it is told to the background; may change while the page stays. */
  page: () => PageAddress;
  /** Asks the background; null once the extension is gone. */
  ask: <Kind extends keyof ReaderCalls>(
    kind: Kind,
    question: Question<ReaderCalls, Kind>,
  ) => Promise<Answer<ReaderCalls, Kind> | null>;
  card: Pick<CardHostOptions<PageMention>, 'frameUrl' | 'frameOrigin' | 'frameTitle'>;
  isQuiet: boolean;
  openOn: OpenOn;
  /** The page became another one without loading. */
  onRoute: () => void;
  /** Whether anybody would still hear this script. */
  isAlive: () => boolean;
  signal: AbortSignal;
}

/** A page with its names marked and cards on them. */
export interface Annotation {
  /** In order of weight. */
  people: () => PersonCount[];
  /** In page order, once the page has been read whole. */
  marks: () => Promise<PageMention[]>;
  /** Scrolls to the next mention of an actor and tints it. */
  jump: (actor: Uid) => void;
  /** Goes to the next or previous mention and opens its card. */
  step: (direction: 'next' | 'previous') => void;
  hearCard: (event: CardEvent) => void;
  setQuiet: (isQuiet: boolean) => void;
  setOpenOn: (openOn: OpenOn) => void;
  /** Asks about all of the page anew; the marks stay until the answer comes. */
  readAgain: () => void;
  /** The page became another one: the open card speaks of a page that is gone. */
  startOver: () => void;
  /** Tells the background once more how many people are named here. */
  count: () => void;
}

/** How long a mention that was jumped to stays tinted, in ms: long enough to be found after the scrolling. */
const jumpTintMs = 2500;

/** Connects reading, marking and hovering on a page, until the signal; then the page is as it was. */
export function annotatePage(options: AnnotationOptions): Annotation {
  const { window, page, ask, signal } = options;
  const { document } = window;
  let visited: PageMention | null = null;
  let tintTimer = 0;

  const marker = createMarker(document, {
    signal,
    quiet: options.isQuiet,
    onPeople: count,
    shadowRoots: () => pageReader.shadowRoots(),
  });

  const host = createCardHost<PageMention>({
    window,
    ...options.card,
    signal,
    nodeOf: (mention) => pageReader.block(mention.blockId)?.nodes[0] ?? null,
    onPointer: (where) => hover.hear({ kind: where }),
    onLost: () => hover.reset(),
  });

  const hover = startHover<PageMention>({
    window,
    card: host,
    signal,
    openOn: options.openOn,
    targetAt: ({ x, y }) => (options.isAlive() ? (marker.mentionAt(x, y)?.mention ?? null) : null),
    linesOf: (mention) => marker.placeOf(mention)?.rects ?? [],
    async prepare({ actor, text, reason }) {
      const answer = await ask('card.prepare', { actor, page: page(), mention: { text, reason } });
      return answer && answer.ticket;
    },
    onActive: tint,
  });

  const reading = createMentionReading({
    find: (blocks, facts) => ask('mentions.find', { blocks, page: page(), facts }),
    onRead(id, mentions) {
      const block = pageReader.block(id);
      if (!block || signal.aborted) return;
      marker.setMentions(block, mentions);
      if (mentions.length > 0) host.warm();
    },
  });

  const pageReader = createPageReader(document, {
    signal,
    isOwn: host.isOwnNode,
    onRoute: options.onRoute,
    onBlocks({ added, removed, moved }: BlockChanges) {
      if (!options.isAlive()) return;
      marker.removeBlocks(removed);
      for (const block of moved) marker.moveBlock(block);
      reading.remove(removed);
      reading.add(added.map(plainBlock));
    },
  });

  signal.addEventListener('abort', () => window.clearTimeout(tintTimer), { once: true });

  return {
    people: () => marker.people(),
    async marks() {
      await pageReader.firstPass;
      await reading.settled();
      return marker.mentions();
    },
    jump(actor) {
      const mention = marker.step('next', { from: placeToGoOnFrom(), actor });
      if (!mention) return;
      visited = mention;
      marker.reveal(mention);
      tint(mention);
      tintTimer = window.setTimeout(() => tint(null), jumpTintMs);
    },
    step(direction) {
      const mention = marker.step(direction, { from: placeToGoOnFrom() });
      if (!mention) return;
      visited = mention;
      marker.reveal(mention);
      hover.step(mention);
    },
    hearCard(event) {
      if (event.kind === 'rejections-changed') reading.askAll();
      const news = toCardNews(event);
      if (news) hover.hear(news);
    },
    setQuiet: (isQuiet) => marker.setQuiet(isQuiet),
    setOpenOn: hover.setOpenOn,
    readAgain: reading.askAll,
    startOver() {
      hover.reset();
      visited = null;
      reading.askAll();
    },
    count,
  };

  function tint(mention: PageMention | null): void {
    window.clearTimeout(tintTimer);
    marker.setActive(mention);
  }

  function count(): void {
    void ask('page.named', { actors: marker.people().map(({ actor }) => actor) });
  }

  /** The mention that was visited last, unless the reader has scrolled away from it since. */
  function placeToGoOnFrom(): PageMention | null {
    const from = hover.current() ?? visited;
    const rect = from && marker.placeOf(from)?.rect;
    return rect && rect.bottom > 0 && rect.top < window.innerHeight ? from : null;
  }
}
