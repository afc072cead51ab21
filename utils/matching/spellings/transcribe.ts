import { isCyrillic } from '../text/characters';
import { isSharedGivenName, slavicGivenName } from '../words/slavic-given-names';

/** How an East Slavic name is written in the other script, and in Latin letters elsewhere; in folded words. */
export interface Transcription {
  givenNames: readonly string[];
  surnames: readonly string[];
}

/**
 * The spellings that follow from a folded given name and surname: "Sergey Lavrov" is "Лавров" and "Lawrow" too. Only for
 * East Slavic given names, and from Latin letters only for surnames whose ending tells what they are: other names sound
 * the same in ways that letters do not tell. After the press romanisation of English (BGN/PCGN), Ukraine's table of
 * 2010, and what German and French newspapers write.
 */
export function transcribe(given: string, own: string): Transcription {
  const name = slavicGivenName(given);
  if (!name || own.includes(' ')) return none;
  const languages = languagesOf(given, name);
  const cyrillic = isCyrillic(own.charCodeAt(0))
    ? [own, ...languages.map((lang) => toSister(own, lang))]
    : toCyrillic(own, isSharedGivenName(given));
  if (cyrillic.length === 0) return none;
  const latin = cyrillic.flatMap((word) => languages.flatMap((lang) => toLatin(word, lang)));
  const surnames = [...new Set([...cyrillic, ...latin])].filter((word) => word !== own);
  return { givenNames: name.spellings.filter((spelling) => spelling !== given), surnames };
}

const none: Transcription = { givenNames: [], surnames: [] };

type Language = 'ru' | 'uk';

function languagesOf(
  given: string,
  { russian, ukrainian }: { russian: string; ukrainian: string },
): Language[] {
  if (given === russian) return given === ukrainian ? ['ru', 'uk'] : ['ru'];
  return given === ukrainian ? ['uk'] : ['ru', 'uk'];
}

/** Endings of surnames, and how Russian and Ukrainian write them. */
const surnameEndings: readonly [latin: RegExp, russian: string, ukrainian: string][] = [
  [/sk(?:y|yy|iy|ii|yi|ij|yj|i)$/, 'ский', 'ський'],
  [/ts?k(?:y|yy|iy|ii|yi|ij|yj|i)$/, 'цкий', 'цький'],
  [/ska(?:ya|ia|ja)$/, 'ская', 'ська'],
  [/ska$/, 'ская', 'ська'],
  [/enko$/, 'енко', 'енко'],
  [/ov$/, 'ов', 'ов'],
  [/ova$/, 'ова', 'ова'],
  [/(?<=ch|sh|zh|ts)ev$/, 'ев', 'ев'],
  [/(?<=ch|sh|zh|ts)eva$/, 'ева', 'ева'],
  [/[yi]?ev$/, 'ев', 'єв'],
  [/[yi]?eva$/, 'ева', 'єва'],
  [/in$/, 'ин', 'ін'],
  [/ina$/, 'ина', 'іна'],
  [/yn$/, 'ын', 'ин'],
  [/yna$/, 'ына', 'ина'],
  [/chuk$/, 'чук', 'чук'],
  [/[yi]uk$/, 'юк', 'юк'],
];

// "Anna Martin" and "Maria Marina" come from anywhere.
const endingsOfOthers = new Set(['ин', 'ина', 'ын', 'ына']);

function toCyrillic(surname: string, isShared: boolean): string[] {
  const ending = surnameEndings.find(([latin]) => latin.test(surname));
  const stem = ending && surname.replace(ending[0], '');
  if (!ending || stem === undefined || stem.length < 2 || /[cjqwx]/.test(stem.replaceAll('ch', '')))
    return [];
  const [, russian, ukrainian] = ending;
  if (isShared && endingsOfOthers.has(russian)) return [];
  return [
    ...new Set([inRussian(stem) + russian, inRussianWithoutY(stem) + russian, inUkrainian(stem) + ukrainian]),
  ];
}

/** A Russian surname in Ukrainian letters, a Ukrainian one in Russian letters. */
function toSister(surname: string, lang: Language): string {
  const [own, other] = sisterEndings[lang].find(([ending]) => surname.endsWith(ending)) ?? ['', ''];
  const stem = surname.slice(0, surname.length - own.length);
  return (lang === 'ru' ? toUkrainian(stem) : toRussian(stem)) + other;
}

