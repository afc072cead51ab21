import { wordAfter } from '../text/surroundings';
import { functionWordsIn } from '../words/function-words';
import { isKin } from '../words/kin';
import { isCourtesy, isOffice } from '../words/offices';
import { isSpeechVerb } from '../words/speech-verbs';
import { wordSet } from '../words/word-set';

/**
 * The office or rank, folded, that an apposition behind a name tells: "June Vernik, a state senator,". Empty for none, as for
 * "June Vernik, the senator’s aide", "June Vernik, the senator said".
 */
export function officeBehind(text: string, end: number, lang: string): string {
  if (!text.startsWith(', ', end)) return '';
  let word = wordAfter(text, end + 1);
  const hasArticle = word !== null && articles.has(word.folded);
  if (hasArticle) word = wordAfter(text, word!.end);
  let office = '';
  for (let i = 0; word?.joiner === 'space' && i <= mostBeforeOffice; i++) {
    const isOfOffice = isOffice(word.folded, lang) && !isCourtesy(word.folded, lang);
    if (isOfOffice) office = word.folded;
    else if (office) return word.startsCapital || isSpeechVerb(word.folded) ? '' : office;
    else if (word.startsCapital && !hasArticle) return '';
    else if (functionWordsIn(lang).has(word.folded) || isKin(word.folded, lang) || isSpeechVerb(word.folded))
      return '';
    word = wordAfter(text, word.end);
  }
  return word === null || word.joiner === 'space' ? office : '';
}

/** Words between the article and the office: "a former Vermont state senator". */
const mostBeforeOffice = 3;

const articles = wordSet('a an the der die ein eine le la l un une el il lo o um uma een');
