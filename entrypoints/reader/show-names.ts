import type { PointerJournal } from '../../utils/hover/pointer-journal';
import type { Choice } from './annotate-page';
import { createLateCards, type LateCards } from './late-cards';
import { markDocuments, type MarkedDocuments } from './mark-documents';
import type { Parts } from './parts';
import type { PointingOptions } from './point-at-names';
import type { Documents } from './read-documents';

export interface NamesOptions extends Pick<
  PointingOptions,
  'window' | 'card' | 'ask' | 'article' | 'blocks' | 'isAlive'
> {
  /** Those that are read by now. */
  documents: Pick<Documents, 'page' | 'frames'>;
  /** What the pointer does until the cards are there. */
  journal: PointerJournal;
  /** Brings the part that follows the pointer and shows cards; null when it cannot be had. */
  bringCards: () => Promise<Parts['cards'] | null>;
  /** What the reader chose last. */
  choice: () => Choice;
  /** Others are named than before. */
  onNamed: () => void;
  signal: AbortSignal;
}

/** The names on a page: their marks, and the cards on them. */
export interface Names
  extends Omit<MarkedDocuments['marker'], 'setActive' | 'setQuiet'>, Pick<MarkedDocuments, 'include'> {
  /** The reader chose something else. */
  heedChoice: () => void;
  cards: Pick<LateCards, 'now' | 'soon'>;
}

/** Connects marking and pointing on the documents of a page, until the signal; then the page is as it was. */
export function showNames(options: NamesOptions): Names {
  const { journal, bringCards, choice, signal } = options;

  const cards = createLateCards({
    journal,
    bring: bringCards,
    start: ({ pointAtNames }, before) =>
      pointAtNames({ ...options, marked, openOn: choice().openOn, before }),
    signal,
  });
  const marked = markDocuments(options.documents, {
    ...options,
    isQuiet: () => choice().isQuiet,
    onView: cards.include,
  });
  const { marker, include } = marked;

  return {
    ...marker,
    setMentions(block, found) {
      marker.setMentions(block, found);
      if (found.length > 0) cards.now()?.warm();
    },
    include,
    heedChoice() {
      marker.setQuiet(choice().isQuiet);
      cards.now()?.setOpenOn(choice().openOn);
    },
    cards,
  };
}
