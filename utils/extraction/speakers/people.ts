import { genderOfGivenName, genderOfTitle, type Gender } from '../../matching/words/genders';
import { isGivenName } from '../../matching/words/given-names';
import { isCourtesy, isOffice } from '../../matching/words/offices';
import { foldWord } from '../../matching/text/token';
import type { Grammar } from '../grammar/grammar';
import type { Sentence } from '../sentences';
import type { Line, Unit } from '../text/units';

/** Somebody whom a text names in full. */
export interface Person {
  /** As first printed in full, without offices. */
  name: string;
  /** The last word of the name, folded. */
  surname: string;
  gender: Gender | null;
  /** Folded words of office that stand beside the name somewhere. */
  offices: Set<string>;
}

/** A place where a person is named. */
export interface NamedPlace {
  person: Person;
  start: number;
  end: number;
}

const particles = new Set('de da di del della des du van von der den bin ibn al el la le ter zu'.split(' '));

/** The people whom a text names, and where, in order. Bodies with names of several words are among them. */
export function peopleIn(text: string, sentences: readonly Sentence[], grammar: Grammar): NamedPlace[] {
  const read = createWordReader(grammar);
  const runs = sentences.flatMap((sentence) => nameRuns(sentence, read));
  const bySurname = new Map<string, Person>();
  for (const { words, start, end } of runs) {
    const surname = words.at(-1)!;
    if (words.length < 2 || bySurname.has(surname)) continue;
    const gender = genderOfGivenName(words[0]!);
    bySurname.set(surname, { name: text.slice(start, end), surname, gender, offices: new Set() });
  }
  return runs.flatMap(({ words, start, end, gender, offices }) => {
    const person = bySurname.get(words.at(-1)!);
    if (!person) return [];
    person.gender ??= gender;
    for (const office of offices) person.offices.add(office);
    return [{ person, start, end }];
  });
}

interface NameRun {
  /** Folded, without the possessive ending. */
  words: string[];
  start: number;
  end: number;
  offices: string[];
  gender: Gender | null;
}

/** Stretches of capitals, without the offices and courtesy words before them. */
function nameRuns({ units, grammar }: Line, read: (low: string) => ReadWord): NameRun[] {
  const found: NameRun[] = [];
  let run: NameRun | null = null;
  let offices: string[] = [];
  let gender: Gender | null = null;
  for (const [at, { kind, low, capital, start, end }] of units.entries()) {
    if (low === '.' && isAbbreviated(units, at)) continue;
    const word = kind === 'word' ? read(low) : null;
    // "White House Secretary Anna Berg": what stands before an office is no name, but "Kate Bishop" is one.
    if (run && word?.isTitle && !isGivenName(run.words[0]!)) run = null;
    const joins = run !== null && particles.has(low) && units[at + 1]?.capital === true;
    const isName = word !== null && (joins || (capital && !word.isSmall && !(word.isTitle && !run)));
    if (isName) {
      run ??= { words: [], start, end, offices, gender };
      run.words.push(word.folded);
      run.end = end - word.endingLength;
    }
    if (run && (!isName || word.endingLength > 0)) {
      found.push(run);
      run = null;
    }
    // "the minister of defence Anna Berg": an office keeps until a name or a mark.
    if (word?.isTitle && !run) {
      offices = [...offices, word.folded];
      gender ??= genderOfTitle(word.folded, grammar.lang);
    } else if (!isName && !ofWords.has(low)) {
      offices = [];
      gender = null;
    }
  }
  if (run) found.push(run);
  return found;
}

interface ReadWord {
  /** Without the possessive ending. */
  folded: string;
  endingLength: number;
  isTitle: boolean;
  isSmall: boolean;
}

/** Reads each word of a text once: most come again. */
function createWordReader(grammar: Grammar): (low: string) => ReadWord {
  const known = new Map<string, ReadWord>();
  return (low) => {
    let word = known.get(low);
    if (!word) known.set(low, (word = readWord(low, grammar)));
    return word;
  };
}

function readWord(low: string, grammar: Grammar): ReadWord {
  if (isSmallWord(low, grammar)) return { folded: low, endingLength: 0, isTitle: false, isSmall: true };
  const endingLength = /'s?$/.exec(low)?.[0].length ?? 0;
  const folded = foldWord(low.slice(0, low.length - endingLength));
  const isTitle = isOffice(folded, grammar.lang) || isCourtesy(folded, grammar.lang);
  return { folded, endingLength, isTitle, isSmall: false };
}

const ofWords = new Set('of for de du des der die das la le'.split(' '));

function isAbbreviated(units: readonly Unit[], at: number): boolean {
  const before = units[at - 1];
  return (
    before !== undefined &&
    before.kind === 'word' &&
    before.capital &&
    before.end === units[at]!.start &&
    at + 1 < units.length
  );
}

function isSmallWord(low: string, grammar: Grammar): boolean {
  return (
    grammar.determiners.has(low) ||
    grammar.prepositions.has(low) ||
    grammar.pronouns.has(low) ||
    grammar.subordinators.has(low) ||
    grammar.coordinators.has(low) ||
    grammar.times.has(low) ||
    grammar.adverbs.has(low) ||
    grammar.auxiliaries.has(low)
  );
}

/** True for a person of whom the text tells that they are one: by a given name, an office or a gender. */
export function isSurelyPerson({ name, offices, gender }: Person): boolean {
  return offices.size > 0 || gender !== null || isGivenName(foldWord(name.split(/\s/)[0]!));
}
