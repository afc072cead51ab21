import { isHangul } from '../text/characters';
import { wordsAround } from '../text/words-around';
import {
  longestTitle,
  officesBeside,
  titleAtStart,
  wordsBeforeNames,
  type FamilyTitle,
} from '../words/east-asian-titles';
import {
  koreanOfficesBeside,
  koreanSurname,
  koreanTitleAtStart,
  koreanWordSurnames,
  mayStandBehindKoreanName,
  mayStandBeforeKoreanSurname,
} from '../words/korean';
import { goesOnWithoutSurname, isBehindThaiCourtesy } from '../words/thai';
import { opensClause, speaksBySurname, wantsOffice } from './opens-clause';
import { goesOnAsThing } from './bears-name';
import { goesOnAsKoreanThing } from '../words/east-asian-things';
import type { NamedFamily } from './page-facts';

// Chinese, Japanese and Korean surnames are one or two characters, which stand in countless other words: they are not
// looked up but looked for, once a page has named somebody in full, and count with a title behind them alone. Thai papers go
// on with given names, which are words mostly: they count behind a courtesy word and between the quotation marks of a headline.

/**
 * What of a full name written in these characters the page's other names are taken from: all of it, without a space, and of
 * a Thai name the given part; null for names in other scripts.
 */
export function familyNameIn(written: string): string | null {
  const givenName = thaiName.exec(written)?.[1];
  if (givenName !== undefined) return givenName;
  if (foreignName.test(written)) return written.replace(/[ \u3000]/gu, '');
  if (koreanForeignName.test(written)) return written.replaceAll(' ', '·');
  return ownName.test(written) ? written.replace(/[ \u3000]/u, '') : null;
}

/** The offices that the words beside such a full name say are this person's. */
export function familyOffices(text: string, { start, end }: { start: number; end: number }): string[] {
  const isKorean = isHangul(text.charCodeAt(start));
  return isKorean ? koreanOfficesBeside(text, start, end) : officesBeside(text, start, end);
}

/** Chinese and Japanese surname and given name, which Japanese may write in Kana, and Korean ones. */
const ownName =
  /^\p{Script=Han}{1,4}[ \u3000]?(?:\p{Script=Han}{1,4}|\p{Script=Hiragana}{1,4}|[\p{Script=Katakana}ー]{1,4})$|^[가-힣]{1,2} ?[가-힣]{1,3}$/u;

/** Given name and surname, of which the first is two letters and more. */
const thaiName = /^(\p{Script=Thai}{2,})(?:\s+\p{Script=Thai}+){1,2}$/u;
const thai = /\p{Script=Thai}/u;

const dot = '[·・•‧＝]';
const dots = new RegExp(dot, 'u');
const katakana = /[\p{Script=Katakana}ー]/u;

/** "吉迪恩·哈尔沃森": a foreign name with a dot, whose last part is the surname, of two characters and more. */
const foreignName = new RegExp(
  `^(?:[\\p{Script=Han}]+${dot})+[\\p{Script=Han}]{2,}$|^(?:[\\p{Script=Katakana}ー]+${dot})+[\\p{Script=Katakana}ー]{2,}$`,
  'u',
);

/**
 * "로나 테셀린": a foreign name in Korean, which puts a space into no other; the last part is the surname, of three syllables
 * and more.
 */
const koreanForeignName = /^[가-힣]+(?:[ ·][가-힣]+)*[ ·][가-힣]{3,}$/;

/** A surname, of Thai people a given name, that one of these people is meant by. */
export interface FamilyName {
  start: number;
  end: number;
  surname: string;
  title: FamilyTitle | null;
  /** True for what is a word or anybody's given name as well, unless it is known that somebody holds the office behind it. */
  mayBeWord: boolean;
  /** True for one between quotation marks alone: a headline's, if the page names the person in full behind it. */
  isQuoted: boolean;
  /** Each once. */
  bearers: readonly number[];
}

/** Longest part of a text looked at for a title. */
const titleReach = 16;

