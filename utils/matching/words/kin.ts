import { createBeginnings } from './word-parts';
import type { Gender } from './genders';
import { wordSet, type WordSet } from './word-set';

// Words for relatives and spouses, written for this project from everyday news usage. Languages that write them in many
// case forms have their beginnings.

const kin: Record<string, WordSet> = {
  en: wordSet(`father mother son daughter brother sister wife husband widow widower uncle aunt nephew niece cousin grandfather
    grandmother grandson granddaughter law stepson stepdaughter stepfather stepmother fiancé fiancée spouse twin ex-wife
    ex-husband dad mum mom lady`),
  de: wordSet(`vater mutter sohn tochter bruder schwester ehefrau ehemann gattin gatte witwe witwer onkel tante neffe nichte cousin
    cousine großvater großmutter enkel enkelin schwager schwägerin lebensgefährtin lebensgefährte lady`),
  fr: wordSet(`père mère fils fille frère sœur épouse époux femme mari veuve veuf oncle tante neveu nièce cousin cousine
    beau-frère belle-sœur dame compagne compagnon`),
  es: wordSet(`padre madre hijo hija hermano hermana esposa esposo mujer marido viuda viudo tío tía sobrino sobrina primo prima
    cuñado cuñada dama abuelo abuela nieto nieta suegro yerno`),
  pt: wordSet(`pai mãe filho filha irmão irmã esposa esposo mulher marido viúva tio tia sobrinho sobrinha primo prima cunhado avô
    neto neta genro`),
  it: wordSet(`padre madre figlio figlia fratello sorella moglie marito vedova zio zia nipote cugino cugina cognato nonno nonna
    genero compagna`),
  nl: wordSet('vader moeder zoon dochter broer zus echtgenote echtgenoot weduwe oom tante neef nicht'),
  sv: wordSet('far mor pappa mamma son dotter bror syster hustru make maka farbror'),
  da: wordSet('far mor søn datter bror søster hustru'),
  no: wordSet('far mor sønn datter bror søster kone ektemann'),
  hu: wordSet(
    'apja anyja fia lánya testvére bátyja öccse húga nővére felesége férje özvegye unokája unokatestvére',
  ),
  fi: wordSet(`isä isän isänsä äiti äidin äitinsä poika pojan poikansa tytär tyttären tyttärensä veli veljen veljensä sisko siskon
    siskonsa sisar sisaren sisarensa vaimo vaimon vaimonsa puoliso puolison puolisonsa aviomies aviomiehen aviomiehensä
    leski lesken leskensä serkku serkun serkkunsa setä setänsä eno enonsa täti tätinsä`),
  tr: wordSet('babası annesi oğlu kızı kardeşi ağabeyi ablası eşi karısı kocası'),
};

// Words for husband and wife that are courtesy words and other words elsewhere, behind whose they are.
const spouses: Record<string, RegExp> = {
  de: /(?:sein|ihr)(?:e[mnr]?)?\s(?:ex-)?(?:frau|mann)(?!\p{L})/iu,
  nl: /(?:zijn|haar)\s(?:ex-)?(?:vrouw|man)(?!\p{L})|(?:vrouw|man)\svan\s(?:de|het)\s/iu,
  sv: /(?:hans|hennes)\s(?:ex)?(?:fru|man)(?!\p{L})|\p{Ll}s\s(?:fru|man),?\s$/iu,
};

/** True for a text that speaks of somebody's husband or wife by a word that elsewhere is another. */
export function speaksOfSpouse(text: string, lang: string): boolean {
  return spouses[lang]?.test(text) ?? false;
}

