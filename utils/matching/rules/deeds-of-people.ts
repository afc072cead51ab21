import { wordAfter } from '../text/surroundings';
import { foldWord } from '../text/token';
import { isOffice } from '../words/offices';
import { isMarkedApart, prepositionsOfCases } from '../words/prepositions';
import { slavic } from '../words/slavic';
import { isSpeechVerb } from '../words/speech-verbs';
import { wordSet } from '../words/word-set';

/**
 * True when a surname that opens a sentence and ends here goes on with what people do and things do not, in several words:
 * "Stone steps down", "Wilk podał się do dymisji".
 */
export function isDeedOfPeople(text: string, end: number, lang: string): boolean {
  if (ofPeople.test(text.slice(end, end + ofPeopleReach))) return true;
  if (resigns[lang]?.test(text.slice(end, end + resignsReach))) return true;
  if (answersCharge[lang]?.test(text.slice(end, end + chargeReach))) return true;
  if (facesJudges[lang]?.test(text.slice(end, end + judgesReach))) return true;
  if (lang === 'en' && withPeople.test(text.slice(end, end + withPeopleReach))) return true;
  return slavic.has(lang) && (speaksBehindPhrase(text, end) || speaksToOffice(text, end, lang));
}

/** Words between a preposition and a verb that are looked at: "Vlk po dlouhém jednání vlády uvedl". */
const mostInPhrase = 3;

function speaksBehindPhrase(text: string, end: number): boolean {
  const preposition = wordAfter(text, end);
  if (preposition?.joiner !== 'space' || !prepositionsOfCases.has(preposition.folded)) return false;
  if (preposition.startsCapital || isMarkedApart(text.slice(preposition.start, preposition.end)))
    return false;
  let word = wordAfter(text, preposition.end);
  for (let i = 0; word?.joiner === 'space' && !word.startsCapital && i <= mostInPhrase; i++) {
    if (isSpeechVerb(word.folded)) return i > 0;
    word = wordAfter(text, word.end);
  }
  return false;
}

