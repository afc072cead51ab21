import { foldWord } from '../text/token';
import { wordSet } from './word-set';

// What a sentence begins with right before a surname, besides a given name. Written for this project.

const openers = wordSet(
  `today tonight tomorrow overnight afterward afterwards thereafter indeed thus hence besides elsewhere nonetheless
  nevertheless therefore anyway together inside outside within beyond throughout regardless absent given unlike except beside
  behind below above across around near nobody everyone everybody somebody ever half part nor let give ask tell watch see read
  listen meet make call blame trust elect vote dump stop free lock love hate help save support follow join share remember forget beat send show bring keep take quiz picture photo video opinion
  analysis live breaking exclusive update poor old young little big new outgoing embattled senior former rival fellow veteran
  conservative liberal democratic progressive moderate centrist independent frontrunner underdog hardline peak vintage
  classic typical team camp project planet enter exit several top key late early pro anti post onetime unlike president
  interim acting rookie maverick colleague comrade friend host guest boss hopeful newcomer loyalist
  jamais toujours bientôt désormais seul seule soudain parfois ensuite longtemps même aussi pauvre cher chère nouveau nouvelle
  vieux jeune pro anti ex tout toute trop rien personne merci bravo adieu vive bientot face grâce quant sauf
  ook noch toen straks zelfs toch intussen later eerder arme
  även också sedan nu igår idag senare
  зараз сам раз знов знову раптом отак так скоро зовсім потім
  штаб план візит арешт приїзд виїзд прогноз рейтинг допит обшук портрет
  сейчас сам раз снова вдруг так скоро вновь потом лишь вот визит арест уход приезд отъезд отказ допрос обыск
  teraz zaraz sam oto znów potem też tak obywatel mecenas prezes sołtys товарищ громадянин якраз саме плюс мінус минус`,
);

// How words end that are adverbs, participles and what people are; names that end so stay in doubt.
const ordinary: Record<string, RegExp> = {
  en: /(?:ly|ed|ing|er|or|ist|ian|ive|al|ic|ous|man|woman|men|less|wise|ward|where|ant|ent|ful|able|ary|aire|ee|s)$/,
  fr: /(?:ment|eur|euse|rice|iste|ien|ienne|ant|ante|ent|é|ée|ier|ière|aire|ain|aine|ais|aise|s|x|z|r|e|t|u)$/,
  nl: /(?:er|ist|lid|man|vrouw|leider|s|t|d|e|n)$/,
  sv: /(?:are|ist|man|en|et|na|de|er|t|a)$/,
  uk: /(?:ист|іст|ик|ец|єць|ець|ер|ор|ар|яр|тель|ач|ант|ент|мен|лог|ат|ок|ак|як|в|ь|й|аф|сь|ар|иць|їх|их|ам|ом)$/,
  ru: /(?:ист|ик|ец|ер|ор|ар|яр|тель|ач|ант|ент|мен|лог|ат|ок|ак|як|л|ь|й|аф|ся|т|их|ам|ом|ов|ев)$/,
  pl: /(?:ist|ik|yk|iec|er|or|arz|acz|ant|ent|men|log|at|ak|ek|ł|ć|j|sz|ych|ich|om|em|ów)$/,
  cs: /(?:ist|ik|ík|ec|er|ér|or|ář|ač|ant|ent|men|log|at|ák|ek|l|t|ch|ům|em|š)$/,
};

/** Languages whose verbs and adverbs rarely end in these letters, where a sentence may begin with its verb. */
const consonant: Record<string, RegExp> = {
  es: /[bcdfghjklmpqtvwxyz]$|[íóáéú]n$/,
  pt: /[bcdfghjklnpqtvwxy]$/,
  it: /[bcdfghjkmpqstvwxyz]$|[^i]n$/,
  uk: /[бгґджзклмнпрстфхцчшщ]$/,
  ru: /[бгджзкмнпрстфхцчшщ]$/,
  pl: /[bcdfghklmnprstwz]$/,
  cs: /[bcdfghkmnprsvz]$/,
};

/** Languages that put the verb first in questions and orders alone. */
const subjectFirst = new Set(['en', 'fr', 'nl', 'sv']);

/** True for a folded English word that sentences open with. */
export function isSentenceOpener(word: string): boolean {
  return openers.has(word);
}

/**
 * True when a word that opens a sentence before a surname, small letters as printed, can hardly be anything but a given name
 * that no list has. False where languages begin sentences with all kinds of words.
 */
export function opensAsGivenName(word: string, lang: string): boolean {
  // "Réal Vernik" is a man, "Real Verniks" are not.
  if (lang === 'en' && /[^\p{ASCII}’]/u.test(word)) return true;
  if (word.length < 3 || openers.has(foldWord(word)) || ordinary[lang]?.test(word)) return false;
  return subjectFirst.has(lang) || (consonant[lang]?.test(word) ?? false);
}