const stems: Record<string, readonly string[]> = {
  uk: [
    'батьк',
    'мати',
    'матер',
    'матір',
    'син',
    'доньк',
    'дочк',
    'брат',
    'сестр',
    'дружин',
    'чоловік',
    'вдов',
    'дядьк',
    'племін',
    'зят',
    'леді',
  ],
  ru: [
    'отец',
    'отц',
    'мать',
    'матер',
    'сын',
    'дочь',
    'дочер',
    'брат',
    'сестр',
    'жена',
    'жены',
    'жене',
    'жену',
    'женой',
    'супруг',
    'муж',
    'вдов',
    'дяд',
    'племянн',
    'зят',
    'леди',
  ],
  bg: ['баща', 'майка', 'син', 'дъщер', 'брат', 'сестр', 'съпруг', 'вдовиц', 'чичо'],
  pl: [
    'ojciec',
    'ojc',
    'matka',
    'matk',
    'syn',
    'cork',
    'brat',
    'siostr',
    'zona',
    'zony',
    'zone',
    'maz',
    'mez',
    'wdow',
    'bratan',
    'kuzyn',
    'ziec',
    'szwag',
  ],
  cs: ['otec', 'otc', 'matk', 'syn', 'dcer', 'bratr', 'sestr', 'manzel', 'vdov', 'stryc', 'synov', 'svagr'],
  sk: ['otec', 'otc', 'matk', 'syn', 'dcer', 'brat', 'sestr', 'manzel', 'vdov', 'stryk', 'svagor'],
  sl: [
    'oce',
    'mati',
    'mater',
    'sin',
    'hci',
    'hcer',
    'brat',
    'sestr',
    'zena',
    'zene',
    'zeno',
    'soprog',
    'vdov',
    'stric',
  ],
  hr: [
    'otac',
    'oca',
    'majk',
    'sin',
    'kci',
    'kcer',
    'brat',
    'sestr',
    'suprug',
    'zena',
    'zene',
    'zenu',
    'udov',
    'stric',
  ],
};

const beginsWithKin = new Map(
  Object.entries(stems).map(([lang, beginnings]) => [lang, createBeginnings(beginnings)]),
);

/** True for a folded word for a relative in this language. */
export function isKin(word: string, lang: string): boolean {
  return kin[lang]?.has(word) ?? beginsWithKin.get(lang)?.(word) ?? false;
}

const women = wordSet(
  'mother daughter sister wife widow aunt niece grandmother granddaughter stepdaughter stepmother ex-wife mum mom',
);
const men = wordSet(
  'father son brother husband widower uncle nephew grandfather grandson stepson stepfather ex-husband dad',
);

/** The gender that a folded English word for a relative tells; null for other words. */
export function genderOfKin(word: string, lang: string): Gender | null {
  if (lang !== 'en') return null;
  return women.has(word) ? 'woman' : men.has(word) ? 'man' : null;
}

/** Words for several people of one surname, before it: "les frères Vernik", "manželé Vernikovi", "два Верника". */
const several: Record<string, WordSet> = {
  en: wordSet('brothers sisters siblings twins'),
  de: wordSet('brüder geschwister eheleute ehepaar familie'),
  fr: wordSet('frères sœurs époux couple famille deux'),
  es: wordSet('hermanos hermanas esposos matrimonio familia dos'),
  pt: wordSet('irmãos irmãs casal família dois duas'),
  it: wordSet('fratelli sorelle coniugi famiglia due'),
  uk: wordSet(
    'подружжя родина родини родині родину родиною брати братів братам два дві двоє двох двом двома',
  ),
  ru: wordSet(
    'чета четы чете чету четой семья семьи семье семью семьёй братья братьев братьям два две двое двух двум двумя',
  ),
  pl: wordSet('rodzina rodziny rodzinie rodzinę rodziną małżonkowie bracia dwaj dwie dwóch dwu dwom'),
  cs: wordSet('manželé manželů manželům bratři rodina rodiny rodině rodinu dva dvě dvou dvěma'),
  fi: wordSet('veljekset veljesten sisarukset sisarusten'),
  bg: wordSet('двама двамата две'),
  hr: wordSet('dva dvojica dvojice dvije'),
  sl: wordSet('dva dve dveh dvema'),
  sk: wordSet('manželia manželov manželom bratia dvaja dva dve dvoch dvom'),
};

/** True for a folded word that makes a surname behind it that of several people in this language. */
export function isSeveral(word: string, lang: string): boolean {
  return several[lang]?.has(word) ?? false;
}