const ofPeople =
  /^\s(?:dies\s(?:at|aged)\s\d|(?:steps|stands|to\s(?:step|stand))\s(?:down|aside)|to\s(?:resign|testify|stand\strial|seek\sre-?election)|sworn\sin|hits\s(?:back|out)|takes\s(?:office|charge|over|aim|questions|the\s(?:oath|stage|stand|helm|lead|floor|blame))|under\sfire|all['’]attacco|sotto\saccusa)(?![\p{L}-])/u;
const ofPeopleReach = 24;

/**
 * True for a surname that opens what stands under a picture and is seen at what people go to, "Photo: Stone at the party
 * conference"; but "Photo: Stone at the quarry".
 */
export function isSeenAtEvent(text: string, { start, end }: { start: number; end: number }): boolean {
  return (
    opensCaption.test(text.slice(Math.max(0, start - captionReach), start)) &&
    atEvent.test(text.slice(end, end + eventReach))
  );
}

const opensCaption = /(?:^|[[(])(?:pic|picture|pictured|photo|image|caption|file\sphoto)\s?:\s$/iu;
const captionReach = 16;

/** Where politicians are seen, behind words that say which: "at last year’s party conference". */
const atEvent =
  /^\s(?:at|during|before|after)\s(?:[\p{L}\d’'-]+\s){0,4}(?:conference|convention|congress|rally|debate|summit|hearing|hustings|briefing|inauguration|swearing-in|vigil|funeral|campaign\slaunch)(?![\p{L}-])/u;
const eventReach = 64;

// "Price and a small group of senators", "Stone and his aides"; but "Rice and the food of members".
const withPeople =
  /^\sand\s(?:an?|the|his|her|other|several|some|many|most|two|three|four|five|six|fellow|dozens\sof|\d+)\s(?:(?!of|by|for|in|on|to|with|from|that)\p{Ll}[\p{Ll}-]*\s){0,2}(?:(?:group|number|handful|team|band|delegation|coalition|majority)\sof\s(?:\p{Ll}[\p{Ll}-]*\s){0,2})?(?:senators?|lawmakers?|legislators?|members?|ministers?|mps|colleagues?|allies|ally|aides?|advisers?|advisors?|deputy|deputies|councillors?|governors?|mayors?|president|premier|chancellor|speaker|leaders?|supporters?|officials?|diplomats?|lawyers?|wife|husband|family|team|staff)(?![\p{L}’'-])/iu;
const withPeopleReach = 88;

// "Wilk do ministra: to koniec", "Мороз министру: нет": a headline of who says what to whom.
function speaksToOffice(text: string, end: number, lang: string): boolean {
  const [, behindPreposition, inDative] = toWhom.exec(text.slice(end, end + toWhomReach)) ?? [];
  const whom = behindPreposition ?? inDative;
  return whom !== undefined && (press.has(foldWord(whom)) || isOffice(foldWord(whom), lang));
}

const press = wordSet('dziennikarzy dziennikarzom журналістів журналістам журналистам novinářům novinárom');

const toWhom = /^\s(?:(?:do|до)\s(\p{Ll}+)|(\p{Ll}+(?:[ую]|[оеє]ві|owi|ovi)))(?:\s\p{L}+){0,2}\s?:\s/u;
/** UTF-16 units that hold an office and two words behind it. */
const toWhomReach = 48;

/** A verb, and what nobody but people leave: "Мороз подає у відставку". */
const resigns: Record<string, RegExp> = {
  it: /^\s(?:ritira|presenta|annuncia|conferma|rassegna) (?:la (?:sua )?candidatura|le (?:sue )?dimissioni)(?!\p{L})/u,
  es: /^\s(?:retira|presenta|anuncia|confirma) (?:la|su) (?:candidatura|renuncia|dimisión)(?!\p{L})/u,
  fr: /^\s(?:retire|présente|annonce|confirme) sa (?:candidature|démission)(?!\p{L})/u,
  pt: /^\s(?:retira|apresenta|anuncia|confirma) (?:a (?:sua )?)?(?:candidatura|demissão|renúncia)(?!\p{L})/u,
  // Turkish verbs come last.
  tr: /^\s(?:\p{Ll}+\s){0,2}(?:yanıtladı|reddetti|savundu|imzaladı|suçladı|istifa etti)(?!\p{L})/u,
  uk: /^\s\p{Ll}+\s(?:у|в) відставку(?!\p{L})/u,
  ru: /^\s\p{Ll}+\sв отставку(?!\p{L})/u,
  pl: /^\s\p{Ll}+\s(?:się )?do dymisji(?!\p{L})/u,
  cs: /^\s\p{Ll}+\s(?:demisi|rezignaci)(?!\p{L})/u,
  sk: /^\s\p{Ll}+\s(?:demisiu|rezignáciu)(?!\p{L})/u,
  hr: /^\s\p{Ll}+\sostavku(?!\p{L})/u,
  bs: /^\s\p{Ll}+\sostavku(?!\p{L})/u,
  sr: /^\s\p{Ll}+\s(?:ostavku|оставку)(?!\p{L})/u,
  be: /^\s\p{Ll}+\sў адстаўку(?!\p{L})/u,
  sl: /^\s\p{Ll}+\sodstop(?!\p{L})/u,
};
const resignsReach = 40;

const southernCharges =
  /^\s(?:je|nije|је|није) (?:\p{Ll}+ )?(?:optužbe|kritike|navode|prijedlog|predlog|ponudu|tvrdnje|odgovornost|krivnju|krivicu|ostavku|оптужбе|критике|наводе|предлог|понуду|тврдње|одговорност|кривицу|оставку)(?!\p{L})/u;

/** What people are charged with or offered, and a verb on either side: "Vrabec je očitke zavrnil", "Veselý kritiku odmítl". */
const answersCharge: Record<string, RegExp> = {
  sl: /^\s(?:je|ni) (?:\p{Ll}+ )?(?:očitke|obtožbe|navedbe|kritike|predlog|ponudbo|trditve|odgovornost|krivdo)(?!\p{L})/u,
  hr: southernCharges,
  bs: southernCharges,
  sr: southernCharges,
  cs: /^\s(?:kritiku|nabídku|vinu|odpovědnost) \p{Ll}+l[ai]?(?!\p{L})/u,
  sk: /^\s(?:kritiku|ponuku|vinu|zodpovednosť) \p{Ll}+l[ai]?(?!\p{L})/u,
  pl: /^\s(?:krytykę|propozycję|ofertę|winę|odpowiedzialność) \p{Ll}+ł[ai]?(?!\p{L})/u,
  uk: /^\s(?:критику|пропозицію|провину|вину) \p{Ll}+(?:в|ла)(?!\p{L})/u,
  ru: /^\s(?:критику|вину|отставку) \p{Ll}+(?:л|ла|г|гла)(?!\p{L})/u,
};
const chargeReach = 40;

/** Before whom people stand, in headlines without a verb: "Wilk przed komisją śledczą". */
const facesJudges: Record<string, RegExp> = {
  en: /^\s(?:on trial|in the dock)(?!\p{L})/u,
  pl: /^\s(?:\p{Ll}+ )?przed (?:\p{Ll}+ )?(?:komisją|sądem|trybunałem|prokuratorem)(?!\p{L})/u,
  cs: /^\s(?:\p{Ll}+ )?před (?:\p{Ll}+ )?(?:komisí|soudem|výborem|tribunálem)(?!\p{L})/u,
  sk: /^\s(?:\p{Ll}+ )?pred (?:\p{Ll}+ )?(?:komisiou|súdom|výborom|tribunálom)(?!\p{L})/u,
  sl: /^\spred (?:\p{Ll}+ )?(?:komisijo|sodiščem|odborom)(?!\p{L})/u,
  hr: /^\spred (?:\p{Ll}+ )?(?:povjerenstvom|komisijom|sudom)(?!\p{L})/u,
  uk: /^\s(?:\p{Ll}+ )?перед (?:\p{Ll}+ )?(?:комісією|судом|трибуналом)(?!\p{L})/u,
  ru: /^\s(?:\p{Ll}+ )?перед (?:\p{Ll}+ )?(?:комиссией|судом|трибуналом)(?!\p{L})/u,
  bg: /^\sпред (?:\p{Ll}+ )?(?:комисията|комисия|съда?)(?!\p{L})/u,
};
const judgesReach = 52;
