import { mayBeNameWord } from '../index/name-words';
import { baseForms, readBaseForms } from './base-forms';
import { APOSTROPHE, classOf, isHangul, isKatakana } from '../text/characters';
import type { NamesIndex, NamesLayer } from '../index/names-index';
import {
  endsName,
  groupsAt,
  holdsName,
  mayGoOn,
  rootNode,
  stepTo,
  counts,
  type InForce,
  type WrittenLike,
} from '../index/names-table';
import { longestWord, mostTokens, nextTokenAt } from '../text/token';
import {
  endsInApostrophe,
  shortestBase,
  shortestLaterBase,
  type EndingsByScript,
} from '../endings/undo-endings';
import {
  baseHashB,
  isAllLarge,
  letters,
  prefixHashes,
  readWordAt,
  secondHash,
  startsLarge,
  word,
} from './word-reader';
import { mayStandBehindKoreanName } from '../words/korean';

/** One reading of one text. */
export interface Scan {
  index: NamesIndex;
  text: string;
  lang: string;
  inForce: InForce;
  /** Of the text's language. */
  endings: EndingsByScript;
}

/** A stretch of text that is written like names of the index: where it leads to in a layer. */
export interface FoundName {
  start: number;
  end: number;
  layer: NamesLayer;
  /** The node of names that are written just so, or -1. */
  exact: number;
  /** The nodes of names that this may be a case form of. */
  inflected: readonly number[];
  written: WrittenLike;
  /** The same stretch in the other layer. */
  other: FoundName | null;
}

/** The longest name that begins with the token or a base form read last, which start at `at`; null when none does. */
export function longestNameAt(scan: Scan, at: number): FoundName | null {
  const [below, above] = scan.index.layers;
  const name = longestInLayer(scan, below, at);
  if (!above) return name;
  readWordAt(scan.text, at);
  readBaseForms(scan.endings, shortestBase, above.nameWords);
  const edited = longestInLayer(scan, above, at);
  if (!name || !edited) return name ?? edited;
  if (name.end !== edited.end) return name.end > edited.end ? name : edited;
  return { ...name, other: edited };
}

/** Of the tokens so far. */
const written: WrittenLike = { smallTokens: 0, isAllLarge: true, isSpoken: false, inForce: () => false };

/** The nodes that the tokens so far lead to with case endings taken off, and those of the step before. */
const mostInflected = 16;
let inflected = new Int32Array(mostInflected);
let inflectedBefore = new Int32Array(mostInflected);
let inflectedCount = 0;

function longestInLayer(scan: Scan, layer: NamesLayer, start: number): FoundName | null {
  const { text } = scan;
  let exact: number = rootNode;
  let best: FoundName | null = null;
  inflectedCount = 0;
  written.smallTokens = 0;
  written.isAllLarge = true;
  written.inForce = scan.inForce;
  for (let token = 0; token < mostTokens; token++) {
    if (word.length > longestWord) break;
    exact = step(scan, layer, exact);
    if (exact < 0 && inflectedCount === 0) break;
    if (!startsLarge(text)) written.smallTokens |= 1 << token;
    written.isAllLarge &&= isAllLarge(text);
    const { end, length } = word;
    if (mayEndHere(layer, exact) && endsHere(text, end)) {
      written.isSpoken = token === 0 && isSpokenAsWord(text);
      best = nameEndingHere(scan, layer, exact, start, end) ?? best;
    }
    if (!goesOnFrom(layer, exact) || !readNextInName(scan, end, length)) break;
  }
  return best;
}

/** Reads the next token of a name, over an ending that is written behind an apostrophe inside it; false when none is. */
function readNextInName(scan: Scan, end: number, length: number): boolean {
  const { text, lang } = scan;
  const next = nextTokenAt(text, end, length);
  if (next < 0) return false;
  readWordAt(text, next);
  const mayBeEnding = classOf(text.charCodeAt(next - 1)) === APOSTROPHE && word.length <= longestWord;
  return mayBeEnding && endsInApostrophe(lang, String.fromCharCode(...letters.subarray(0, word.length)))
    ? readNextInName(scan, word.end, word.length)
    : true;
}

/** Follows the token read last from all nodes reached; the answer is the node reached by what is written. */
function step({ endings, index }: Scan, layer: NamesLayer, exact: number): number {
  const { nameWords } = index;
  const hashA = prefixHashes[word.length]!;
  // What nobody is called by is turned away without a look into the table, which is far from the processor.
  const isNameWord = mayBeNameWord(nameWords, hashA);
  if (exact !== rootNode) readBaseForms(endings, shortestLaterBase, nameWords);
  if (baseForms.count > 0 || inflectedCount > 0) stepInflected(layer, exact, isNameWord);
  return isNameWord && exact >= 0 && mayGoOn(layer, exact)
    ? stepTo(layer, exact, hashA, secondHash(word.length))
    : -1;
}

