import type { NameGroup, NamesLayer, NameTraits } from './names-index';
import { stringAt } from './packed-strings';
import { mixHash } from './token-hash';

// Sequences of folded tokens in one open-addressing hash table: an edge is found by hashing its node and its token, so
// looking up a word costs the same with 20 names and with 500,000. A node is the number of the slot of the edge that
// leads to it, and one. Two numbers a slot: a fingerprint of node and token (0 = empty), and what the node holds:
//
//   bit 31     longer names go on from here
//   bit 30     the entries are a list that begins at the place in bits 0 to 29 of `lists`
//   otherwise  a single entry: the actor in the lower `actorBits`, its traits and one above them; 0 = none
//
// A list holds for each of its traits one number and the actors in ascending order:
//
//   bit 31      the last of the list
//   bits 20-30  the traits; all set: they follow as a number of their own
//   bits 0-19   how many actors

export const rootNode = 0;
export const goesOn = 0x80000000;
export const isList = 0x40000000;
export const payloadBits = 30;
export const lastGroup = 0x80000000;
export const groupTraitsShift = 20;
export const mostGroupTraits = 0x7ff;
export const mostInGroup = 0xfffff;

/** The node that a token leads to from a node, or -1. Never true by accident but for one in about 4 billion words. */
export function stepTo({ slots, seed }: NamesLayer, node: number, hashA: number, hashB: number): number {
  const size = slots.length >> 1;
  const fingerprint = fingerprintOf(node, hashB, seed);
  for (let slot = slotOf(node, hashA, seed, size); ; slot = slot + 1 === size ? 0 : slot + 1) {
    const found = slots[slot * 2]!;
    if (found === 0) return -1;
    if (found === fingerprint) return slot + 1;
  }
}

export function slotOf(node: number, hashA: number, seed: number, size: number): number {
  return Math.floor(mixHash((hashA + Math.imul(node, 0x27d4eb2f)) ^ seed) * (size / 4294967296));
}

export function fingerprintOf(node: number, hashB: number, seed: number): number {
  return mixHash((hashB ^ Math.imul(node, 0x165667b1)) + seed) || 1;
}

/** True when a name may go on behind a node. */
export function mayGoOn(layer: NamesLayer, node: number): boolean {
  return node === rootNode || (layer.slots[node * 2 - 1]! & goesOn) !== 0;
}

/** True when names end at a node, whether they count or not. */
export function endsName(layer: NamesLayer, node: number): boolean {
  return (layer.slots[node * 2 - 1]! & ~goesOn) !== 0;
}

/** Says whether names of these traits are in force on this page. */
export type InForce = (traits: NameTraits) => boolean;

/** What a text says about the names that it may be. */
export interface WrittenLike {
  /** A bit for each token that begins with a small letter, the first token's lowest. */
  smallTokens: number;
  /** False where a small letter shows that it is no acronym. */
  isAllLarge: boolean;
  /** One word that may be an acronym written like a word. */
  isSpoken: boolean;
  inForce: InForce;
}

/** True for names that a text may be; `isForm` when it is they only without their case endings. */
export function counts(traits: NameTraits, written: WrittenLike, isForm: boolean): boolean {
  return (
    (traits.capitals & written.smallTokens) === 0 &&
    (!traits.acronym || written.isAllLarge || (written.isSpoken && traits.form === 'body')) &&
    (!isForm || traits.inflects) &&
    written.inForce(traits)
  );
}

/** True when names end at a node that count. */
export function holdsName(layer: NamesLayer, node: number, written: WrittenLike, isForm: boolean): boolean {
  const value = layer.slots[node * 2 - 1]! & ~goesOn;
  if (value === 0) return false;
  if ((value & isList) === 0) return counts(traitsAt(layer, singleTraits(layer, value)), written, isForm);
  const { lists } = layer;
  for (let at = value & ~isList; ;) {
    const head = lists[at++]!;
    const short = (head >>> groupTraitsShift) & mostGroupTraits;
    const traits = traitsAt(layer, short === mostGroupTraits ? lists[at++]! : short);
    if (counts(traits, written, isForm)) return true;
    if ((head & lastGroup) !== 0) return false;
    at += head & mostInGroup;
  }
}

/** The names that end at a node, in no order. The actors are views of the index, with the numbers of the layer. */
export function groupsAt(layer: NamesLayer, node: number): NameGroup[] {
  const value = layer.slots[node * 2 - 1]! & ~goesOn;
  if (value === 0) return [];
  if ((value & isList) === 0) {
    const actor = value & ((1 << layer.actorBits) - 1);
    return [{ traits: traitsAt(layer, singleTraits(layer, value)), actors: Uint32Array.of(actor) }];
  }
  const groups: NameGroup[] = [];
  const cursor = { at: value & ~isList, isLast: false };
  while (!cursor.isLast) {
    const { traits, count } = nextGroup(layer, cursor);
    const actors = layer.lists.subarray(cursor.at, cursor.at + count);
    groups.push({ traits: traitsAt(layer, traits), actors });
    cursor.at += count;
  }
  return groups;
}

function singleTraits({ actorBits }: NamesLayer, value: number): number {
  return (value >>> actorBits) - 1;
}

interface GroupCursor {
  at: number;
  isLast: boolean;
}

/** Reads a group's head and moves the cursor to its actors. */
function nextGroup({ lists }: NamesLayer, cursor: GroupCursor): { traits: number; count: number } {
  const head = lists[cursor.at++]!;
  cursor.isLast = (head & lastGroup) !== 0;
  const short = (head >>> groupTraitsShift) & mostGroupTraits;
  return { traits: short === mostGroupTraits ? lists[cursor.at++]! : short, count: head & mostInGroup };
}

function traitsAt(layer: NamesLayer, place: number): NameTraits {
  return (layer.knownTraits[place] ??= JSON.parse(stringAt(layer.traits, place)) as NameTraits);
}
