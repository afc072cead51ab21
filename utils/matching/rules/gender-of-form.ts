import { isBaseForm, type Surface } from '../scan/surface';
import { startsSentence, wordAfter, wordBefore, type Neighbour } from '../text/surroundings';
import { genderOfCaselessVerb } from '../words/caseless-verbs';
import type { Gender } from '../words/genders';
import { isMarkedApart, prepositionsOfCases } from '../words/prepositions';
import { slavic } from '../words/slavic';
import { isSpeechVerb } from '../words/speech-verbs';
import { wordSet, type WordSet } from '../words/word-set';

/** Base forms of surnames that women alone bear, by language; the ambiguous ones are left out ("Иванова" of Иванов). */
const womens: Record<string, RegExp> = {
  pl: /(?:sk|ck|dzk)a$/,
  cs: /.{3}ova$/,
  sk: /.{3}ova$/,
  uk: /(?:сь|ць|зь)ка$/,
  ru: /(?:ск|цк)ая$/,
  bg: /(?:ов|ев|ск)а$/,
};

/** Base forms that no woman bears where her surname has an ending of its own: "Верников", "Верникова". */
const mens: Record<string, RegExp> = {
  pl: /(?:sk|ck|dzk)i$/,
  uk: /(?:[оеє]в|ський|цький)$/,
  ru: /(?:[ое]в|ский|цкий)$/,
  bg: /(?:[ое]в|ски)$/,
};

/** Where a woman's surname that ends in a consonant, or in Cyrillic -о, has no case forms. */
const declinesMenAlone = new Set(['uk', 'ru', 'be', 'pl', 'cs', 'sk', 'hr', 'bs', 'sr', 'sl']);
const consonantAtEnd = /[bcdfghjklmnpqrstvwxzбвгґджзйклмнпрстфхцчшщьо]$/;

/** "Верникова" and the like may be a woman's after all, but for these forms. */
const possessive = /(?:[oe]v|[оеє]в)[aeiouyаеиіоуюя]?[a-zа-яіїє]{0,2}$/;
const southernMens = /[oe]v|[ое]в/;
const mensForms: Record<string, RegExp> = {
  ru: /[ое]в(?:е|ым)$/,
  uk: /[оеє]в(?:им|і|ові)$/,
  // "Vernikova" is a woman too in Slovene, and none in Croatian.
  sl: /[oe]v(?:ega|emu|em|im|ih)?$/,
  hr: southernMens,
  bs: southernMens,
  sr: southernMens,
};

/** Case forms of a surname in -ová where what a man of the shorter one has is written alike: "s Vernikovou". */
const womensForms: Record<string, RegExp> = { cs: /ov(?:e|ou)$/, sk: /ov(?:ej|ou|u)$/ };

/** Articles and words for "self" that agree with whose name they stand before. */
const articles: Record<string, Partial<Record<Gender, WordSet>>> = {
  it: { woman: wordSet('la') },
  ...Object.fromEntries(
    ['uk', 'ru', 'be', 'pl', 'cs', 'sk', 'sl'].map((lang) => [
      lang,
      { man: wordSet('сам sam'), woman: wordSet('сама sama') },
    ]),
  ),
  bg: { man: wordSet('самият самия'), woman: wordSet('самата') },
  el: { man: wordSet('ο του τον στον'), woman: wordSet('η της την τη στην στη') },
};

/**
 * Whose a surname is by the verb beside it, whose past tells in Slavic languages: "prohlásil Vernik", "– odbrusila je Vernik".
 * A verb of speech and one that brings in words already said have it for their subject on either side, and one behind a
 * surname that opens a sentence, or stands behind nothing but a time, does: "Верник не пришла", "В июне Верник ушла".
 */
export function genderOfVerb(text: string, surface: Surface, lang: string): Gender | null {
  const caseless = genderOfVerbBeside(text, surface);
  if (caseless || !slavic.has(lang) || !isBaseForm(surface)) return caseless;
  const before = verbOf(wordBefore(text, surface.start), (word) => wordBefore(text, word.start));
  if (before && (isSpeechVerb(before.folded) || bringsInWords(text, before))) {
    const gender = genderOfPast(before.folded, lang);
    if (gender) return gender;
  }
  const after = verbOf(wordAfter(text, surface.end), (word) => wordAfter(text, word.end));
  if (after && isSpeechVerb(after.folded)) return genderOfPast(after.folded, lang);
  return startsSentence(text, surface.start) || isBehindTime(text, surface.start)
    ? genderOfPast(overAdverb(text, after)?.folded ?? '', lang)
    : null;
}

// "У червні Верник пішов", "Вчера Верник ушла"
function isBehindTime(text: string, start: number): boolean {
  const time = wordBefore(text, start);
  if (time?.joiner !== 'space') return false;
  if (days.has(time.folded)) return startsSentence(text, time.start);
  const preposition = months.has(time.folded) ? wordBefore(text, time.start) : null;
  return preposition?.joiner === 'space' && startsSentence(text, preposition.start);
}

const days = wordSet(
  'вчора учора сьогодні торік згодом потім вчера сегодня затем потом позже wczoraj dzis potem pozniej vcera dnes loni vlani potom pozdeji neskor',
);
const months = wordSet(
  `січні лютому березні квітні травні червні липні серпні вересні жовтні листопаді грудні
  январе феврале марте апреле мае июне июле августе сентябре октябре ноябре декабре
  styczniu lutym marcu kwietniu maju czerwcu lipcu sierpniu wrześniu październiku listopadzie grudniu
  lednu únoru březnu dubnu květnu červnu červenci srpnu září říjnu listopadu prosinci`,
);

