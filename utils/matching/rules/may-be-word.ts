import { isAdjectiveOfNoun } from './adjective-of-noun';
import { isDeedOfPeople, isSeenAtEvent } from './deeds-of-people';
import { genderOfArticle } from './gender-of-form';
import { isAdjective, isPredicate } from './german-adjectives';
import { isInContest } from './in-contest';
import { isGivenNameIn } from './own-name';
import { isTime } from './time';
import { undoEndings } from '../endings/undo-endings';
import type { Surface } from '../scan/surface';
import {
  isTitleCase,
  isWordOfTitle,
  startsSentence,
  wordAfter,
  wordBefore,
  type Neighbour,
} from '../text/surroundings';
import type { Token } from '../text/token';
import { mayStandBehindName } from '../words/beside-names';
import { isCommonWord, isWordAtStart, monthsAndSeasons } from '../words/common-words';
import { functionWordsIn } from '../words/function-words';
import { isHeadlineVerb } from '../words/headline-verbs';
import { isHeadOfOffice, isOffice } from '../words/offices';
import { politicalAfter } from '../words/politics';
import { slavic } from '../words/slavic';
import { isSpeechVerb } from '../words/speech-verbs';
import { wordSet, type WordSet } from '../words/word-set';

/**
 * True when a surname that is an ordinary word is more likely the word here: "Green Party", "in May", "Kurz nach der
 * Wahl", "the Price is right". Never for other surnames.
 */
export function mayBeWord(text: string, { start, end, tokens }: Surface, lang: string): boolean {
  const [token] = tokens;
  if (tokens.length > 1) return false;
  if (lang === 'de' && ofAge.test(text.slice(end, end + ageReach))) return true;
  if (isSaidAgain(text, { start, end }, lang) || isSmallWord(text, { start, end }, token!, lang)) return true;
  if (isTime(text, { start, end }, token!, lang) || isAdjectiveOfNoun(text, { start, end }, lang))
    return true;
  if (isWordAtStart(token!.folded, lang)) {
    if (!startsSentence(text, start)) return false;
    if (isFollowedByClause(text, end, lang) || listed.test(text.slice(end, end + listReach))) return true;
    const standsAlone = wordAfter(text, end) === null;
    return !standsAlone && !goesWithPerson(text, end, token!, lang);
  }
  if (withoutCapitals.has(lang)) return mayBeWordWithoutCapital(text, { start, end }, token!, lang);
  if (!isCommonWord(token!.folded, lang)) return false;
  const before = wordBefore(text, start);
  const after = wordAfter(text, end);
  // "Aslan gibi": like a lion.
  if (lang === 'tr' && after?.joiner === 'space' && after.folded === 'gibi') return true;
  // "Petit à petit"
  if (lang === 'fr' && text.startsWith(` à ${token!.folded}`, end)) return true;
  if (monthsAndSeasons.has(token!.folded) && isDate(before, after)) return true;
  if (opensLongerName(text, start, after, lang)) return true;
  if (before?.joiner === 'space' && determiners[lang]?.has(before.folded) && !isWomans(before, token!, lang))
    return !isModifier(text, end, token!, after, lang);
  if (lang === 'de' && before?.joiner === 'space' && isAdjective(text, before)) return true;
  if (!startsSentence(text, start) || goesWithPerson(text, end, token!, lang)) return false;
  return lang !== 'en' || !isSeenAtEvent(text, { start, end });
}

/** "Töpfe aus den Siebzigerjahren", "Krüge aus dem 19. Jahrhundert": nobody is made in a time. */
const ofAge =
  /^\saus\s(?:den\s(?:\d{2,4}er|\p{Lu}\p{L}+iger)[ -]?[Jj]ahren|dem\s\d{1,2}\.\sJahrhundert)(?!\p{L})/u;
const ageReach = 32;

