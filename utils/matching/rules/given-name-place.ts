import { undoEndings } from '../endings/undo-endings';
import { startsSentence, wordAfter, wordBefore, type Neighbour } from '../text/surroundings';
import { tokenAt, type Token } from '../text/token';
import { isCourtesyBeforeGivenName } from '../words/given-name-courtesies';
import { withoutHonorific } from '../words/honorific-endings';
import { givenNamesLike } from '../words/nicknames';

/** A word with a capital that may be a given name, between its neighbours. */
export interface Place {
  text: string;
  lang: string;
  start: number;
  token: Token;
  /** Before the token in a double name; it stands for the last half. */
  firstHalves: readonly string[];
  before: Neighbour | null;
  after: Neighbour | null;
}

/** The place of the word that begins at `start`. */
export function placeAt(text: string, start: number, lang: string): Place {
  let token: Token = tokenAt(text, start)!;
  let after = wordAfter(text, token.end);
  const firstHalves: string[] = [];
  for (; after?.joiner === 'hyphen' && after.startsCapital; after = wordAfter(text, token.end)) {
    firstHalves.push(token.folded);
    token = after;
  }
  const before = wordBefore(text, start);
  // "It is not. Aldo called.", but "a dra. Alda".
  const isApart =
    before?.joiner === 'full-stop' &&
    startsSentence(text, start) &&
    !isCourtesyBeforeGivenName(before.folded, lang);
  return { text, lang, token, firstHalves, start, before: isApart ? null : before, after };
}

/** What a word may be as a given name, folded: as written, without endings, of a short form the full ones. */
export function spellingsOf({ folded }: Token, lang: string): string[] {
  return [folded, ...undoEndings(folded, lang), ...withoutHonorific(folded, lang)].flatMap(givenNamesLike);
}