function stepInflected(layer: NamesLayer, exact: number, isNameWord: boolean): void {
  const before = inflected;
  const countBefore = inflectedCount;
  inflected = inflectedBefore;
  inflectedBefore = before;
  inflectedCount = 0;
  if (isNameWord && countBefore > 0) {
    const hashA = prefixHashes[word.length]!;
    const hashB = secondHash(word.length);
    for (let i = 0; i < countBefore; i++) addInflected(layer, before[i]!, hashA, hashB);
  }

  const { count, stems, bases, hashes } = baseForms;
  for (let form = 0; form < count; form++) {
    const baseA = hashes[form]!;
    const baseB = baseHashB(stems[form]!, bases[form]!);
    if (exact >= 0) addInflected(layer, exact, baseA, baseB);
    for (let i = 0; i < countBefore; i++) addInflected(layer, before[i]!, baseA, baseB);
  }
}

function addInflected(layer: NamesLayer, from: number, hashA: number, hashB: number): void {
  if (inflectedCount === mostInflected || !mayGoOn(layer, from)) return;
  const node = stepTo(layer, from, hashA, hashB);
  if (node < 0) return;
  for (let i = 0; i < inflectedCount; i++) if (inflected[i] === node) return;
  inflected[inflectedCount++] = node;
}

function goesOnFrom(layer: NamesLayer, exact: number): boolean {
  if (exact >= 0 && mayGoOn(layer, exact)) return true;
  for (let i = 0; i < inflectedCount; i++) if (mayGoOn(layer, inflected[i]!)) return true;
  return false;
}

/** False where no name ends, whether it counts or not. */
function mayEndHere(layer: NamesLayer, exact: number): boolean {
  return inflectedCount > 0 || (exact >= 0 && endsName(layer, exact));
}

function nameEndingHere(
  scan: Scan,
  layer: NamesLayer,
  exact: number,
  start: number,
  end: number,
): FoundName | null {
  const isExact = exact >= 0 && holdsLiveName(scan.index, layer, exact, false);
  let forms: readonly number[] = noForms;
  for (let i = 0; i < inflectedCount; i++) {
    if (holdsLiveName(scan.index, layer, inflected[i]!, true)) forms = [...forms, inflected[i]!];
  }
  if (!isExact && forms.length === 0) return null;
  return {
    start,
    end,
    layer,
    exact: isExact ? exact : -1,
    inflected: forms,
    written: copyOfWritten(),
    other: null,
  };
}

// Field by field: spreading takes longer than finding the name.
function copyOfWritten(): WrittenLike {
  return {
    smallTokens: written.smallTokens,
    isAllLarge: written.isAllLarge,
    isSpoken: written.isSpoken,
    inForce: written.inForce,
  };
}

const noForms: readonly number[] = [];

function holdsLiveName({ edits }: NamesIndex, layer: NamesLayer, node: number, isForm: boolean): boolean {
  if (!holdsName(layer, node, written, isForm)) return false;
  const gone = layer.firstActor === 0 ? edits?.gone : undefined;
  if (!gone || gone.size === 0) return true;
  return groupsAt(layer, node).some(
    ({ traits, actors }) => counts(traits, written, isForm) && actors.some((actor) => !gone.has(actor)),
  );
}

/** Shorter acronyms are said letter by letter. */
const shortestSpoken = 4;
const vowels = new Set(Array.from('aeiouyаеиоуыяюєі', (letter) => letter.charCodeAt(0)));

// Many newspapers write acronyms that are said as words like words: "Nato", "Unesco".
function isSpokenAsWord(text: string): boolean {
  const { length } = word;
  if (length < shortestSpoken || !startsLarge(text)) return false;
  for (let i = 0; i < length; i++) if (vowels.has(letters[i]!)) return true;
  return false;
}

// A Katakana name ends where the Katakana end, a Korean one where its word ends or a particle begins.
function endsHere(text: string, end: number): boolean {
  const after = text.charCodeAt(end);
  const last = text.charCodeAt(end - 1);
  if (isOfAccount(after) || (isKatakana(after) && isKatakana(last))) return false;
  return !isHangul(after) || !isHangul(last) || mayStandBehindKoreanName(hangulFrom(text, end));
}

/** Longer runs are no particles. */
const longestParticles = 12;

function hangulFrom(text: string, start: number): string {
  let end = start;
  while (end < start + longestParticles && isHangul(text.charCodeAt(end))) end++;
  return text.slice(start, end);
}

/** "@vernik", "vernik_2": what account names are made of. */
export function isOfAccount(code: number): boolean {
  return code === 0x40 || code === 0x5f;
}