/** True when a text may hold surnames that depend on who the page names. */
export function mayHoldFamilyNames(text: string, lang: string): boolean {
  if (lang === 'th') return thai.test(text);
  return (lang === 'zh' || lang === 'ja' || lang === 'ko') && /[\p{Script=Han}가-힣]/u.test(text);
}

/** Surnames with a title behind them, the longest at each place, in order. Linear in text times people. */
export function findFamilyNames(text: string, people: readonly NamedFamily[]): FamilyName[] {
  const found = new Map<number, FamilyName>();
  for (const { name, person } of people) {
    for (const surname of surnamesOf(name)) {
      for (let start = text.indexOf(surname); start >= 0; start = text.indexOf(surname, start + 1)) {
        const known = found.get(start);
        const end = start + surname.length;
        if (known && known.end > end) continue;
        const read = known?.end === end ? known : readAt(text, start, surname, name);
        if (read) found.set(start, { ...read, bearers: [...new Set([...read.bearers, person])] });
      }
    }
  }
  return [...found.values()].toSorted((a, b) => a.start - b.start);
}

/**
 * The surnames of those whom a Korean text gives no other name, to hide who they are: "김모씨", "김모(45) 씨". Linear in the
 * text.
 */
export function hiddenSurnames(text: string): string[] {
  return Array.from(text.matchAll(hiddenName), ([, surname]) => surname!);
}

const hiddenName = /(?<![가-힣])([가-힣]{1,2}) ?모 ?(?:\([^()]{1,12}\) ?)?[씨군양]/g;

// Chinese and Japanese surnames leave the given name at least one character, and one in Kana tells where they end. By the
// first part of a foreign name Malays go.
function surnamesOf(name: string): string[] {
  if (thai.test(name)) return [name];
  if (foreignName.test(name)) return [...new Set([name.split(dots).at(-1)!, name.split(dots)[0]!])];
  if (isHangul(name.charCodeAt(0)))
    return [koreanForeignName.test(name) ? name.split('·').at(-1)! : koreanSurname(name)];
  const beforeKana = /^\p{Script=Han}+(?=[\p{Script=Hiragana}\p{Script=Katakana}])/u.exec(name);
  if (beforeKana) return [beforeKana[0]];
  return Array.from({ length: name.length - 1 }, (_, at) => name.slice(0, at + 1)).filter(
    (surname) => surname !== university,
  );
}

/** "東都大教授": of a university, while nobody bears it as a surname. */
const university = '大';

function readAt(text: string, start: number, surname: string, name: string): FamilyName | null {
  const end = start + surname.length;
  const found = { start, end, surname, title: null, mayBeWord: false, isQuoted: false, bearers: [] };
  if (thai.test(name)) return readThaiAt(text, found);
  if (foreignName.test(name)) return readForeignAt(text, found, name.endsWith(surname));
  if (koreanForeignName.test(name)) return readKoreanForeignAt(text, found);
  if (isHangul(text.charCodeAt(start))) {
    const office = isHangul(text.charCodeAt(start - 1))
      ? null
      : koreanTitleAtStart(text.slice(end, end + titleReach));
    const mayBeWord = office !== '' && koreanWordSurnames.includes(surname);
    return office === null ? null : { ...found, title: { office, isGendered: false, length: 0 }, mayBeWord };
  }
  if (isSpeaker(text, found)) return found;
  const title = titleAtStart(text.slice(end, end + longestTitle));
  if (title && isWord(text, start, end, title.length)) return { ...found, title };
  const isAthlete = surname.length > 1 && opensAsAthlete(text, found);
  return isAthlete ? { ...found, title: ofAthlete, mayBeWord: true } : null;
}

function readThaiAt(text: string, found: FamilyName): FamilyName | null {
  const { start, end } = found;
  if (isBehindThaiCourtesy(text, start)) return goesOnWithoutSurname(text, end) ? found : null;
  const isQuoted = /["“]/u.test(text.charAt(start - 1)) && /["”]/u.test(text.charAt(end));
  return isQuoted ? { ...found, isQuoted } : null;
}

