import { isOffice } from '../../matching/words/offices';
import { foldWord } from '../../matching/text/token';

/** What a speaker who is no person is: the kinds of bodies that speak in the news. */
export type BodyKind = 'state' | 'organisation' | 'metonym';

/** A body that a text names. */
export interface PrintedBody {
  /** As the text spells it where it names it most fully, without its article. */
  name: string;
  kind: BodyKind;
}

/** What bodies are called, folded; in German also as the end of a word. */
const bodyWords: Readonly<Record<string, readonly string[]>> = {
  en: words(`ministry department government cabinet parliament senate congress council commission committee party union court
    army navy police agency bank office administration embassy coalition opposition alliance presidency authority association
    federation league assembly directorate service treasury board chamber institute foundation movement`),
  fr: words(`ministère département gouvernement cabinet parlement sénat congrès conseil commission comité parti union cour armée
    marine police agence banque bureau administration ambassade coalition opposition alliance présidence autorité association
    fédération ligue assemblée direction service mairie préfecture chambre fondation mouvement syndicat`),
  de: words(`ministerium regierung kabinett parlament senat kongress rat kommission ausschuss partei union gericht armee marine
    polizei agentur bank amt behörde verwaltung botschaft koalition opposition allianz präsidialamt verband bund liga versammlung
    direktion kammer stiftung bewegung gewerkschaft fraktion bundestag bundesrat bundeswehr`),
  uk: words(`міністерство департамент уряд кабінет парламент рада сенат конгрес комісія комітет партія союз суд армія флот поліція
    агентство банк офіс адміністрація посольство коаліція опозиція альянс управління асоціація федерація ліга асамблея служба
    мерія палата фонд рух мзс міноборони генштаб`),
  ru: words(`министерство департамент правительство кабинет парламент совет сенат конгресс комиссия комитет партия союз суд армия
    флот полиция агентство банк офис администрация посольство коалиция оппозиция альянс управление ассоциация федерация лига
    ассамблея служба мэрия палата фонд движение дума мид минобороны генштаб`),
};

/** Places and buildings that stand for those who sit there, folded. */
const metonyms = new Set(
  words('kremlin kreml кремль whitehall élysée elysée matignon kanzleramt банкова pentagon пентагон').concat(
    'white house',
    'downing street',
    'weiße haus',
    'weißes haus',
    'maison blanche',
    'білий дім',
    'белый дом',
    'quai d’orsay',
  ),
);

/** Words with a small letter that join those of a name: "Ministry of Trade", "ministère des Affaires". */
const joining = "(?:of|for|and|the|de|du|des|la|le|les|et|für|und|der|des|zu|з|із|та|по|и|d['’]|l['’])";

const article = /^(?:the|die|der|das|le|la|les|l['’])\s*/iu;

/**
 * The body that a text calls so: "the Kremlin" stands for one, "France" is a state, "the ministry" is the "Harbour Ministry"
 * that the text names. Null where the words tell of none: people, and what no rule knows.
 *
 * @param lang BCP 47
 */
export function printedBody(
  printed: string,
  { text, lang }: { text: string; lang: string },
): PrintedBody | null {
  const name = printed.trim().replace(article, '');
  if (name === '') return null;
  if (metonyms.has(name.toLowerCase())) return { name, kind: 'metonym' };
  const region = regionNames(lang).get(name);
  if (region !== undefined) return { name, kind: region };
  const word = bodyWordIn(name, lang);
  if (word === undefined) return null;
  const full = isMoreThan(word, name, lang) ? undefined : fullName(word, text);
  return { name: full ?? name, kind: 'organisation' };
}

/** False for a common word alone, such as "ministry": no name that could be looked for elsewhere. */
export function isNameOfBody(name: string, lang: string): boolean {
  const word = bodyWordIn(name, lang);
  return word === undefined || isMoreThan(word, name, lang);
}

/** The word that says that it is a body; undefined where there is none, or the words speak of somebody of it. */
function bodyWordIn(name: string, lang: string): string | undefined {
  const language = lang.toLowerCase().split('-')[0] ?? '';
  const all = name.split(/\s+/u).map((each) => each.replace(/['’]s?$/u, ''));
  if (all.some((each) => isOffice(foldWord(each), lang) && !isBodyWord(each, lang))) return undefined;
  // In English what it is comes last: "ministry officials" are people.
  const end = language === 'en' ? all.findIndex((each) => /^(?:of|for|in)$/iu.test(each)) : all.length;
  const own = language === 'en' ? all.slice(0, end < 0 ? all.length : end).slice(-1) : all;
  return own.find((each) => isBodyWord(each, lang));
}

/** True for a word by which bodies are called, such as "ministry"; in languages without such words for none. */
export function isBodyWord(word: string, lang: string): boolean {
  const language = lang.toLowerCase().split('-')[0] ?? '';
  const low = word.toLowerCase();
  return (bodyWords[language] ?? []).some(
    (body) => low === body || (language === 'de' && low.endsWith(body)),
  );
}

/** "Harbour Ministry", "Außenministerium": a name, and no common word alone. */
function isMoreThan(word: string, name: string, lang: string): boolean {
  const rest = name.replace(word, '').trim();
  // "міністерство оборони": what it is of has a small letter.
  if (/^(?:uk|ru)/.test(lang) && rest !== '' && name.startsWith(word)) return true;
  return /\p{Lu}/u.test(rest) || (rest === '' && /^\p{Lu}/u.test(word) && !isCommon(word));
}

function isCommon(word: string): boolean {
  const low = word.toLowerCase();
  return Object.values(bodyWords).some((known) => known.includes(low));
}

/** The first name in the text that has the word: what stands before it with capitals, or what it is of. */
function fullName(word: string, text: string): string | undefined {
  const any = `[${word[0]!.toUpperCase()}${word[0]!.toLowerCase()}]${word.slice(1)}`;
  const capital = "\\p{Lu}[\\p{L}'’-]*";
  const ofWhat = `(?: (?:of|for|de|du|des|für|von|d['’]) ?(?:${joining} ?)*${capital}(?: (?:(?:${joining}) ?)*${capital})*)`;
  const found = new RegExp(
    `(?<![\\p{L}])(?:(?:${capital} ){1,4}${any}${ofWhat}?|${any}${ofWhat})(?![\\p{L}])`,
    'u',
  ).exec(text)?.[0];
  return found?.replace(article, '');
}

const regions = new Map<string, ReadonlyMap<string, BodyKind>>();

/** Names of states and of their unions, long and short, in a language. */
function regionNames(lang: string): ReadonlyMap<string, BodyKind> {
  const known = regions.get(lang);
  if (known) return known;
  const names = new Map<string, BodyKind>();
  const letters = 'ABCDEFGHIJKLMNOPQRSTUVWXYZ'.split('');
  for (const style of ['long', 'short'] as const) {
    const inWords = new Intl.DisplayNames(lang, { type: 'region', style, fallback: 'none' });
    for (const code of letters.flatMap((a) => letters.map((b) => a + b))) {
      const name = inWords.of(code);
      if (name !== undefined) names.set(name, unions.has(code) ? 'organisation' : 'state');
    }
  }
  regions.set(lang, names);
  return names;
}

/** Codes of what is no state. */
const unions = new Set(['EU', 'EZ', 'UN']);

function words(list: string): string[] {
  return list.trim().split(/\s+/u);
}
