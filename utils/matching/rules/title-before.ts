import type { Beside } from './beside';
import { isBaseForm, type Surface } from '../scan/surface';
import { wordAfter, wordBefore, type Neighbour } from '../text/surroundings';
import { genderOfTitle, genderOfTitleArticle } from '../words/genders';
import { isCourtesy } from '../words/offices';
import { wordSet } from '../words/word-set';

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

/** What an office right before a surname tells that somebody else holds for the one who bears it. */
export const ofBearer: Beside = { kind: 'office', title: '', isCourtesy: false, gender: null };

/** True for an office that somebody holds for the bearer of the surname behind it: "Eine Sprecherin Verniks sagte". */
export function isHeldForBearer(text: string, surface: Surface, { start }: Neighbour, lang: string): boolean {
  if (lang !== 'de' || isBaseForm(surface)) return false;
  const article = wordBefore(text, start);
  if (article?.joiner !== 'space' || !indefiniteArticles.has(article.folded)) return false;
  return wordAfter(text, surface.end)?.startsCapital !== true;
}

const indefiniteArticles = wordSet('ein eine einen einem einer eines');
