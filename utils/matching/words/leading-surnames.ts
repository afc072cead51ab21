import { wordSet } from './word-set';

// Romanised Chinese, Korean and Vietnamese surnames, which stand first. Those of the second list are also English
// given names or words and count only before a given name that is written in several syllables.
const clear = wordSet(
  `xi li wang zhang liu chen yang huang zhao wu zhou xu sun zhu hu guo lin gao luo zheng liang xie tang xu feng cao deng zeng
  peng cai tsai lai jiang mao wen qin hsu chiang chou cheng hou yoon choi jeong roh noh bahk nguyen tran pham phan truong
  hoang dinh bui duong ly си чжан чжао чжоу чжу чэнь вэнь цзян пэн дэн пак мун юн чхве нгуен сі чень`,
);
const shared = wordSet(
  'kim lee park moon han ma he ko song chung jung ban cho lim kang shin long to vo do ho su ким кім ли лі ван хан',
);

/** True when a folded word is a surname that stands before the given name: "Xi Jinping", "Moon Jae-in". */
export function hasLeadingSurname(surname: string, given: readonly { folded: string }[]): boolean {
  if (given.length < 1 || given.length > 3) return false;
  if (clear.has(surname)) return true;
  if (!shared.has(surname)) return false;
  const syllables = given.reduce((sum, { folded }) => sum + folded.split(' ').length, 0);
  return syllables > 1 && given.every(({ folded }) => folded.length <= 12);
}
