import { APOSTROPHE, classOf, isCyrillic, isHangul, isKatakana } from './characters';
import type { NameGroup, NamesIndex, NamesLayer, NameTraits } from './names-index';
import { groupsAt, holdsName, mayGoOn, rootNode, stepTo } from './names-table';
import { longestWord, mostTokens, nextTokenAt } from './token';
import { endsInApostrophe, type Endings } from './undo-endings';
import {
  baseHashA,
  baseHashB,
  letters,
  prefixHashes,
  readWordAt,
  secondHash,
  stemBefore,
  word,
} from './word-reader';
import { mayStandBehindKoreanName } from './words/korean';

/** Says whether names of these traits are in force on this page. */
export type InForce = (traits: NameTraits) => boolean;

/** One reading of one text. */
export interface Scan {
  index: NamesIndex;
  text: string;
  lang: string;
  inForce: InForce;
  /** Of the text's language, for words in Latin and other letters and for words in Cyrillic ones. */
  latinEndings: Endings | undefined;
  cyrillicEndings: Endings | undefined;
}

/** A stretch of text that is written like names of the index. */
export interface FoundName {
  start: number;
  end: number;
  /** The names written just so; where there are none, those that this may be a case form of. */
  groups: readonly FoundGroup[];
  isInflected: boolean;
  /** Where `groups` are written just so, the others that this may be a case form of. */
  caseForms: readonly FoundGroup[];
}

export interface FoundGroup extends NameGroup {
  /** Where the name stands in its layer. */
  layer: NamesLayer;
  node: number;
}

/** The longest name that begins with the token read last, which starts at `at`; null when none does. */
export function longestNameAt(scan: Scan, at: number): FoundName | null {
  const [below, above] = scan.index.layers;
  const name = longestInLayer(scan, below, at);
  if (!above) return name;
  readWordAt(scan.text, at);
  const edited = longestInLayer(scan, above, at);
  if (!name || !edited || name.end !== edited.end) {
    return !edited || (name && name.end > edited.end) ? name : edited;
  }
  return joinNames(name, edited);
}

// A name as it is listed stands above one that this may be a case form of.
function joinNames(one: FoundName, other: FoundName): FoundName {
  if (one.isInflected && !other.isInflected) return joinNames(other, one);
  if (!one.isInflected && other.isInflected)
    return { ...one, caseForms: [...one.caseForms, ...other.groups] };
  return {
    ...one,
    groups: [...one.groups, ...other.groups],
    caseForms: [...one.caseForms, ...other.caseForms],
  };
}

/** What the tokens so far say about capitals. */
const written = { smallTokens: 0, isAllLarge: true, isSpoken: false };

/** The nodes that the tokens so far lead to with case endings taken off, and those of the step before. */
const mostInflected = 16;
let inflected = new Int32Array(mostInflected);
let inflectedBefore = new Int32Array(mostInflected);
let inflectedCount = 0;

