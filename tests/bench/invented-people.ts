import { inventSurnames, type BenchLanguage } from './invented-words';
import { createRandom } from './random';

/** A name in the nominative and in its other case forms, all different. */
export interface Declined {
  base: string;
  forms: Partial<Record<'gen' | 'dat' | 'ins', string[]>>;
}

/** Somebody who never was. */
export interface InventedPerson {
  /** Where the name is at home. */
  home: BenchLanguage;
  given: string;
  surname: string;
  /** The same in the other script; case forms are worked out for names at home in Ukrainian. */
  cyrillic: { given: Declined; surname: Declined };
}

const givenNames: Record<'en' | 'fr', string[]> = {
  en: list(
    'James Mary Robert Patricia John Jennifer Michael Linda David Elizabeth William Barbara Richard Susan Joseph Jessica Thomas Sarah Charles Karen Daniel Nancy Matthew Lisa Anthony Betty Mark Margaret Steven Sandra Paul Ashley Andrew Kimberly Joshua Emily Kenneth Donna Kevin Michelle Brian Carol George Amanda Edward Dorothy Ronald Melissa Timothy Deborah Jason Stephanie Jeffrey Rebecca Ryan Sharon Jacob Laura Gary Cynthia Nicholas Kathleen Eric Amy Jonathan Angela Stephen Shirley Larry Anna Justin Brenda Scott Pamela Brandon Emma Benjamin Nicole Samuel Helen Gregory Samantha Alexander Katherine Patrick Christine Frank Debra Raymond Rachel Jack Carolyn Dennis Janet Jerry Catherine Tyler Maria Aaron Heather',
  ),
  fr: list(
    'Jean Marie Pierre Jeanne Michel Françoise André Monique Philippe Catherine René Nathalie Louis Isabelle Alain Jacqueline Jacques Anne Bernard Sylvie Marcel Martine Daniel Madeleine Roger Nicole Robert Suzanne Paul Hélène Claude Christine Christian Marguerite Henri Denise Georges Louise Nicolas Christiane François Valérie Patrick Sophie Gérard Sandrine Christophe Stéphanie Joseph Céline Julien Véronique Maurice Chantal Laurent Renée Frédéric Simone Éric Stéphane Pascal Sébastien Thierry Émile Antoine Guillaume Benoît Mathieu Olivier Didier Gilles Yves Hugo Lucie Camille Élodie Aurélie Manon Clément Thibault',
  ),
};

// Nominative, genitive, dative, instrumental.
const ukrainianGivenNames = [
  'Іван Івана Іванові Іваном',
  'Петро Петра Петрові Петром',
  'Олександр Олександра Олександрові Олександром',
  'Микола Миколи Миколі Миколою',
  'Андрій Андрія Андрієві Андрієм',
  'Сергій Сергія Сергієві Сергієм',
  'Юрій Юрія Юрієві Юрієм',
  'Василь Василя Василеві Василем',
  'Михайло Михайла Михайлові Михайлом',
  'Олег Олега Олегові Олегом',
  'Тарас Тараса Тарасові Тарасом',
  'Богдан Богдана Богданові Богданом',
  'Ярослав Ярослава Ярославові Ярославом',
  'Роман Романа Романові Романом',
  'Степан Степана Степанові Степаном',
  'Левко Левка Левкові Левком',
  'Максим Максима Максимові Максимом',
  'Остап Остапа Остапові Остапом',
  'Назар Назара Назарові Назаром',
  'Ілля Іллі Іллі Іллею',
].map((line): Declined => {
  const [base = '', gen = '', dat = '', ins = ''] = line.split(' ');
  return { base, forms: { gen: [gen], dat: [dat], ins: [ins] } };
});

const surnameEndings = {
  en: list('son ton ley field well er man ford wood wick by ham stead worth more land bridge day lock gate'),
  fr: list('ier eau ard et in on el ault ot ac ais and oux is ine onne ert iac elle ay'),
  uk: list('енко енко енко чук юк ський цький ов ак ишин ець ко'),
};

const surnameCount = { en: 40_000, fr: 20_000, uk: 20_000 };
const commonSurnames = 0.3;
const secondSurnames = 0.04;

