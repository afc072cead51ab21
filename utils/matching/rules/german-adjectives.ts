import type { Neighbour } from '../text/surroundings';
import { isSpeechVerb } from '../words/speech-verbs';
import { wordSet } from '../words/word-set';

/** True for a word that declines what stands behind it: "alte Kaiser", but "„Nein“, grummelte Kaiser". */
export function isAdjective(text: string, { start, folded, startsCapital }: Neighbour): boolean {
  if (startsCapital || folded.length <= 3 || !/(?:e|er|en|es|em)$/.test(folded)) return false;
  if (verbsBefore.has(folded) || isSpeechVerb(folded)) return false;
  return !/[“”"«»‹›‘’],?\s$/u.test(text.slice(Math.max(0, start - 3), start));
}

const verbsBefore =
  wordSet(`sagte erklärte betonte forderte kritisierte warnte lobte meinte ergänzte konnte wollte sollte hatte
  wurde gegen wegen neben zwischen unter hinter über oder aber werden haben sollen wollen können müssen wäre würde hätte
  wolle solle habe werde sei könne müsse zwischen laut seitens gegenüber außer
  dankte gratulierte kondolierte applaudierte reagierte rügte fragte klagte spottete konterte nickte lachte lächelte hoffte glaubte dachte`);

/**
 * True for a surname that is an adjective and opens a sentence as one: "Schön war das nicht", "Neu ist, dass", "Frisch gekocht
 * schmeckt es"; but "Kurz gewinnt".
 */
export function isPredicate(text: string, end: number, word: string): boolean {
  return germanAdjectives.has(word) && ofAdjective.test(text.slice(end, end + adjectiveReach));
}

const germanAdjectives = wordSet(
  `kurz lang lange klein groß frei stark reich neu gut schlecht scharf hart weich fest klug fromm weise kühn schnell fröhlich
  frisch wild süß sauer bitter schön jung stolz ernst`,
);
const ofAdjective =
  /^\s(?:(?:ist|war|wäre|wird|bleibt)(?:,|\s(?:das|es|dies|daran|nur)(?!\p{L}))|ge(?!winn|hör|ling|fäll|rät|steh|nieß|währ|denk|lang|nüg|stalt|statt)\p{Ll}{2,}t(?!\p{L}))/u;
/** UTF-16 units that hold the longest participles. */
const adjectiveReach = 20;