// "Rośnie tu szałwia. Szałwia, jak widać, lubi słońce": the word of the sentence before, unless a verb of speech follows, or a
// quotation ends between them, for then somebody else may play upon the name.
function isSaidAgain(text: string, { start, end }: { start: number; end: number }, lang: string): boolean {
  if (!slavic.has(lang) || !startsSentence(text, start)) return false;
  const before = text.slice(Math.max(0, start - reachOfWord), start);
  const word = text.slice(start, end).toLowerCase();
  const at = before.lastIndexOf(word);
  if (at < 0 || isLetter.test(before.charAt(at - 1))) return false;
  const between = before.slice(at + word.length);
  if (isLetter.test(between.charAt(0)) || isQuote.test(between)) return false;
  if (adjective.test(word) && ofWhom.test(text.slice(end, end + whomReach))) return false;
  const verb = wordAfter(text, end)?.folded ?? '';
  return !isSpeechVerb(verb) && !isHeadlineVerb(verb) && !isDeedOfPeople(text, end, lang);
}

// "на старому мосту. Старому, який заперечував": of whom something is told by a clause is no adjective of a noun.
const adjective = /(?:[иіїы]й|ого|ому|[иы]м|[ая]я|ої|ою|у?ю|ego|emu|ej|[yýíá]|ého|ému|[yý]m)$/u;
const ofWhom = /^,\s(?:як(?:ий|ого|ому|им|а|ої|ій|у|ою)|котор|któr|kter|ktor)/u;
const whomReach = 8;

// "Lo dijo ayer", "Su casa", "Kao da ne zna", "Lo and behold", where a sentence begins; but "Mas dijo ayer".
function isSmallWord(
  text: string,
  { start, end }: { start: number; end: number },
  { folded }: Token,
  lang: string,
): boolean {
  if (!startsSentence(text, start)) return false;
  if (lang === 'en') return folded === 'lo' && /^,? and behold/.test(text.slice(end, end + beholdReach));
  // "Schön" is not "schon".
  if (!functionWordsIn(lang).has(folded) || text.slice(start, end).toLowerCase() !== folded) return false;
  return beforeAnyVerb.has(folded) || !isSpeechVerb(wordAfter(text, end)?.folded ?? '');
}

const beforeAnyVerb = wordSet('lo la li le si se no ne me te');
const beholdReach = 12;