const peopleCount = 100_000;

let made: readonly InventedPerson[] | undefined;

/**
 * 100,000 people, the most written about first. Given names are shared, and the common surnames by hundreds. The same
 * every time; made once a process.
 */
export function inventedPeople(): readonly InventedPerson[] {
  made ??= inventPeople();
  return made;
}

function inventPeople(): InventedPerson[] {
  const random = createRandom(20_250_313);
  const surnames = {
    en: inventSurnames('en', surnameCount.en, surnameEndings.en),
    fr: inventSurnames('fr', surnameCount.fr, surnameEndings.fr),
    uk: inventSurnames('uk', surnameCount.uk, surnameEndings.uk),
  };
  return Array.from({ length: peopleCount }, (_, at): InventedPerson => {
    const home: BenchLanguage = at % 4 === 3 ? 'uk' : at % 4 === 1 ? 'fr' : 'en';
    const pool = surnames[home];
    const surname = random.next() < commonSurnames ? random.pickZipf(pool) : random.pick(pool);
    if (home === 'uk') {
      const given = random.pickZipf(ukrainianGivenNames);
      const cyrillic = { given, surname: declineSurname(surname) };
      return { home, given: inLatin(given.base), surname: inLatin(surname), cyrillic };
    }
    const second = random.next() < secondSurnames ? `-${random.pick(pool)}` : '';
    const given = random.pickZipf(givenNames[home]);
    const whole = `${surname}${second}`;
    const cyrillic = { given: undeclined(inCyrillic(given)), surname: undeclined(inCyrillic(whole)) };
    return { home, given, surname: whole, cyrillic };
  });
}

/** Masculine forms by the rules of school grammars. */
function declineSurname(base: string): Declined {
  const stem = (cut: number) => base.slice(0, base.length - cut);
  const of = (rest: string, [gen, dat, ins]: readonly [string, string, string]): Declined => ({
    base,
    forms: { gen: [rest + gen], dat: [rest + dat], ins: [rest + ins] },
  });
  if (/[сц]ький$/.test(base)) return of(stem(2), ['ого', 'ому', 'им']);
  if (base.endsWith('ець')) return of(stem(3), ['ця', 'цеві', 'цем']);
  if (base.endsWith('о')) return of(stem(1), ['а', 'ові', 'ом']);
  if (base.endsWith('ов') || base.endsWith('ин')) return of(base, ['а', 'у', 'им']);
  return of(base, ['а', 'ові', 'ом']);
}

function undeclined(base: string): Declined {
  return { base, forms: {} };
}

const latinOf: Record<string, string> = Object.fromEntries(
  list(
    'а:a б:b в:v г:h ґ:g д:d е:e є:ie ж:zh з:z и:y і:i ї:i й:i к:k л:l м:m н:n о:o п:p р:r с:s т:t у:u ф:f х:kh ц:ts ч:ch ш:sh щ:shch ь: ю:iu я:ia',
  ).map((pair) => pair.split(':') as [string, string]),
);

/** By the table that Ukrainian passports use. */
function inLatin(text: string): string {
  return transcribe(text, latinOf);
}

const cyrillicOf: Record<string, string> = Object.fromEntries(
  list(
    'a:а b:б c:к d:д e:е f:ф g:г h:г i:і j:дж k:к l:л m:м n:н o:о p:п q:к r:р s:с t:т u:у v:в w:в x:кс y:і z:з é:е è:е ê:е ë:е î:і ï:ї ç:с',
  ).map((pair) => pair.split(':') as [string, string]),
);

/** Letter by letter: not how a paper would write it, but as long and as Cyrillic. */
function inCyrillic(text: string): string {
  return transcribe(text, cyrillicOf);
}

function transcribe(text: string, table: Record<string, string>): string {
  return text.replace(/\p{L}/gu, (letter) => {
    const small = letter.toLowerCase();
    const other = table[small] ?? letter;
    return small === letter ? other : other.charAt(0).toUpperCase() + other.slice(1);
  });
}

function list(words: string): string[] {
  return words.trim().split(/\s+/);
}