// "테셀린은", "테셀린 장관"; but "미하엘 테셀린 장관" is another's.
function readKoreanForeignAt(text: string, found: FamilyName): FamilyName | null {
  const { start, end } = found;
  if (isHangul(text.charCodeAt(start - 1))) return null;
  if (!mayStandBeforeKoreanSurname(text.slice(Math.max(0, start - titleReach), start))) return null;
  const behind = text.slice(end, end + titleReach);
  const [syllables] = /^[가-힣]*/.exec(behind)!;
  if (syllables !== '' && !mayStandBehindKoreanName(syllables)) return null;
  if (goesOnAsKoreanThing(behind)) return null;
  const office = koreanTitleAtStart(behind);
  return office === null ? found : { ...found, title: { office, isGendered: false, length: 0 } };
}

// "哈桑部长": the first part of a name, which many share, with the office that its bearer holds.
function readForeignAt(text: string, found: FamilyName, isSurname: boolean): FamilyName | null {
  const { start, end } = found;
  if (!isForeignSurname(text, start, end)) return null;
  if (isSurname) return found;
  if (end - start < shortestGivenName) return null;
  const title = titleAtStart(text.slice(end, end + longestTitle));
  return title && { ...found, title, mayBeWord: true };
}

/** Characters of the first part of a foreign name by which somebody goes. */
const shortestGivenName = 2;

/**
 * True where a foreign surname in Chinese or Japanese stands for its bearer. No title is asked, for so many characters of sound
 * are rarely a word; but no other person's given name, no wife or son, no longer word in Katakana and nothing that bears it.
 */
export function isForeignSurname(text: string, start: number, end: number): boolean {
  const [before, behind] = [text.charAt(start - 1), text.charAt(end)];
  if (dots.test(before + behind) || before === '小' || text.startsWith('夫人', end)) return false;
  if (katakana.test(text.charAt(start)) && katakana.test(before + behind)) return false;
  return !goesOnAsThing(text, end);
}

// "，佐藤将飞往", of two characters at least, one before what politicians alone want or what somebody says, and "老高说" and
// "叫我老高就行" among acquaintances.
function isSpeaker(text: string, { start, end }: { start: number; end: number }): boolean {
  if (end - start > 1) return opensClause(text, { start, end });
  if (wantsOffice(text, { start, end }) || speaksBySurname(text, { start, end })) return true;
  if (!/^[老小]$/u.test(text.charAt(start - 1))) return false;
  return (
    opensClause(text, { start: start - 1, end }) ||
    (isCalled.test(text.slice(Math.max(0, start - 3), start)) &&
      /^(?!\p{Script=Han})|^就/u.test(text.slice(end, end + 1)))
  );
}

const isCalled = /[叫喊][我他她你您]?[老小]$/u;

const ofAthlete: FamilyTitle = { office: '選手', isGendered: false, length: 0 };

// "杉原は3位": in sports, which alone call athletes by the surname with no title.
function opensAsAthlete(text: string, { start, end }: { start: number; end: number }): boolean {
  return /^$|[。、「\s]/u.test(text.charAt(start - 1)) && /^(?:は|が|も|、)/u.test(text.slice(end, end + 1));
}

/** Units of a word that is no piece of a name that the dictionary takes apart. */
const shortestWord = 2;

// "感谢叶会长" and "現職石伏氏"; but "坂東監督" is another's surname, "高校长期" and "车主任意停放" are other words.
function isWord(text: string, start: number, end: number, title: number): boolean {
  const titleEnd = end + title;
  const words = wordsAround(text, { start, end: titleEnd });
  if (words.some((word) => word.end > titleEnd && word.start < titleEnd)) return false;
  if (words.some((word) => word.start < end && word.end > end && word.end < titleEnd)) return false;
  const before = text.charAt(start - 1);
  if (!/\p{Script=Han}/u.test(before) || wordsBeforeNames.includes(before)) return true;
  return words.some((word) => word.end === start && word.end - word.start >= shortestWord);
}