/** UTF-16 units before a sentence in which its first word was another's. */
const reachOfWord = 120;
const isLetter = /\p{L}/u;
const isQuote = /[«»„“”"]/;

/** Languages in which nothing but the words beside it tells a name from a word. */
const withoutCapitals = new Set(['ar', 'fa', 'he', 'hi', 'ur']);

// "التمر الوادي", "الحداد الوطني": two words with articles, the second of which says where or what the first is of.
function mayBeWordWithoutCapital(
  text: string,
  { start, end }: { start: number; end: number },
  { folded }: Token,
  lang: string,
): boolean {
  // "To" takes the first letter of the article behind it.
  const word = lang === 'ar' ? folded.replace(/^لل/, 'ال') : folded;
  if (isOffice(word, lang)) return true;
  const [before, after] = [wordBefore(text, start), wordAfter(text, end)];
  const isOfPhrase =
    lang === 'ar' &&
    ((isOrigin(word) && isDefinite(before)) ||
      (word.startsWith('ال') && after?.joiner === 'space' && isOrigin(after.folded)));
  if (!isOfPhrase && !isCommonWord(word, lang)) return false;
  // "قال صافي", "צמח טוען", "שר החינוך צמח", and in a headline "صافي يردّ" and "צמח: לא אתפטר".
  const isOfOffice =
    before?.joiner === 'space' && isHeadOfOffice(wordBefore(text, before.start)?.folded ?? '');
  if (isOfOffice || isAct(before) || isAct(after)) return false;
  return text.charAt(end) !== ':' && !(startsSentence(text, start) && /^[,،]/.test(text.slice(end)));
}

function isDefinite(word: Neighbour | null): boolean {
  return word?.joiner === 'space' && /^[وفبك]?ال/.test(word.folded);
}

function isOrigin(folded: string): boolean {
  return /^ال.{2,}(?:ي|يه)$/.test(folded);
}

function isAct(word: Neighbour | null): boolean {
  return word?.joiner === 'space' && isSpeechVerb(word.folded);
}

function isDate(before: Neighbour | null, after: Neighbour | null): boolean {
  if (before?.kind === 'number' || after?.kind === 'number') return true;
  if (after?.folded === 'be' && !after.startsCapital) return true;
  return before?.joiner === 'space' && beforeDates.has(before.folded);
}

const beforeDates = wordSet(
  'in since until till last this next early late mid every im seit bis ende anfang mitte en',
);

// "Green Party", "King Charles"; an office behind a name is the reader's: "Price Secretary".
function opensLongerName(text: string, start: number, after: Neighbour | null, lang: string): boolean {
  if (after?.kind !== 'word' || !after.startsCapital || after.joiner !== 'space') return false;
  if (lang === 'de' || functionWordsIn(lang).has(after.folded) || isOffice(after.folded, lang)) return false;
  if (mayStandBehindName(after.folded, lang) || after.allCapitals) return false;
  return (
    !isTitleCase(text, start, functionWordsIn(lang)) && !isWordOfTitle(text, after, functionWordsIn(lang))
  );
}

const determiners: Record<string, WordSet> = {
  en: wordSet('the a an his her its their our your my no every this these those each any some'),
  de: wordSet(`der die das dem den des ein eine einen einem einer eines kein keine keinen null jeder jede jedes diese dieser dieses
    diesen diesem im am zum zur vom beim ins ans sein seine ihr ihre unser mancher`),
  fr: wordSet('le la les l un une des du au aux ce cette ces son sa ses'),
  es: wordSet('el la los las un una al del su sus'),
  it: wordSet('il lo la i gli le un uno una del della dei al alla nel nella'),
  pt: wordSet('o a os as um uma do da dos das ao no na'),
  nl: wordSet('de het een'),
};

// "La Grillo": no such word is a woman's.
function isWomans(article: Neighbour, { folded }: Token, lang: string): boolean {
  return genderOfArticle(article, lang) !== null && /[io]$/.test(folded);
}

// "the May government", "the Green-led group", "a Green/Young ticket"; but "the Black community".
function isModifier(text: string, end: number, token: Token, after: Neighbour | null, lang: string): boolean {
  if (after?.joiner === 'hyphen' || text.charAt(end) === '/') return true;
  if (after?.joiner !== 'space' || after.startsCapital || lang !== 'en') return false;
  if (politicalAfter.has(after.folded)) return true;
  const isVerb = isSpeechVerb(after.folded) || auxiliaries.has(after.folded) || after.folded.endsWith('ed');
  return !isVerb && !peoples.has(token.folded) && !functionWordsIn(lang).has(after.folded);
}

const peoples = wordSet('black white brown');

/** Where a sentence begins, what follows must go with a person. */
function goesWithPerson(text: string, end: number, { folded }: Token, lang: string): boolean {
  if (lang === 'de' && isPredicate(text, end, folded)) return false;
  if (",:('’".includes(text.charAt(end) || ' ')) return true;
  if (lang === 'tr' && saidBehindQuote.test(text.slice(end, end + quoteReach))) return true;
  const after = wordAfter(text, end);
  if (!after) return text.startsWith(' (', end);
  if (inResults.test(text.slice(end, end + resultReach))) return true;
  if (after.startsCapital)
    return isTitleCase(text, end, functionWordsIn(lang)) || isWordOfTitle(text, after, functionWordsIn(lang));
  if (isSpeechVerb(after.folded) || auxiliaries.has(after.folded) || isHeadlineVerb(after.folded))
    return true;
  if (isDeedOfPeople(text, end, lang) || (lang === 'en' && isInContest(text, end))) return true;
  if (thinksThat[lang]?.test(text.slice(end, end + thoughtReach))) return true;
  if (isSaidToBePerson(text, after, lang)) return true;
  if (behindAuxiliary.has(after.folded)) return isSpeechVerb(wordAfter(text, after.end)?.folded ?? '');
  if (lang === 'hu')
    return (
      functionWordsIn(lang).has(after.folded) ||
      isActing(text, after, lang) ||
      ofSeveral.test(text.slice(end, end + severalReach))
    );
  if (smallPasts[lang]?.has(after.folded) || beforeVerbs[lang]?.has(after.folded)) return true;
  const [when] = timesBetween[lang]?.exec(text.slice(end, end + timeReach)) ?? [];
  if (when !== undefined) return isActing(text, wordAfter(text, end + when.length), lang);
  if (betweenVerbs[lang]?.has(after.folded)) {
    const verb = wordAfter(text, after.end);
    return isActing(text, verb, lang) || (ofContrast.has(after.folded) && isInPresent(verb, lang));
  }
  if (reflexives.has(after.folded)) {
    const verb = wordAfter(text, after.end);
    if (verb?.joiner === 'space' && isHeadlineVerb(verb.folded)) return true;
    if (bareAdjective[lang]?.test(text.charAt(end - 1))) return isActing(text, verb, lang);
  }
  if (joinsPeople(text, after, lang) || isWithSomebody(text, after, lang)) return true;
  if (functionWordsIn(lang).has(after.folded)) return false;
  if (frenchAdjectives.has(folded)) return false;
  return isActing(text, after, lang);
}

function isActing(text: string, word: Neighbour | null, lang: string): boolean {
  if (word?.joiner !== 'space' || word.startsCapital) return false;
  return isSpeechVerb(word.folded) || (verbForms[lang]?.test(text.slice(word.start, word.end)) ?? false);
}

// "Stone 3,340, Quillon 2,862": one of those who got votes.
const inResults = /^\s\d[\d.,]*\s?%?[,;]\s\p{Lu}\p{L}[^,;]*\s\d/u;
const resultReach = 40;

// "Toprak “ihmal yok” dedi": Turkish verbs come last.
const saidBehindQuote = /^\s[“"«][^“”"«»]+[”"»]\s(?:dedi|diyor|demişti|diye|dedikten)(?!\p{L})/u;
/** UTF-16 units that hold a quotation of a sentence. */
const quoteReach = 160;

// "Fekete tizenegy éve": in Hungarian an adjective stands behind the number. Not before "hét", a week too.
const ofSeveral =
  /^\s(?:két|három|négy|öt|nyolc|kilenc|tíz|száz|(?:tizen|húsz|huszon|harminc|negyven|ötven|hatvan|hetven|nyolcvan|kilencven)\p{Ll}*)\s\p{Ll}+[ae]i?(?!\p{L})/u;
const severalReach = 40;

// "Bílý se narodil": an adjective alone is no subject, while a noun comes back as well: "Vlk se vrátil".
const reflexives = wordSet('se si sa się');
const bareAdjective: Record<string, RegExp> = { cs: /[ýáí]/, sk: /[ýáí]/, pl: /y/ };

// "Golob je dejal", "Kralj nije rekla"
const behindAuxiliary = wordSet('je nije ni је није');

// "Škoda, že nepřišel": a pity, a shame, the truth.
function isFollowedByClause(text: string, end: number, lang: string): boolean {
  const that = thatWords[lang];
  return that !== undefined && text.startsWith(`, ${that} `, end);
}

// "Wilk, ryś i żubr": first of a list of what has no capital.
const listed = /^,\s\p{Ll}+\s(?:i|oraz|a|і|й|та|и)\s\p{Ll}/u;
const listReach = 32;

const thatWords: Record<string, string> = {
  uk: 'що',
  ru: 'что',
  be: 'што',
  bg: 'че',
  pl: 'że',
  cs: 'že',
  sk: 'že',
  sl: 'da',
};

// "Stone and Vernik clash", "Stone v Vernik", "Сорока проти Верніка": the noun would go with another, which has no capital.
function joinsPeople(text: string, { end, folded }: Neighbour, lang: string): boolean {
  if (!joinWords.has(folded) && !(lang === 'en' && folded === 'v')) return false;
  const next = wordAfter(text, end);
  return next?.joiner === 'space' && next.startsCapital;
}

// None of German, where every noun has a capital.
const joinWords = wordSet(
  'and et y e en ve і й та и against versus vs contre contra contro tegen проти против przeciw przeciwko kontra proti',
);

// "Сорока з Оленою Вернік прийшла": whoever is with somebody is one too.
function isWithSomebody(text: string, { folded, end }: Neighbour, lang: string): boolean {
  if (!withWords[lang]?.has(folded)) return false;
  const next = wordAfter(text, end);
  if (next?.joiner !== 'space' || !next.startsCapital) return false;
  return inInstrumental.test(next.folded) && isGivenNameIn(next.folded, lang);
}

const withWords: Record<string, WordSet> = {
  uk: wordSet('з зі із'),
  ru: wordSet('с со'),
  pl: wordSet('z ze'),
  cs: wordSet('s se'),
  sk: wordSet('s so'),
};
const inInstrumental = /(?:[оеє]ю|[оеєи]м|[оеи]й|a|em|im|ou|om)$/u;

// These stand before a noun without an article: "Petit budget".
const frenchAdjectives = wordSet(
  'petit grand blanc noir beau royal fort gros long brun roux vieux jeune sage bon',
);

const auxiliaries =
  wordSet(`is was has had will would did does can could should must may might also who never now later
  does doesn didn isn wasn hasn hadn won couldn wouldn
  ist war hat hatte wird wurde will wollte soll sollte kann könnte konnte muss müsste musste darf dürfte würde sei habe werde ging kam sprach gab nahm bleibt
  a est avait était sera va doit peut es fue ha había va será puede è stato deve può é foi tem vai pode
  debe deve szerint azt nem is heeft is was zal kan moet mag`);

// "Голубь был человек уставший", "Мороз був відомим депутатом", "Wilk człowiek spokojny".
function isSaidToBePerson(text: string, after: Neighbour, lang: string): boolean {
  if (!slavic.has(lang) || after.joiner !== 'space') return false;
  if (people.has(after.folded)) return true;
  if (!toBe.has(after.folded)) return false;
  let word = wordAfter(text, after.end);
  for (let i = 0; word?.joiner === 'space' && !word.startsCapital && i < mostBeforePerson; i++) {
    const bases = [word.folded, ...undoEndings(word.folded, lang)];
    if (people.has(word.folded) || bases.some((base) => isOffice(base, lang))) return true;
    word = wordAfter(text, word.end);
  }
  return false;
}

/** An adjective and the noun. */
const mostBeforePerson = 2;

const toBe = wordSet(
  'був була є был была быў jest był była byl byla bol bola je bio bila је био била беше е',
);

const people = wordSet(
  `людина людиною чоловік чоловіком хлопець хлопцем політик політиком юрист юристом лікар лікарем учителем людиной
  человек человеком мужчина мужчиной парень парнем мужик мужиком политик политиком юристом врачом учителем
  człowiek człowiekiem facet facetem polityk politykiem prawnikiem lekarzem nauczycielem
  člověk člověkem chlap chlapem politikem právníkem lékařem učitelem človek človekom politikom právnikom lekárom učiteľom
  čovjek čovjekom čovek čovekom političar političarom човек човеком политичар политичаром чалавек чалавекам палітык odvjetnik odvjetnikom politik pravnik zdravnik човек политик юрист`,
);

/** A verb and "that": "Wilk liczy, że", "Мороз сподівається, що". */
const thinksThat: Record<string, RegExp> = {
  pl: /^\s(?:nie\s)?(?!taki)\p{Ll}{2,}(?:[aiyąo]ł|[aiyęo]ła|uje|je|a|i|y),\sże\s/u,
  cs: /^\s\p{Ll}{2,}(?:[aieě]l|[aieě]la|uje|á|í),\sže\s/u,
  sk: /^\s\p{Ll}{2,}(?:[aie]l|[aie]la|uje|á|í),\sže\s/u,
  uk: /^\s(?:не\s)?\p{Ll}{2,}(?:[аиіу]в|вся|ла|лася|є|єся|ється|ить|иться),\sщо\s/u,
  ru: /^\s(?:не\s)?\p{Ll}{2,}(?:[аеиу]л|лся|ла|лась|[аеуяю]ет|ется|ит|ится),\sчто\s/u,
};
const thoughtReach = 32;

/** Verbs of one person that are among the function words of their language, and other words elsewhere: "era". */
const smallPasts: Record<string, WordSet> = {
  es: wordSet('era tenía'),
  it: wordSet('era aveva'),
  pt: wordSet('era tinha'),
};

/** Small words between a subject and its verb: "Boulanger la trouve froide", "Sommer aber wartet". */
const beforeVerbs: Record<string, WordSet> = {
  de: wordSet('aber hingegen dagegen selbst jedoch wiederum indes'),
  fr: wordSet('s n l se ne la le les lui y'),
  es: wordSet('se lo la les le no'),
  it: wordSet('si lo la li non'),
  pt: wordSet('se não nunca'),
  pl: wordSet('nie to go mu'),
  cs: wordSet('to ho ji mu jim'),
  sk: wordSet('to ho ju mu im'),
  tr: wordSet('ise'),
  uk: wordSet('не'),
  ru: wordSet('не'),
};

/** Small words of time and contrast that stand there in Slavic languages, behind nouns too: the verb tells. */
const betweenVerbs: Record<string, WordSet> = {
  pl: wordSet(
    'tymczasem jednak natomiast zaś też także również już wczoraj dziś wtedy potem później wcześniej',
  ),
  cs: wordSet('mezitím však ovšem zatím pak potom také taky již už včera dnes tehdy později nakonec'),
  sk: wordSet('medzitým však zatiaľ potom tiež už včera dnes vtedy neskôr nakoniec'),
  uk: wordSet('натомість однак також теж уже вже вчора учора сьогодні тоді потім згодом пізніше раніше'),
  ru: wordSet('однако также тоже уже вчера сегодня тогда потом затем позже ранее'),
  bg: wordSet('обаче също вече вчера днес тогава после'),
};

/** Of these, those that set one subject against another: what nouns do by nature is rather told without. */
const ofContrast = wordSet('натомість однак однако');

function isInPresent(word: Neighbour | null, lang: string): boolean {
  return word?.joiner === 'space' && !word.startsCapital && (presentForms[lang]?.test(word.folded) ?? false);
}

const presentForms: Record<string, RegExp> = {
  uk: /.{2}(?:[аяуюі]є(?:ться)?|[иї]ть(?:ся)?)$/,
  ru: /.{2}(?:[аяуюе]ет|[иоу]т)(?:ся)?$/,
};

/** Such times in several words, with the space before them: "Wilk w piątek zrezygnował". */
const timesBetween: Record<string, RegExp> = {
  ru: /^\s(?:с тех пор|до сих пор|тем временем|в итоге|в ответ|в свою очередь|со своей стороны|на днях|на (?:этой|прошлой) неделе|в (?:этом|прошлом) году|во? (?:понедельник|вторник|среду|четверг|пятницу|субботу|воскресенье)|в тот же день|после этого|при этом|не раз)(?=\s)/u,
  uk: /^\s(?:з того часу|з тих пір|тим часом|у відповідь|у свою чергу|зі свого боку|цими днями|(?:цього|минулого) (?:тижня|року)|[ву] (?:понеділок|вівторок|середу|четвер|п['’ʼ]ятницю|суботу|неділю)|того ж дня|після цього|при цьому|не раз)(?=\s)/u,
  pl: /^\s(?:od tego czasu|od tamtej pory|w tym czasie|z kolei|w odpowiedzi|ze swej strony|we? (?:poniedziałek|wtorek|środę|czwartek|piątek|sobotę|niedzielę)|w (?:tym|zeszłym) (?:tygodniu|roku)|tego dnia|po tym|przy tym|nie raz)(?=\s)/u,
  cs: /^\s(?:od té doby|od té chvíle|na oplátku|minulý týden|tento týden|ve? (?:pondělí|úterý|středu|čtvrtek|pátek|sobotu|neděli)|téhož dne|poté)(?=\s)/u,
  sk: /^\s(?:odvtedy|od tej chvíle|na oplátku|minulý týždeň|tento týždeň|vo? (?:pondelok|utorok|stredu|štvrtok|piatok|sobotu|nedeľu)|v ten deň|pritom)(?=\s)/u,
  bg: /^\s(?:оттогава|междувременно|от своя страна|миналата седмица|тази седмица|във? (?:понеделник|вторник|сряда|четвъртък|петък|събота|неделя)|в същия ден|след това)(?=\s)/u,
};
/** UTF-16 units that hold the longest of them. */
const timeReach = 24;

/**
 * How verbs end that one person is the subject of. German, Dutch and French nouns have an article before them, so what
 * stands bare before a verb of one is a name, in the present too.
 */
const verbForms: Record<string, RegExp> = {
  en: /^(?!(?:bed|seed|need|greed|breed|speed|weed|hundred|indeed)$)[a-z]+ed$|^(?:(?:re|over|under|with|out|up)?(?:bought|brought|caught|fought|sought|taught|thought|kept|slept|swept|crept|wept|leapt|shook|took|became|came|bent|lent|sent|spent|went|made|left|told|sold|wrote|broke|spoke|woke|saw|blew|drew|flew|grew|knew|threw|cut|put|shut|bet|let|met|set|upset|won|began|ran|rang|sang|sprang|held|stood|gave|forgave|felt|built|paid|drove|rode|chose|bore|wore|swore|tore|lost))$|^(?:lives|owns|teaches|chairs|believes|remembers|studies)$/,
  // "Kurz gesagt" is no sentence.
  de: /^(?!gesagt$|gefasst$|gedacht$).{2,}te?$/,
  nl: /.{2}(?:t|[td]e)$/,
  fr: /.{3}(?:[eatd]|ent)$/,
  es: /[óá]$|.{2}aba$/,
  it: /[òà]$|.{3}[ae]va$|^stava$/,
  pt: /(?:ou|eu|iu|á|[^c]ia|ava)$/,
  tr: /^(?:dedi|söyledi|açıkladı|belirtti|konuştu|istedi|istifa|vurguladı|ifade|katıldı|eleştirdi)$/,
  el: /.{2}(?:[σξψ]ε|θηκε|[ζνλρτ]εί?|άει)$/,
  hu: /^(?:.{4,}(?:[oeö]tt[ae]|[lrnjdsgzk]t[ae])|(?:le|vissza)[a-záéíóöőúüű]{2,}[oeö]tt|nyert|győzött)$/,
  ro: /.{2}(?:ează|ește)$|^(?:spune|cere|vrea|susține|anunță|acuză|promite|neagă|respinge)$/,
  pl: /..(?:[aiyąodgkrsz]ł|[aiyęo]ła|uje|ada|aje|wia|nia|iera|dzi|ąda)$/,
  cs: /..(?:[aieědhkt]l|[aieě]la|uje|ává|ívá)$/,
  hr: /..(?:[aieu]o|[aei]la|uje|ava|ira)$/,
  bs: /..(?:[aieu]o|[aei]la|uje|ava|ira)$/,
  sr: /..(?:[aieu]o|[aei]la|uje|ava|ira|[аиеу]о|[аеи]ла|ује|ава|ира)$/,
  be: /..(?:[аеіыуяю]ў|ўся|ла|лася|уе|юе)$/,
  sl: /..(?:[aeiu]l|[aeiu]la|uje|ava|ira)$/,
  bg: /..(?:ува|каза|ява|ава|ира|ради|аде|ожи|яви|ла)$/,
  sk: /..(?:[aieíáyu]l|[aieíáyu]la|uje|áva|íva)$/,
  uk: /..(?:[аеєиіїоуюя]в|вся|ла|лася)$/,
  ru: /..(?:[аеиоуыюяё]л|лся|ла|лась)$/,
};
