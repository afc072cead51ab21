import { isBaseForm, type Surface } from '../scan/surface';
import { startsSentence, wordAfter, wordBefore, type Neighbour } from '../text/surroundings';
import { foldWord } from '../text/token';
import { agencies } from '../words/bylines';
import { isCountryInNominative } from '../words/countries';
import { functionWordsIn } from '../words/function-words';
import { isOffice } from '../words/offices';
import { placesAndFirms } from '../words/places';
import { isPortfolio } from '../words/politics';
import { prepositionsOfPlace, prepositionsToPlace } from '../words/prepositions';
import { slavic } from '../words/slavic';
import { isSpeechVerb } from '../words/speech-verbs';
import { wordSet, type WordSet } from '../words/word-set';

/** True when the word before a surname says that it is a place's: "in Washington", "In Vernik gab es Streit". */
export function isPlaceBehind(text: string, surface: Surface, before: Neighbour, lang: string): boolean {
  return (
    before.joiner === 'space' &&
    (isKnownPlace(surface, before) ||
      opensWithPlace(text, surface, before, lang) ||
      isWhereabouts(text, surface, before, lang) ||
      isHeldAt(text, surface, before, lang) ||
      isOnTheWay(text, surface, before, lang) ||
      isInCounty(text, surface, before, lang) ||
      isSeatOf(text, before, lang) ||
      isSeatWon(text, surface, before, lang) ||
      isWhereBorn(text, before, lang) ||
      isTownOf(text, surface, before, lang) ||
      isInDistrict(text, surface, before, lang) ||
      (lang === 'fr' && before.folded === 'au') ||
      isDistrictOf(text, before, lang) ||
      isInAdjective(text, surface, before, lang))
  );
}

// "in Washington", "no Montenegro".
function isKnownPlace({ tokens }: Surface, { folded }: Neighbour): boolean {
  const isPlace = tokens.length === 1 && placesAndFirms.has(tokens[0]!.folded);
  return isPlace && (prepositionsOfPlace.has(folded) || prepositionsToPlace.has(folded));
}

// "In Vernik gab es Streit", "En Vernik (Toledo)"; but "In Vernik’s speech", "In Verniks Rede", "In Vernik, they have a friend".
function opensWithPlace(text: string, surface: Surface, before: Neighbour, lang: string): boolean {
  if (before.folded !== placeOpeners[lang]) return false;
  if (!startsSentence(text, before.start) || !isBaseForm(surface)) return false;
  const { end } = surface;
  const after = wordAfter(text, end);
  return after === null
    ? inRegion.test(text.slice(end, end + regionReach))
    : after.joiner === 'space' && !after.startsCapital;
}