function longestInLayer(scan: Scan, layer: NamesLayer, start: number): FoundName | null {
  const { text } = scan;
  const counts = (traits: NameTraits) =>
    (traits.capitals & written.smallTokens) === 0 &&
    (!traits.acronym || written.isAllLarge || (written.isSpoken && traits.form === 'body')) &&
    scan.inForce(traits);
  let exact: number = rootNode;
  let best: FoundName | null = null;
  inflectedCount = 0;
  written.smallTokens = 0;
  written.isAllLarge = true;
  written.isSpoken = false;
  for (let token = 0; token < mostTokens; token++) {
    if (word.length > longestWord) break;
    exact = step(scan, layer, exact);
    if (exact < 0 && inflectedCount === 0) break;
    if (!word.startsLarge) written.smallTokens |= 1 << token;
    written.isAllLarge &&= word.isAllLarge;
    written.isSpoken = token === 0 && isSpokenAsWord();
    const { end, length } = word;
    if (endsHere(text, end)) best = nameEndingHere(scan.index, layer, exact, start, end, counts) ?? best;
    if (!goesOnFrom(layer, exact)) break;
    if (!readNextInName(scan, end, length)) break;
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
function step({ latinEndings, cyrillicEndings }: Scan, layer: NamesLayer, exact: number): number {
  const { length } = word;
  const hashA = prefixHashes[length]!;
  const hashB = secondHash(length);
  const before = inflected;
  const countBefore = inflectedCount;
  inflected = inflectedBefore;
  inflectedBefore = before;
  inflectedCount = 0;
  for (let i = 0; i < countBefore; i++) addInflected(layer, before[i]!, hashA, hashB);

  const endings = isCyrillic(letters[0]!) ? cyrillicEndings : latinEndings;
  const candidates = word.isWord ? endings?.get(letters[length - 1]!) : undefined;
  if (candidates !== undefined) {
    for (const undo of candidates) {
      const stem = stemBefore(undo);
      if (stem < 0) continue;
      const baseA = baseHashA(stem, undo.base);
      const baseB = baseHashB(stem, undo.base);
      if (exact >= 0) addInflected(layer, exact, baseA, baseB);
      for (let i = 0; i < countBefore; i++) addInflected(layer, before[i]!, baseA, baseB);
    }
  }
  return exact >= 0 && mayGoOn(layer, exact) ? stepTo(layer, exact, hashA, hashB) : -1;
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

type Counts = (traits: NameTraits) => boolean;

function nameEndingHere(
  index: NamesIndex,
  layer: NamesLayer,
  exact: number,
  start: number,
  end: number,
  counts: Counts,
): FoundName | null {
  const groups =
    exact >= 0 && holdsName(layer, exact, counts) ? liveGroups(index, layer, exact, counts) : none;
  const caseForms = inflectedCount > 0 ? inflectedGroups(index, layer, counts) : none;
  if (groups.length > 0) return { start, end, groups, isInflected: false, caseForms };
  return caseForms.length > 0 ? { start, end, groups: caseForms, isInflected: true, caseForms: none } : null;
}

const none: readonly FoundGroup[] = [];

function inflectedGroups(index: NamesIndex, layer: NamesLayer, counts: Counts): FoundGroup[] {
  const mayInflect: Counts = (traits) => traits.inflects && counts(traits);
  const groups: FoundGroup[] = [];
  for (let i = 0; i < inflectedCount; i++) {
    if (holdsName(layer, inflected[i]!, mayInflect))
      groups.push(...liveGroups(index, layer, inflected[i]!, mayInflect));
  }
  return groups;
}

/** The names at a node that count, without actors that are gone. */
function liveGroups({ edits }: NamesIndex, layer: NamesLayer, node: number, counts: Counts): FoundGroup[] {
  const groups: FoundGroup[] = [];
  for (const { traits, actors } of groupsAt(layer, node)) {
    if (!counts(traits)) continue;
    const numbered = layer.firstActor === 0 ? actors : actors.map((actor) => actor + layer.firstActor);
    const live = edits && layer.firstActor === 0 ? withoutGone(numbered, edits.gone) : numbered;
    if (live.length > 0) groups.push({ traits, actors: live, layer, node });
  }
  return groups;
}

function withoutGone(actors: Uint32Array, gone: ReadonlySet<number>): Uint32Array {
  return actors.some((actor) => gone.has(actor)) ? actors.filter((actor) => !gone.has(actor)) : actors;
}

/** Shorter acronyms are said letter by letter. */
const shortestSpoken = 4;
const vowels = new Set(Array.from('aeiouyаеиоуыяюєі', (letter) => letter.charCodeAt(0)));

// Many newspapers write acronyms that are said as words like words: "Nato", "Unesco".
function isSpokenAsWord(): boolean {
  const { length, startsLarge } = word;
  return (
    startsLarge &&
    length >= shortestSpoken &&
    letters.subarray(0, length).some((letter) => vowels.has(letter))
  );
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
