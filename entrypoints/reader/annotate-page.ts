import type { Uid } from '../../utils/actors/actor';
import type { OpenOn } from '../../utils/hover/hover-driver';
import type { PageMention } from '../../utils/marking/marker';
import { packBlocks, packFacts } from '../../utils/messaging/packed-blocks';
import type { CardTold } from '../../utils/messaging/card-calls';
import type { ReaderPart } from '../../utils/messaging/protocol';
import type { PageHead } from '../../utils/head/page-head';
import type { BlockChanges } from '../../utils/reading/page-reader';
import type { PageBlock } from '../../utils/reading/text-block';
import { createArticleReading, type ArticleReading } from './article-reading';
import type { Ask } from './ask';
import type { CardsOptions } from './cards';
import { captureLater } from './late-capture';
import { createLateNames } from './late-names';
import { createMentionReading } from './mention-reading';
import type { Parts } from './parts';
import type { Pointing } from './point-at-names';
import { readDocuments } from './read-documents';

/** What the reader chose for this page. */
export interface Choice {
  /** Nothing is marked; pointing and stepping work. */
  isQuiet: boolean;
  openOn: OpenOn;
}

export interface AnnotationOptions {
  window: Window;
  ask: Ask;
  card: Pick<CardsOptions<PageMention>, 'frameUrl' | 'frameOrigin' | 'frameTitle'>;
  /** Brings another part once it is needed; null when it cannot be had. */
  bring: <Part extends ReaderPart>(part: Part) => Promise<Parts[Part] | null>;
  /** Whether a document must not be read, as told where its kind is. */
  asksSecrets: (document: Document) => boolean;
  choice: Choice;
  /** What the page states of itself, which is collected where its kind is told. */
  head: () => PageHead;
  /** Looks whether the page became another one without loading; then `startOver` is called. */
  lookAtRoute: () => void;
  /** Whether anybody would still hear this script. */
  isAlive: () => boolean;
  signal: AbortSignal;
}

/** A page with its names marked and cards on them. */
export interface Annotation extends Pick<ArticleReading, 'article'> {
  /** What has been read by now, in page order. */
  blocks: () => readonly PageBlock[];
  /** Who is named, in page order, as far as the page has been read. */
  mentions: () => Promise<PageMention[]>;
  /** The same by name, once the page has been read whole. */
  marks: () => Promise<PageMention[]>;
  /** The page lets no card stand. */
  refusesCards: () => boolean;
  /** Scrolls to the next mention of an actor and tints it. */
  jump: (actor: Uid) => Promise<void>;
  /** Goes to the next or previous mention and opens its card. */
  step: (direction: 'next' | 'previous') => Promise<void>;
  hearCard: (told: CardTold) => void;
  choose: (choice: Choice) => void;
  /** Asks about all of the page anew; the marks stay until the answer comes. */
  readAgain: () => void;
  /** Looks whether the page says something else of its article by now, and asks anew where it does. */
  lookAtHead: () => Promise<void>;
  /** The page became another one: the open card speaks of a page that is gone. */
  startOver: () => void;
  /** Tells the background once more how many people are named here. */
  count: () => void;
}

/** How long other people may go on being named before the background is told, in ms. */
const countAfterMs = 200;

/** Connects reading, marking and hovering on a page, until the signal; then the page is as it was. */
export function annotatePage(options: AnnotationOptions): Annotation {
  const { window, ask, bring, signal } = options;
  const { document } = window;
  const { article, lookAgain } = createArticleReading(ask, options.head);
  let { choice } = options;
  let countTimer = 0;

  const names = createLateNames({
    window,
    bring: () => bring('names'),
    start: ({ showNames }, journal) =>
      showNames({
        window,
        documents,
        card: options.card,
        ask,
        article,
        blocks: allBlocks,
        journal,
        bringCards: () => bring('cards'),
        choice: () => choice,
        onNamed: countSoon,
        isAlive: options.isAlive,
        signal,
      }),
    tellAll: () => reading.tellAll(),
    signal,
  });

  const documents = readDocuments(document, {
    signal,
    asksSecrets: options.asksSecrets,
    onFrame: (frame) => names.now()?.include(frame),
    isOwn: (node) => cards()?.isOwnNode(node) === true,
    onChange: options.lookAtRoute,
    onBlocks({ added, removed, moved }: BlockChanges) {
      if (!options.isAlive()) return;
      const shown = names.now();
      shown?.removeBlocks(removed);
      for (const block of moved) shown?.moveBlock(block);
      reading.remove(removed);
      if (added.length > 0) reading.add(added);
    },
  });
  const { blocks: allBlocks, firstPass } = documents;

  const reading = createMentionReading<PageBlock>({
    async find(blocks, facts) {
      return ask('mentions.find', {
        blocks: packBlocks(blocks),
        page: await article(),
        facts: packFacts(facts),
      });
    },
    blocks: allBlocks,
    whole: firstPass,
    onRead: (block, mentions) => signal.aborted || names.setMentions(block, mentions),
  });

  captureLater({
    window,
    bring: () => bring('capture'),
    start: ({ startCapture }) =>
      startCapture({ window, keep: (selection) => void ask('selection.keep', { selection }), signal }),
    signal,
  });

  signal.addEventListener('abort', () => window.clearTimeout(countTimer), { once: true });

  return {
    article,
    blocks: allBlocks,
    mentions: named,
    async marks() {
      await firstPass;
      await reading.settled();
      return (await named()).filter(({ reason }) => reason.kind !== 'office');
    },
    refusesCards: () => cards()?.isRefused() === true,
    jump: async (actor) => (await cardsSoon())?.jump(actor),
    step: async (direction) => (await cardsSoon())?.step(direction),
    hearCard(told) {
      if (told.event.kind === 'rejections-changed') reading.askAll();
      cards()?.hear(told);
    },
    choose(chosen) {
      choice = chosen;
      names.now()?.heedChoice();
    },
    readAgain: reading.askAll,
    async lookAtHead() {
      if (await lookAgain()) reading.askAll();
    },
    startOver() {
      void lookAgain();
      cards()?.startOver();
      reading.askAll();
    },
    count,
  };

  function cards(): Pointing | null {
    return names.now()?.cards.now() ?? null;
  }

  async function cardsSoon(): Promise<Pointing | null> {
    return (await (await names.soon())?.cards.soon()) ?? null;
  }

  async function named(): Promise<PageMention[]> {
    return (await (await names.soon())?.mentions()) ?? [];
  }

  function count(): void {
    void ask('page.named', { actors: names.now()?.named() ?? [] });
  }

  function countSoon(): void {
    window.clearTimeout(countTimer);
    countTimer = window.setTimeout(count, countAfterMs);
  }
}
