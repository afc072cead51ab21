import { isGivenName } from './given-names';
import { wordSet } from './word-set';

// Romanised Chinese, Korean and Vietnamese surnames, which stand first. Those of the second list are also English
// given names or words and count only before a given name that is written in several syllables; those of the third, of
// Singapore, Malaysia, Hong Kong and Korea, where each of them is one of these languages.
const clear = wordSet(
  `xi li wang zhang liu chen yang huang zhao wu zhou xu sun zhu hu guo lin gao luo zheng liang xie tang xu feng cao deng zeng
  peng cai tsai lai jiang mao wen qin hsu chiang chou cheng hou yoon choi jeong roh noh bahk nguyen tran pham phan truong
  hoang dinh bui duong ly си чжан чжао чжоу чжу чэнь вэнь цзян пэн дэн пак мун юн чхве нгуен сі чень
  лю сунь сун сюй гао го ху лян чжэн чжен цзен цзэн цао тянь цай юй вэй вей люй жэнь жень шэнь шень цуй чжун хэ линь лінь юань
  ляо цзинь цзінь цинь цінь цю хоу сюэ цянь дун пань хань фэн яо цзя
  уан джао джоу джу чън дзян пън дън джън дзън љу џанг џао џоу ванг ђанг пенг денг
  liou čang čao čchen čou chuang kuo čeng tchang teng cchao cchaj pcheng pchan tchien ťiang wej siao`,
);
const shared = wordSet(
  `kim lee park moon han ma he ko song chung jung ban cho lim kang shin long to vo do ho su ким кім ли лі ван хан
  si sü ču šen žen fu ting tchan sung`,
);
const beforeSyllables = wordSet(
  `tan ong wong goh chua chan koh teo ang yeo tay toh chong chia seah quek foo heng phua loh lau soh leong kwok liew
  cheah ooi teoh khoo yeoh fong leung ng yip tse tsang lam yuen mok mak kwan chiu shum siu poon
  baek paik kwon hwang ahn yoo yun seo hong bae ryu ryoo woo cha joo chun jin heo hur jang koo kwak eom byun seok`,
);

const syllable =
  /^(?!ben$|tom$|jim$|tim$|kit$|lee$)[bcdfghjklmnpqrstwxyz]{0,3}[aeiouy]{1,3}(?:ng|ck|[nhktpmrlwc])?$/;

/** True when a folded word is a surname before a given name that is written in syllables: "Tan Wei Ling", "Baek Seung-min". */
export function standsBeforeSyllables(surname: string, given: readonly { folded: string }[]): boolean {
  return beforeSyllables.has(surname) && isInSyllables(given);
}

/** True when a folded word is a surname between a given name of the west and one in syllables: "Hugo Tan Wei Ling". */
export function standsBetweenGivenNames(surname: string, given: readonly { folded: string }[]): boolean {
  return (clear.has(surname) || shared.has(surname) || beforeSyllables.has(surname)) && isInSyllables(given);
}

function isInSyllables(given: readonly { folded: string }[]): boolean {
  const syllables = given.flatMap(({ folded }) => folded.split(' '));
  return syllables.length > 1 && syllables.length <= 3 && syllables.every((word) => syllable.test(word));
}

/**
 * True when a folded word is a surname, known or not, before a given name as Taiwan and Korea write theirs, in two syllables with a
 * hyphen and a small letter behind it: "Hsiao Wen-ling". `given` is the name as printed.
 */
export function standsBeforeJoinedSyllables(surname: string, given: string): boolean {
  const syllables = joinedSyllables.exec(given)?.slice(1) ?? [];
  return (
    syllables.length > 0 &&
    !isGivenName(surname) &&
    syllables.every((word) => syllable.test(word.toLowerCase()))
  );
}

const joinedSyllables = /^(\p{Lu}\p{Ll}{1,5})[-‐‑](\p{Ll}{1,6})$/u;

/** True when a folded word is a surname that stands before the given name: "Xi Jinping", "Moon Jae-in". */
export function hasLeadingSurname(surname: string, given: readonly { folded: string }[]): boolean {
  if (given.length < 1 || given.length > 3) return false;
  if (clear.has(surname) || standsBeforeSyllables(surname, given)) return true;
  if (!shared.has(surname)) return false;
  const syllables = given.reduce((sum, { folded }) => sum + folded.split(' ').length, 0);
  return syllables > 1 && given.every(({ folded }) => folded.length <= 12);
}