// "Верник временно возглавил"
function overAdverb(text: string, word: Neighbour | null): Neighbour | null {
  if (word === null || !adverb.test(word.folded)) return word;
  const next = wordAfter(text, word.end);
  return next?.joiner === 'space' && !next.startsCapital ? next : null;
}

const adverb = /.{4}(?:[вн]о|[wn]o|ne)$/;

// "وأكدت صافي", "צמח טענה": the verb stands on either side.
function genderOfVerbBeside(text: string, { start, end }: Surface): Gender | null {
  return genderOfCaselessVerbIn(wordBefore(text, start)) ?? genderOfCaselessVerbIn(wordAfter(text, end));
}

function genderOfCaselessVerbIn(word: Neighbour | null): Gender | null {
  return word?.joiner === 'space' ? genderOfCaselessVerb(word.folded) : null;
}

/** The verb that a word beside a name is or, over a small word between them, stands beside. */
function verbOf(beside: Neighbour | null, next: (word: Neighbour) => Neighbour | null): Neighbour | null {
  const word = beside?.joiner === 'space' && besideVerbs.has(beside.folded) ? next(beside) : beside;
  return word?.joiner === 'space' && !word.startsCapital ? word : null;
}

/** "rekao je Vernik", "Верник не пришла". */
const besideVerbs = wordSet('je не ne nie se się sa');

// "„Nikdy,“ odvětil Vernik", "– Ніколи, – відрізала Вернік"; a dash that opens a line says nothing.
function bringsInWords(text: string, { start }: Neighbour): boolean {
  return /(?:[»”“"]\s?,?|[^\s]\s?[–—])\s$/u.test(text.slice(Math.max(0, start - 4), start));
}

/** Of whom a folded Slavic verb in the past tells something; null for other words. */
export function genderOfPast(verb: string, lang: string): Gender | null {
  if (verb.length < shortestVerb) return null;
  if (/(?:la|ла(?:с[ья])?)$/.test(verb)) return 'woman';
  return (endsInO.has(lang) ? /(?:[aeiu]o|[аеиу]о)$/ : /(?:l|[лвў](?:ся)?)$/).test(verb) ? 'man' : null;
}

const shortestVerb = 4;

/** Where the past of a man's verb ends in -o: "rekao". */
const endsInO = new Set(['hr', 'bs', 'sr']);

/**
 * Whose a surname is by the form in which it is written: "Wilczka" is no woman's, "Sobczyńska" no man's, and "bez Wilczek" is a
 * woman's, for a man's would have an ending.
 */
export function genderOfForm(text: string, surface: Surface, lang: string): Gender | null {
  const written = surface.tokens.at(-1)!.folded;
  if (isMansPossessive(text, surface, lang)) return 'man';
  const bases = surface.groups.map(({ base }) => base);
  if (isBaseForm(surface)) {
    if (womens[lang]?.test(written)) return 'woman';
    if (mens[lang]?.test(written)) return 'man';
    return isBehindPreposition(text, surface) && declinesForMen(written, lang) ? 'woman' : null;
  }
  if (lang === 'ru' && isAccusativeOfWoman(text, surface, written)) return 'woman';
  // "адвокаты Верниковой-Ланг": the first half alone has an ending.
  if (bases.some((base) => base.endsWith(` ${written}`))) return null;
  if (womensForms[lang]?.test(written) && bases.some((base) => womens[lang]?.test(base))) return 'woman';
  const isMans =
    declinesMenAlone.has(lang) &&
    (!possessive.test(written) || (mensForms[lang]?.test(written) ?? false)) &&
    bases.every((base) => consonantAtEnd.test(base));
  return isMans ? 'man' : null;
}

// "записан на Верникову": a man's would be "на Верникова", and "Верникову" is whom something is given to.
function isAccusativeOfWoman(text: string, { start }: Surface, written: string): boolean {
  if (!/(?:[ое]в|[иы]н)у$/.test(written)) return false;
  const before = wordBefore(text, start);
  return before?.joiner === 'space' && withAccusative.has(before.folded);
}

const withAccusative = wordSet('на в во про через за');

/** "Vernákova" is what a man named Vernák has; a woman’s surname has a long vowel there: "Vernáková", "Vernákové". */
export function isMansPossessive(text: string, { start, end }: Surface, lang: string): boolean {
  return (lang === 'cs' || lang === 'sk') && possessiveOfMan.test(text.slice(start, end));
}

const possessiveOfMan = /\p{L}{3}ov[aouě]$/u;

function isBehindPreposition(text: string, { start }: Surface): boolean {
  const before = wordBefore(text, start);
  if (before?.joiner !== 'space' || !prepositionsOfCases.has(before.folded)) return false;
  return !isMarkedApart(text.slice(before.start, before.end));
}

// "Черных" has no case forms at all, and "Верненко" none in Russian.
function declinesForMen(written: string, lang: string): boolean {
  if (!declinesMenAlone.has(lang) || /[иы]х$/.test(written)) return false;
  return consonantAtEnd.test(written) && (lang !== 'ru' || !written.endsWith('о'));
}

/** The article before a name, over an abbreviated courtesy: "η κ. Βερνίκ"; but "ή", with its mark, is "or". */
export function articleBefore(text: string, start: number): Neighbour | null {
  const word = wordBefore(text, start);
  const article = word?.joiner === 'full-stop' ? wordBefore(text, word.start) : word;
  return article && text.slice(article.start, article.end) === 'ή' ? null : article;
}

/** Whose a surname is by what agrees with it: "La Vernik", "sama Vernik" are women, "τον Βερνίκ" is a man. */
export function genderOfArticle(article: Neighbour | null, lang: string): Gender | null {
  const { man, woman } = articles[lang] ?? {};
  if (article?.joiner !== 'space') return null;
  if (woman?.has(article.folded)) return 'woman';
  return man?.has(article.folded) ? 'man' : null;
}
