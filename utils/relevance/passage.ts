import type { LanguageTag } from '../actors/actor';

/** What is being read around a hovered name. Each part is empty where there is none; none repeats a nearer one. */
export interface Passage {
  /** The sentence that holds the name. */
  sentence: string;
  /** The rest of its paragraph. */
  paragraph: string;
  headline: string;
  /** The article's first paragraphs. */
  lead: string;
  /** The page's language, where it is known. */
  lang?: LanguageTag;
}

export const passagePlaces = ['sentence', 'paragraph', 'headline', 'lead'] as const;

/** A part of a passage, from near to far. */
export type PassagePlace = (typeof passagePlaces)[number];

/** How much a word or topic says about what is being read, by where it stands: near the name counts most. */
export const placeWeights: Record<PassagePlace, number> = {
  sentence: 4,
  paragraph: 3,
  headline: 2,
  lead: 1,
};