const sisterEndings: Record<Language, readonly (readonly [own: string, other: string])[]> = {
  ru: surnameEndings.map(([, russian, ukrainian]) => [russian, ukrainian]),
  uk: surnameEndings.map(([, russian, ukrainian]) => [ukrainian, russian]),
};

const toUkrainian = createSpeller(letterTable('ы и э е и і'));
const toRussian = createSpeller(letterTable('і и ї и є е ґ г'));

const russianLetters = letterTable(
  `shch щ zh ж kh х ch ч sh ш ts ц ye е yo е yu ю iu ю ya я ia я ay ай ey ей oy ой ai ай ei ей oi ой
  a а b б v в g г h г d д e е z з i и k к l л m м n н o о p п r р s с t т u у f ф y ы`,
);
const inRussian = createSpeller(russianLetters);
const inRussianWithoutY = createSpeller({ ...russianLetters, y: 'и' });
const inUkrainian = createSpeller({ ...russianLetters, ...letterTable('ye є i і y и yi ї') });

const english = letterTable(
  `а a б b в v г g ґ g д d е e ж zh з z и i й y к k л l м m н n о o п p р r с s т t у u ф f х kh ц ts ч ch ш sh щ shch
  ы y э e ю yu я ya і i ї yi є ye ий y ый y ій iy ьев yev ьева yeva ъев yev иев iyev еев eyev аев ayev`,
);

/** Ukraine's own table: "Zelenskyi", "Hrytsenko". */
const ukrainianOfficial = { ...english, ...letterTable('г h и y ю iu я ia ї i є ie ий yi й i') };

const german = {
  ...english,
  ...letterTable(
    `в w ж sch з s й i х ch ц z ч tsch ш sch щ schtsch ю ju я ja ї ji є je ий i ый y ій ij ьев jew ьева jewa иев ijew
    еев ejew аев ajew`,
  ),
};
const inEnglish = createSpeller(english);
const inUkrainianOfficial = createSpeller(ukrainianOfficial);
const inGerman = createSpeller(german);
const inGermanFromUkrainian = createSpeller({ ...german, ...letterTable('г h и y ий yj') });
const inFrench = createSpeller({
  ...english,
  ...letterTable('ж j й i ч tch ш ch щ chtch у ou ю iou я ia ий i ый y'),
});

/** Pairs of letters and what is written for them, parted by spaces. */
function letterTable(pairs: string): Record<string, string> {
  const cells = pairs.trim().split(/\s+/);
  return Object.fromEntries(cells.flatMap((from, at) => (at % 2 === 0 ? [[from, cells[at + 1]!]] : [])));
}

const noGroups: readonly never[] = [];

/** Writes the groups of letters of a table one after another, the longest first; other letters stay. */
function createSpeller(letters: Record<string, string>): (word: string) => string {
  const byFirst = new Map<number, [from: string, to: string][]>();
  for (const [from, to] of Object.entries(letters)) {
    const first = from.charCodeAt(0);
    byFirst.set(first, [...(byFirst.get(first) ?? []), [from, to]]);
  }
  for (const groups of byFirst.values()) groups.sort(([one], [other]) => other.length - one.length);
  return (word) => {
    let spelt = '';
    for (let at = 0; at < word.length;) {
      let from = word.charAt(at);
      let to = from;
      for (const group of byFirst.get(word.charCodeAt(at)) ?? noGroups) {
        if (!word.startsWith(group[0], at)) continue;
        [from, to] = group;
        break;
      }
      spelt += to;
      at += from.length;
    }
    return spelt;
  };
}

function toLatin(surname: string, lang: Language): string[] {
  const plain = inEnglish(surname);
  const official = lang === 'uk' ? inUkrainianOfficial(surname) : plain;
  const forGermans = lang === 'uk' ? inGermanFromUkrainian(surname) : inGerman(surname);
  return [plain, official, forGermans, inFrench(surname).replace(/in$/, 'ine')].map(withoutSigns);
}

/** Soft and hard signs have no letter of their own. */
function withoutSigns(word: string): string {
  return word.replace(/[ьъ]/g, '');
}
