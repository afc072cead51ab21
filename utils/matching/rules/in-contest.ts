import { isClearSurname } from './clear-surname';
import { wordAfter } from '../text/surroundings';
import { mayStandBehindName } from '../words/beside-names';
import { functionWordsIn } from '../words/function-words';
import { wordSet } from '../words/word-set';

/**
 * True when what follows an English surname that ends here is what candidates do: "Price leads Vernik in the governor’s race",
 * "Price ousts Vernik", "Price for governor", "Price takes seat from Labour"; but "Price leads Europe’s list" and "Price for governor’s dinner rises" may be said of
 * prices.
 */
export function isInContest(text: string, end: number): boolean {
  if (runsForOffice.test(text.slice(end, end + runReach))) return true;
  if (takesSeat.test(text.slice(end, end + seatReach))) return true;
  const verb = wordAfter(text, end);
  if (verb?.joiner !== 'space' || !(contests.has(verb.folded) || verb.folded === 'leads')) return false;
  const rival = wordAfter(text, verb.end);
  if (rival?.joiner !== 'space' || !rival.startsCapital || rival.allCapitals) return false;
  if (!isClearSurname(rival.folded, 'en')) return false;
  if (verb.folded === 'leads') return inRace.test(text.slice(rival.end, rival.end + raceReach));
  if (mayStandBehindName(rival.folded, 'en')) return false;
  const next = wordAfter(text, rival.end);
  return next?.joiner !== 'space' || functionWordsIn('en').has(next.folded);
}

const contests = wordSet('edges ousts unseats outpolls overtakes trounces');

/** Whoever leads somebody by votes or in one of these is a candidate; a church may lead a town in prayer. */
const inRace =
  /^\s(?:by\s\d|in\s(?:[\p{L}’'-]+\s){0,4}(?:race|contest|polls?|vote|votes|count|primary|run-?off|recount)(?!\p{L}))/u;
const raceReach = 56;

const runsForOffice =
  /^\sfor\s(?:attorney\sgeneral|(?:U\.?S\.?\s|state\s|vice[\s-]|lieutenant\s|deputy\s)?(?:president|governor|mayor|senator|senate|congress|parliament|council|sheriff|chancellor|treasurer))(?=$|[.,;:!?)”"]|\s[–—]|\s(?:and|in|of|on|but|over|because)\s)/u;
const runReach = 40;

const takesSeat =
  /^\s(?:takes|gains|snatches|holds|keeps|retains|loses)\s(?:\p{Lu}\p{L}+\s)?seat\s(?:(?:from|for|to)\s\p{Lu}|by\s\d)/u;
const seatReach = 40;
