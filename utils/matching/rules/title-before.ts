import type { Beside } from './beside';
import { wordBefore, type Neighbour } from '../text/surroundings';
import { genderOfTitle, genderOfTitleArticle } from '../words/genders';
import { isCourtesy } from '../words/offices';

/** Reads an office, a rank or a courtesy word that stands right before a surname. */
export function readTitle(text: string, { folded, start }: Neighbour, lang: string): Beside {
  const article = wordBefore(text, start);
  return {
    kind: 'office',
    title: folded,
    isCourtesy: isCourtesy(folded, lang),
    gender:
      genderOfTitle(folded, lang) ??
      (article?.joiner === 'space' ? genderOfTitleArticle(article.folded, lang) : null),
  };
}
