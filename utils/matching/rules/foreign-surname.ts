import type { Surface } from '../scan/surface';
import { longestTitle, officesBeside, titleAtStart } from '../words/east-asian-titles';
import type { Beside } from './beside';
import { isForeignSurname } from './family-names';
import { unknownStranger } from './stranger';

/** True for the surname of a foreigner whom a list names in Chinese or Japanese characters: 布朗内 of 奥利维·布朗内. */
export function isForeignInEastAsia({ tokens, groups }: Surface): boolean {
  return tokens[0]!.kind === 'solo' && groups.every(({ traits }) => traits.need === 'derived');
}

/** Reads the words beside such a surname, by which papers of China and Japan go from the start: an office tells whose it is. */
export function readForeignSurname(text: string, { start, end }: Surface): Beside {
  if (dot.test(text.charAt(start - 1))) return unknownStranger;
  if (!isForeignSurname(text, start, end)) return { kind: 'not-a-person' };
  const office =
    officesBeside(text, start, end)[0] ?? titleAtStart(text.slice(end, end + longestTitle))?.office;
  return office !== undefined && !ofTowns.test(office)
    ? { kind: 'office', title: '', isCourtesy: false, gender: null }
    : { kind: 'plain' };
}

/** Behind another's given name: 阿里·布朗内. */
const dot = /[·・•‧＝]/u;

/** "華盛頓州長", "ロンドン市長": what is a town's as often as somebody's. */
const ofTowns = /^$|[市县縣省州町村區区乡鄉镇鎮][长長]$|知事$/u;
