import { sections } from '../dataset/checking/check-pack';
import type { RecordKind } from '../dataset/checking/incoming';
import { endOfString, isKey } from '../dataset/checking/scan-json';

/** A list of records in the text of a file; offsets are of what stands between its brackets. */
export interface RecordList {
  /** `actors`, or `packs[1].actors`. */
  path: string;
  /** Which of several packs; 0 in a file of one. */
  pack: number;
  kind: RecordKind;
  from: number;
  to: number;
}

/** A file in two parts: its lists of records, and its text without what stands in them. */
export interface CutText {
  rest: string;
  /** In the order of the text. */
  lists: RecordList[];
}

/**
 * Cuts the lists of records out of a file in the one-file form, so that records can be read one by one: all of them as
 * objects at once are many times the text. Undefined where quotes or brackets do not match, which is no JSON. Linear.
 */
export function cutRecords(text: string): CutText | undefined {
  const lists: RecordList[] = [];
  const open: Level[] = [];
  let list: (Omit<RecordList, 'to'> & { depth: number }) | undefined;
  for (let at = 0; at < text.length; at++) {
    const level = open.at(-1);
    switch (text.charCodeAt(at)) {
      case code.quote: {
        const end = endOfString(text, at);
        if (end === 0) return undefined;
        if (!list && open.length <= deepestList && level?.close === code.closeObject && isKey(text, end)) {
          const key = keyOf(text.slice(at, end));
          if (key === undefined) return undefined;
          level.at = key;
        }
        at = end - 1;
        break;
      }
      case code.openObject:
        open.push({ close: code.closeObject, at: '' });
        break;
      case code.openList: {
        const known = list ? undefined : listAt(open);
        if (known) list = { ...known, from: at + 1, depth: open.length };
        open.push({ close: code.closeList, at: 0 });
        break;
      }
      case code.closeObject:
      case code.closeList:
        if (open.pop()?.close !== text.charCodeAt(at)) return undefined;
        if (list?.depth === open.length) {
          const { depth: _, ...known } = list;
          lists.push({ ...known, to: at });
          list = undefined;
        }
        break;
      case code.comma:
        if (typeof level?.at === 'number') level.at++;
        break;
      default:
    }
  }
  return open.length > 0 ? undefined : { rest: without(text, lists), lists };
}

/** One item of a list as it is written, and the offset where it begins. */
export interface Piece {
  text: string;
  from: number;
}

/** The items of a list; what stands between two commas need not be JSON. An empty list has none. */
export function* piecesOf(text: string, { from, to }: RecordList): Generator<Piece> {
  let depth = 0;
  let start = from;
  for (let at = from; at < to; at++) {
    switch (text.charCodeAt(at)) {
      case code.quote:
        at = endOfString(text, at) - 1;
        break;
      case code.openObject:
      case code.openList:
        depth++;
        break;
      case code.closeObject:
      case code.closeList:
        depth--;
        break;
      case code.comma:
        if (depth > 0) break;
        yield pieceOf(text, start, at);
        start = at + 1;
        break;
      default:
    }
  }
  const last = pieceOf(text, start, to);
  if (last.text !== '' || start !== from) yield last;
}

const code = {
  quote: 0x22,
  comma: 0x2c,
  openList: 0x5b,
  closeList: 0x5d,
  openObject: 0x7b,
  closeObject: 0x7d,
};

/** One object or list that is open, with the key or index that is being read. */
interface Level {
  close: number;
  at: string | number;
}

/** Inside `packs[0]` a list stands three deep. */
const deepestList = 3;

/** Which list of records begins inside what is open. */
function listAt(open: readonly Level[]): Pick<RecordList, 'path' | 'pack' | 'kind'> | undefined {
  if (open.length !== 1 && open.length !== deepestList) return undefined;
  const [section, index, packs] = open.map(({ at }) => at).toReversed();
  if (typeof section !== 'string' || !Object.hasOwn(sections, section)) return undefined;
  const kind = section as RecordKind;
  if (open.length === 1) return { path: section, pack: 0, kind };
  const isInPack = packs === 'packs' && typeof index === 'number';
  return isInPack ? { path: `packs[${index}].${section}`, pack: index, kind } : undefined;
}

/** A key as it is meant; undefined for a string that JSON does not allow. */
function keyOf(written: string): string | undefined {
  try {
    return JSON.parse(written) as string;
  } catch (error) {
    if (error instanceof SyntaxError) return undefined;
    throw error;
  }
}

function without(text: string, lists: RecordList[]): string {
  const parts: string[] = [];
  let at = 0;
  for (const { from, to } of lists) {
    parts.push(text.slice(at, from));
    at = to;
  }
  return parts.join('') + text.slice(at);
}

/** What is written without the space around it; `trim` would take away what is no space to JSON. */
function pieceOf(text: string, start: number, end: number): Piece {
  let [from, to] = [start, end];
  while (from < to && isSpace(text.charCodeAt(from))) from++;
  while (from < to && isSpace(text.charCodeAt(to - 1))) to--;
  return { text: text.slice(from, to), from };
}

function isSpace(character: number): boolean {
  return character === 0x20 || character === 0x0a || character === 0x0d || character === 0x09;
}