// "(Toledo)", but "(SPD)".
const inRegion = /^\s\(\p{Lu}\p{Ll}/u;
const regionReach = 4;

// "a factory in Vernik was shut"; but "trust in Vernik", "in Vernik’s words", "in Vernik circles".
function isWhereabouts(text: string, { end }: Surface, before: Neighbour, lang: string): boolean {
  const isNear = lang === 'en' && before.folded === 'near';
  if (!isNear && (before.folded !== placeOpeners[lang] || startsSentence(text, before.start))) return false;
  const trusting = wordBefore(text, before.start);
  if (trusting === null || inPeople.has(trusting.folded)) return false;
  // "in Carnes’ camp"
  const after = wordAfter(text, end);
  if (after === null) return !"’'".includes(text.charAt(end) || ' ');
  if (after.joiner !== 'space' || after.startsCapital) return false;
  if (text.startsWith(' ever since', end)) return true;
  return functionWordsIn(lang).has(after.folded) || isSpeechVerb(after.folded);
}

// "the event at Vernik", "docked at Vernik"; but "a meeting at Vernik’s house", "anger at Vernik".
function isHeldAt(text: string, { end }: Surface, { folded, start }: Neighbour, lang: string): boolean {
  if (lang !== 'en' || folded !== 'at' || "’'".includes(text.charAt(end) || ' ')) return false;
  const held = wordBefore(text, start);
  return held?.joiner === 'space' && heldAt.has(held.folded);
}

const heldAt = wordSet(
  `event events ceremony meeting meetings rally conference concert festival service match plant depot factory refinery station
  base camp prison barracks port terminal shipyard warehouse profits sales revenue revenues turnover earnings jobs redundancies workers
  employees pupils patients nurses inmates prisoners students shoppers held staged stationed moored docked berthed anchored arrived landed
  buried`,
);

// "trains to Vernik", "they drove from Vernik"; but "they drove to Vernik’s house".
function isOnTheWay(text: string, { end }: Surface, { folded, start }: Neighbour, lang: string): boolean {
  if (lang !== 'en' || (folded !== 'to' && folded !== 'from')) return false;
  if ("’'".includes(text.charAt(end) || ' ')) return false;
  const going = wordBefore(text, start);
  return going?.joiner === 'space' && waysAndTravel.has(going.folded);
}

const waysAndTravel = wordSet(
  `train trains bus buses coach ferry ferries flight flights road motorway railway travelled traveled drive drives driving drove sailed cycled commute
  commutes commuted relocated emigrated hitchhiked`,
);

// "they came to Vernik in Shropshire", "a girl from Vernik, Kent", "a farm near Vernik in County Mayo"; but "they lost to Vernik in Kent",
// "a visit from Vernik in Kent".
function isInCounty(text: string, { end }: Surface, { folded, start }: Neighbour, lang: string): boolean {
  if (lang !== 'en' || !inShire.test(text.slice(end, end + shireReach))) return false;
  const before = wordBefore(text, start)?.folded ?? '';
  if (folded === 'to') return comings.has(before);
  if (folded === 'from' && fromPeople.has(before)) return false;
  return folded === 'around' || beforeVillages.has(folded);
}

const comings = wordSet(
  `came come comes coming went go goes going gone moved move moves moving returned return returns travelled traveled travel drove
  drive flew fly walked walk visit visits visited trip close back on`,
);

const fromPeople = wordSet(
  'letter message call visit support backing help advice endorsement pressure criticism applause speech heard learned learnt',
);

// No states: what is lost to somebody "in Ohio" is a vote.
const shires = String.raw`(?:\p{Lu}\p{Ll}{2,}shire|(?:East\s|West\s)?Sussex|(?:Co\.?|County)\s\p{Lu}\p{Ll}+|(?:\p{Lu}\p{Ll}+\s){1,2}(?:County|Province|Prefecture|Oblast)|Kent|Essex|Surrey|Norfolk|Suffolk|Devon|Cornwall|Dorset|Somerset|Cumbria|Northumberland|Rutland|Merseyside|Tyneside|Teesside|Gwent|Gwynedd|Powys|Anglesey|Fife|Angus|Moray|Argyll|Donegal|Kerry|Mayo|Tipperary|Leitrim|Roscommon|Sligo|Offaly|Laois|Westmeath|Meath|Louth|Monaghan|Cavan|Wexford|Wicklow|Kildare|Carlow|Antrim|Armagh|Tyrone|Fermanagh)`;
const inShire = new RegExp(String.raw`^(?:,?\sin\s${shires}(?![\p{L}’'])|,\s${shires}(?=[,.;:)]|$))`, 'u');
const shireReach = 40;

// "the MP for Vernik", "Labour’s candidate for Vernik"
function isSeatOf(text: string, { folded, start }: Neighbour, lang: string): boolean {
  if (lang !== 'en' || folded !== 'for') return false;
  const member = wordBefore(text, start);
  return member?.joiner === 'space' && membersFor.has(member.folded);
}

const membersFor = wordSet('mp msp mla td member councillor candidate');

// "Labour held Vernik by 14 votes", "Reform won Vernik from Labour"; but "she beat Vernik by 14 votes".
function isSeatWon(text: string, { end }: Surface, { folded }: Neighbour, lang: string): boolean {
  return lang === 'en' && winning.has(folded) && wonBy.test(text.slice(end, end + wonReach));
}

const winning = wordSet(
  'hold holds held holding gain gains gained gaining win wins won winning take takes took taking retain retains retained retaining kept',
);
const wonBy =
  /^\s(?:by\s(?:just\s|only\s)?\d[\d,]*\svotes?|from\s(?:the\s\p{Lu}|Labour|Reform|Plaid|Sinn)|(?:with|on)\sa\s(?:majority|swing)\sof)(?!\p{Ll})/u;
const wonReach = 32;

// "in his native Vernik"
function isWhereBorn(text: string, { folded, start }: Neighbour, lang: string): boolean {
  return (
    lang === 'en' && folded === 'native' && bornThere.test(text.slice(Math.max(0, start - whoseReach), start))
  );
}

const bornThere = /(?<!\p{L})(?:my|your|his|her|its|our|their|whose)\s$/iu;
const whoseReach = 8;

// "el hospital de Vernik del Río", "deslocam-se a Vernik de Cima"; but "de Vernik del PP", "de Vernik de Sanidad".
function isTownOf(text: string, { end }: Surface, before: Neighbour, lang: string): boolean {
  const joint = townsOf[lang]?.exec(text.slice(end, end + townReach));
  const of = joint && wordAfter(text, end + joint[0].length - 2);
  if (!of || isPortfolio(of.folded)) return false;
  return beforeTowns[lang]?.has(before.folded) === true;
}

const townReach = 10;
const townsOf: Record<string, RegExp> = {
  es: /^\s(?:de|del|de l[ao]s?)\s\p{Lu}\p{Ll}/u,
  pt: /^\s(?:d[eoa]s?)\s\p{Lu}\p{Ll}/u,
};

/** In Spanish "a" stands before people as well. */
const beforeTowns: Record<string, WordSet> = {
  es: wordSet('en de hacia desde hasta'),
  pt: wordSet('a em de para até desde'),
};

// "from Vernik, in Dover County"
function isInDistrict(text: string, { end }: Surface, { folded }: Neighbour, lang: string): boolean {
  return (
    lang === 'en' && beforeVillages.has(folded) && inDistrict.test(text.slice(end, end + explanationReach))
  );
}

const beforeVillages = wordSet('from in at near outside');
const inDistrict =
  /^,\sin\s(?:the\s)?(?:\p{Lu}[\p{L}-]+\s){1,4}(?:County|District|Province|Region|Area|Parish|Prefecture|Municipality|Township)(?!\p{L})/u;

// "na warszawskiej Wernej": behind "on" or "in" and the adjective of a town stands a part of it.
function isDistrictOf(text: string, adjective: Neighbour, lang: string): boolean {
  if (!slavic.has(lang) || adjective.startsCapital || !ofTown.test(adjective.folded)) return false;
  const preposition = wordBefore(text, adjective.start);
  return preposition?.joiner === 'space' && insideTowns.has(preposition.folded);
}

// Not the accusative of people: "na warszawskiego Wernika".
const ofTown = /.{3}(?:[sc]k(?:iej|im|e[jm]?|om|oj)|[сц]ьк(?:ій|ому|ім)|[сц]к(?:ой|ом))$/;
const insideTowns = wordSet('na w we v ve u на в у');

// "w Wysokim Mazowieckim", "в Белой Церкви": where an adjective opens the name of a town.
function isInAdjective(text: string, { end, tokens }: Surface, { folded }: Neighbour, lang: string): boolean {
  if (!slavic.has(lang) || !insideTowns.has(folded)) return false;
  if (!(lang === 'bg' ? bulgarianAdjective : inAdjective).test(tokens.at(-1)!.folded)) return false;
  if (besideTown.test(text.slice(end, end + besideTownReach))) return true;
  const after = wordAfter(text, end);
  if (after?.joiner !== 'space' || !after.startsCapital || after.allCapitals) return false;
  return !isCountryInNominative(after.folded) && !isOffice(after.folded, lang);
}

// "w Wesołej pod Warszawą"
const besideTown = /^\s(?:pod|koło|nad|u|pri|kod|під|біля|под|возле)\s\p{Lu}\p{Ll}{2,}/u;
const besideTownReach = 12;

const inAdjective = /(?:[yi]m|ej|em|ому|ім|ій|ом|ем|ой|ей)$/;

/** Bulgarian has no cases: "в Черни Осъм". */
const bulgarianAdjective = /(?:[бвгджзклмнпрст]и|ска)$/;

/**
 * True when a name of several words behind a word of English, its preposition, ends with the surface, and a clause with both,
 * as no subject does: "a mill in Quillon Vernik, sold last year"; but "trust in Quillon Vernik", "in Dover Vernik said".
 */
export function isInPlace(text: string, { end }: Surface, { folded, start }: Neighbour): boolean {
  if ((folded !== 'in' && folded !== 'near') || startsSentence(text, start)) return false;
  const trusting = wordBefore(text, start);
  if (trusting?.joiner !== 'space' || inPeople.has(trusting.folded)) return false;
  return endsClause.test(text.slice(end, end + clauseReach));
}

const endsClause =
  /^(?:$|[.,;!?)](?:[\s”"’']|$)|\s(?:where|until|since|during|after|before|last|this)(?!\p{L}))/u;
const clauseReach = 10;

/** What is in people rather than places. */
const inPeople = wordSet(
  `swear swears swearing swore sworn voted confidence faith trust mistrust distrust interest belief believe believes believed believing hope hopes see sees saw seen find
  finds found bring brings bringing rope ropes roped roping change invest invested invests ally friend partner strong pride comfort confident disappointed disappointment
  lies loss sat stood sits stands sitting standing seated mirrored embodied personified
  vertrauen misstrauen hoffnung hoffnungen glaube glauben verliebt sieht sehen sah gesehen erkennt erkannte gefunden fand
  interesse enttäuschung
  vertrouwen hoop geloof ziet zien zag gezien teleurgesteld
  confianza confía confían confió confiar fe esperanza esperanzas cree creen creer voto votos votar vota piensa piensan pensar
  influencia interés ve ven vio visto delega delegó apoyo apoya apoyado inspira inspirado basa basado manos`,
);

// "Vernik, a village of 300", "the Vernik amendment, named after the village where"
const explainedAsPlace =
  /^(?:,\s|(?:\s\p{Ll}+)?,\snamed\s(?:after|for)\s(?:the\s\p{Lu}\p{L}+\s)?)(?:(?:an?|the|eine?[mrs]?|une?|el|la|una|um|uma|een)\s)?(?:[\p{Ll}-]+\s){0,2}(?:village|town|city|hamlet|suburb|island|river|lake|storm|hurricane|cyclone|typhoon|ferry|tanker|trawler|yacht|vessel|racehorse|Dorf|Stadt|Ort|Gemeinde|Ortsteil|Vorort|Kleinstadt|Weiler|commune|ville|bourg|hameau|pueblo|localidad|ciudad|municipio|aldea|paese|comune|borgo|frazione|città|vila|cidade|aldeia|freguesia|dorp|stad|село|селище|місто|деревня|посёлок|город|wieś|miasto|miasteczko|obec|vesnice|město)(?=[,.]|\s(?:of|in|near|on|outside|north|south|east|west|about|with|where|that|which|bei|nahe|mit|am|an|im|nördlich|südlich|östlich|westlich|de|du|d|en|près|cerca|con|di|a|presso|vicino|do|da|perto|van|bij|на|у|в|під|под|біля|возле|близ|w|pod|koło|nad|u|na)(?!\p{L}))/u;

/** True when a surname is a place's, whatever the word before it. */
export function isPlaceByItself(text: string, surface: Surface, lang: string): boolean {
  return (
    isExplainedAsPlace(text, surface) ||
    isInDateline(text, surface) ||
    isBehindStreet(text, surface, lang) ||
    isOfTown(text, surface, lang) ||
    isSeatInResults(text, surface, lang) ||
    isLocal(text, surface, lang) ||
    isBareBehindArticle(text, surface, lang) ||
    isInLocative(text, surface, lang) ||
    isAtCorner(text, surface, lang) ||
    isOnRiver(text, surface, lang) ||
    isInFinnishTown(text, surface, lang)
  );
}

/** UTF-16 units behind a name in which it is explained. */
const explanationReach = 80;

function isExplainedAsPlace(text: string, { end }: Surface): boolean {
  if (!/[, ]/.test(text.charAt(end))) return false;
  const behind = text.slice(end, end + explanationReach);
  return explainedAsPlace.test(behind) || inCounty.test(behind) || populated.test(behind);
}

// "Vernik, population 412, said no", "Vernik (pop. 412)"
const populated = /^,?\s\(?pop(?:ulation|\.)\s(?:of\s)?\d/u;

// "Vernik, Co Mayo", "Vernik, Shropshire."
const inCounty = /^,\s(?:(?:Co\.?|County)\s\p{Lu}|\p{Lu}\p{Ll}{2,}shire(?=[,.;:)]|$))/u;

// "a fire on Mill Road, Vernik."; but "on Mill Road, Vernik said".
function isBehindStreet(text: string, { start, end }: Surface, lang: string): boolean {
  if (lang !== 'en' || text.charAt(start - 2) !== ',') return false;
  if (!/^(?:$|[.;)])/.test(text.slice(end, end + 1))) return false;
  return street.test(text.slice(Math.max(0, start - streetReach), start));
}

const street =
  /\p{Lu}[\p{L}’'-]*\s(?:Road|Street|Avenue|Lane|Drive|Close|Crescent|Boulevard|Terrace|Rd|Ave),\s$/u;
const streetReach = 32;

// "the Vernik by-election", "in Vernik town centre", "Vernik MP Ella Holt": what towns have, and people do not.
function isOfTown(text: string, { end }: Surface, lang: string): boolean {
  return lang === 'en' && text.charAt(end) === ' ' && ofTownBehind.test(text.slice(end, end + ofTownReach));
}

const ofTownBehind =
  /^\s(?:(?:by-elections?|(?:town|city)\s(?:centre|center|council)|[Cc]ouncil\sleader|magistrates|(?:Conservative|Labour|Liberal|Unionist|Constitutional)\s(?:Club|Association)|(?:railway|train|bus|tube|metro|fire|police)\sstation|station(?=[.,;]|\s(?:is|was|were|after|until|platforms?|staff)\s)|(?:police|firefighters)\s(?:said|say|says|are|were|have|had|arrested|chief|officers?|department))(?!\p{L})|(?:(?:North|South|East|West|Central)\s)?(?:MP|MSP|TD|mayor)\s\p{Lu}\p{Ll}|(?:Mayor|Police\sChief)\s(?:\p{Lu}[\p{L}’-]+\s){2}\p{Ll})/u;
const ofTownReach = 64;

// "Vernik: Lab hold", "VERNIK: Ella Holt (Con) 12,411": a constituency opens the line of its results.
function isSeatInResults(text: string, { start, end }: Surface, lang: string): boolean {
  if (lang !== 'en' || !opensLine.test(text.slice(Math.max(0, start - bulletReach), start))) return false;
  return resultOfSeat.test(text.slice(end, end + resultReach));
}

const opensLine = /^(?:[•*–—-]\s)?$/u;
const bulletReach = 3;
const resultOfSeat =
  /^(?::|\s[–—-])\s(?:(?:Lab(?:our)?|Con(?:servatives?)?|Tor(?:y|ies)|LDs?|Lib\sDems?|Liberal\sDemocrats?|Greens?|Reform(?:\sUK)?|SNP|Plaid(?:\sCymru)?|DUP|UUP|SDLP|Alliance|Sinn\sFéin|Labor|Liberals?|Nationals?|NDP|Ind(?:ependents?)?)\s(?:hold|gain|win)(?![\p{L}-])(?!\s(?:no|the|their|a)\s)|(?:\p{Lu}[\p{L}.’'-]*\s){2,3}\(\p{Lu}[\p{L}\s]{1,16}\)[:,]?\s(?:[–—-]\s)?\d)/u;
const resultReach = 64;

// "a Vernik grandmother has won": from there, as the local paper says.
function isLocal(text: string, { start, end }: Surface, lang: string): boolean {
  const local = lang === 'en' ? wordAfter(text, end) : null;
  if (local?.joiner !== 'space' || !locals.has(local.folded)) return false;
  const article = wordBefore(text, start);
  return article?.joiner === 'space' && (article.folded === 'a' || article.folded === 'an');
}

const locals = wordSet(
  `man woman boy girl teenager schoolboy schoolgirl mum dad mother father grandmother grandfather pensioner couple pub cafe restaurant
  takeaway shopkeeper motorist cyclist`,
);

// "The Vernik burst its banks", "a drink at the Vernik", "on the Vernik and the Ouse": people have no article but before a noun.
function isBareBehindArticle(text: string, { start, end }: Surface, lang: string): boolean {
  if (lang !== 'en' || !bareThing.test(text.slice(end, end + bareReach))) return false;
  const article = wordBefore(text, start);
  return article?.joiner === 'space' && article.folded === 'the';
}

const bareThing = /^(?:$|[.;!?](?:\s|$)|\sand\sthe\s|\s(?:burst|overflowed|flooded|froze)\s)/u;
const bareReach = 12;

// Where the news is from: "Vernik/Dover – ", "VERNIK (AP) — ".
function isInDateline(text: string, { end }: Surface): boolean {
  if (end > longestDateline) return false;
  const [opening = '', agency] = dateline.exec(text) ?? [];
  return end <= opening.length && (agency === undefined || agencies.has(foldWord(agency)));
}

const dateline =
  /^(?:\p{Lu}[\p{L}\p{M}\p{Cf}-]*\s?){1,3}(?:\/(?:\p{Lu}[\p{L}\p{M}\p{Cf}-]*\s?){1,3}|\((\p{L}+)\))\s?[–—-]\s/u;
const longestDateline = 60;

// "Vernik an der Elbe wählt", "in Vernik a. d. Elbe"; but "Dann stand Vernik an der Elbe": one thing alone stands before a German verb.
function isOnRiver(text: string, surface: Surface, lang: string): boolean {
  if (lang !== 'de' || !isBaseForm(surface)) return false;
  const { start, end } = surface;
  const river = onRiver.exec(text.slice(end, end + riverReach))?.[1];
  if (river === undefined || !rivers.has(foldWord(river))) return false;
  if (startsSentence(text, start)) return true;
  const before = wordBefore(text, start);
  return before?.joiner === 'space' && beforeGermanTowns.has(before.folded);
}

const onRiver = /^\s(?:an\sder|am|ob\sder|a\.\s?d\.)\s(\p{Lu}\p{Ll}+)(?!\p{L})/u;
/** UTF-16 units that hold the longest of them. */
const riverReach = 24;
const beforeGermanTowns = wordSet('in aus nach nahe');

/** Rivers that German towns are told apart by; none that is a word besides. */
const rivers = wordSet(
  `aisch aller altmühl alz ammer brenz donau drau eder eger elbe elster ems enns enz erlauf fulda fils glan gurk havel iller ilm ilz inn
  isar jagst kinzig krems lahn lauter lavant lech leitha lippe loisach luhe main mangfall mindel mosel mur murg mürz naab nagold
  nahe neckar neiße oder oker oste pegnitz raab regnitz rems rhein rott ruhr rur saale saar salzach spree steyr tauber thaya traisen
  traun trave triesting unstrut vechte vils werra wertach weser wupper ybbs zschopau`,
);

// "la esquina de Vernik y Tessel", "su local de Vernik y Honduras": streets that meet. Two people may share a house.
function isAtCorner(text: string, { start, end }: Surface, lang: string): boolean {
  if (lang !== 'es') return false;
  const before = text.slice(Math.max(0, start - cornerReach), start);
  const behind = text.slice(end, end + cornerReach);
  if (houseOf.test(before)) return andCountry.test(behind);
  const [, first] = cornerOf.exec(before) ?? [];
  return first === undefined ? false : first !== '' || /^\s(?:y|e|con)\s\p{Lu}/u.test(behind);
}

const cornerOf =
  /(?<!\p{L})(?:esquina|cruce|intersección)\s(?:de|entre)\s((?:(?:\p{Lu}[\p{L}.]*\s){1,3}(?:y|e|con)\s)?)$/u;
const houseOf = /(?<!\p{L})(?:comando|búnker|sede|local|oficinas?)\sde\s$/u;
const andCountry =
  /^\s[ye]\s(?:Honduras|Nicaragua|Guatemala|Costa\sRica|El\sSalvador|Panamá|Cuba|México|Colombia|Venezuela|Ecuador|Perú|Bolivia|Chile|Paraguay|Uruguay|Brasil|Argentina)(?!\p{L})/u;
/** UTF-16 units that hold a corner with the first of its streets. */
const cornerReach = 48;

// "Vernik'te": Turkish puts things into places rather than people.
function isInLocative(text: string, { end }: Surface, lang: string): boolean {
  return lang === 'tr' && /^['’][dt][ae](?:ki)?(?!\p{L})/u.test(text.slice(end, end + locativeReach));
}

/** UTF-16 units of the ending with its apostrophe, and one more. */
const locativeReach = 6;

// A Finnish surname that is a town's too, in the case of where something is, which says of people what they are like:
// "Salossa". And any behind the word for coming from somewhere: "kotoisin Lahdesta".
function isInFinnishTown(text: string, { start, tokens, groups }: Surface, lang: string): boolean {
  if (lang !== 'fi') return false;
  const written = tokens.at(-1)!.folded;
  if (written.endsWith('ssa')) return groups.some(({ base }) => finnishTowns.has(base));
  return written.endsWith('sta') && comingFrom.has(wordBefore(text, start)?.folded ?? '');
}

const comingFrom = wordSet('kotoisin lähtöisin');

const finnishTowns = wordSet('lahti salo kotka kemi nokia rauma raahe hanko lohja kannus virrat');

const placeOpeners: Record<string, string> = { en: 'in', de: 'in', nl: 'in', es: 'en' };
