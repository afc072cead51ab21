import { createBeginnings } from './word-parts';
import { wordSet, type WordSet } from './word-set';

// What people are who are in the news for something other than politics, or were long ago: a surname behind one of these is
// theirs, also on a page that names a politician of that surname. Nothing that politicians were before, such as actors and lawyers, and no word
// that is also what somebody does to them: an attacker, a helper. Written for this project from everyday news usage.
const roles: Record<string, WordSet> = {
  en: wordSet('goalkeeper goalie striker midfielder winger quarterback pitcher shortstop nurse detective'),
  de: wordSet(
    'torwart torhüter keeper stürmer mittelfeldspieler linksverteidiger rechtsverteidiger trainer coach kapitän maler',
  ),
  fr: wordSet('gardien milieu ailier buteur entraîneur sélectionneur peintre maître'),
  es: wordSet('portero delantero centrocampista mediocampista extremo entrenador arquero guardameta pintor'),
  pt: wordSet('goleiro guarda-redes atacante zagueiro volante avançado treinador pintor'),
  it: wordSet('portiere attaccante centrocampista terzino allenatore pittore'),
  nl: wordSet('doelman keeper spits middenvelder trainer schilder'),
  sv: wordSet('målvakten målvakt anfallaren anfallare mittfältaren tränaren'),
};

/** The same for languages whose words change their endings: beginnings. */
const roleStems: Record<string, (word: string) => boolean> = {
  uk: createBeginnings([
    'воротар',
    'форвард',
    'півзахисни',
    'тренер',
    'арбітр',
    'хокеїст',
    'футболіст',
    'купець',
    'купц',
    'поміщик',
    'міщанин',
    'цукрозаводчик',
  ]),
  ru: createBeginnings([
    'вратар',
    'форвард',
    'полузащитни',
    'нападающ',
    'тренер',
    'арбитр',
    'хоккеист',
    'футболист',
    'купец',
    'купц',
    'купчих',
    'помещик',
    'помещиц',
    'мещанин',
    'мещанк',
    'фабрикант',
    'заводчик',
  ]),
  pl: createBeginnings(['bramkarz', 'trener', 'pilkarz', 'hokeist', 'kupiec', 'kupc', 'fabrykant']),
  cs: createBeginnings([
    'brankar',
    'zaloznik',
    'trener',
    'fotbalist',
    'hokejist',
    'kupec',
    'kupc',
    'tovarnik',
  ]),
  sk: createBeginnings(['brankar', 'zaloznik', 'trener', 'futbalist', 'hokejist']),
};

/** What an athlete does behind the name, and no politician: "Vernik’s late goal", "Vernik’s stoppage-time header". */
export const scores =
  /^['’]s\s(?:(?:late|last-minute|last-gasp|(?:stoppage|injury|extra)-time|(?:first|second)-half|equali[sz]ing)\s(?:goal|try|header|winner|equali[sz]er)|hat-trick)(?!\p{L})/u;

/** UTF-16 units that hold the longest of that. */
export const scoresReach = 32;

/** True for a folded word before a surname that says in this language that a politician is not meant. */
export function isOtherRole(word: string, lang: string): boolean {
  return roles[lang]?.has(word) ?? roleStems[lang]?.(word) ?? false;
}
