import type { NamesLayer } from './names-index';
import type { PackedStrings } from './packed-strings';
import { addToHashA, hashStartA } from './token-hash';

// A layer is one stretch of bytes: a head of numbers, and behind it the arrays, those of 32 bits first. The head says
// how long each is, so that opening it is making views.

const magic = 0x584e5053;
/** To be raised whenever the arrays come to mean something else: stored indexes are then compiled anew. */
const format = 2;

/** A layer before it has its bytes: all arrays, and the numbers of the head. */
export type LayerParts = Omit<NamesLayer, 'bytes' | 'firstActor' | 'knownTraits'>;

const numbers = ['actorCount', 'formCount', 'seed', 'actorBits'] as const;
const wordArrays = ['nameWords', 'slots', 'lists', 'actors', 'namesakes'] as const;
const strings = ['traits', 'ids', 'countryNames', 'givenWords'] as const;
const byteArrays = ['smallStarts', 'givenParts'] as const;

/** Magic, format, how many bytes in all, the numbers, two a string pool, one for each other array, a checksum of these. */
const headLength = 3 + numbers.length + wordArrays.length + strings.length * 3 + byteArrays.length + 1;

/** So many bytes are copied at once. */
const bytesInStep = 2 ** 19;

/** The bytes of a layer, and the layer as it is read from them; in steps, which yield the share done. */
export function* layOut(parts: LayerParts): Generator<number, NamesLayer, void> {
  const { countries } = parts;
  const words = [...wordArrays.map((name) => parts[name]), ...strings.map((name) => parts[name].blocks)];
  const bytes = [...strings.map((name) => parts[name].bytes), ...byteArrays.map((name) => parts[name])];
  const lengths = [...words, ...bytes].map((array) => array.length);
  const wordCount = words.reduce((sum, array) => sum + array.length, 0);
  const byteCount = bytes.reduce((sum, array) => sum + array.length, 0);
  const total = (headLength + wordCount) * 4 + countries.length * 2 + byteCount;
  const head = [
    magic,
    format,
    total,
    ...numbers.map((name) => parts[name]),
    ...strings.map((name) => parts[name].count),
    ...lengths,
  ];
  const all = new Uint8Array(total);
  new Uint32Array(all.buffer, 0, headLength).set([...head, checksumOf(head)]);
  let at = headLength * 4;
  for (const array of [...words, countries, ...bytes]) {
    const own = new Uint8Array(array.buffer, array.byteOffset, array.byteLength);
    for (let from = 0; from < own.length; from += bytesInStep) {
      all.set(own.subarray(from, from + bytesInStep), at + from);
      yield (at + from) / total;
    }
    at += own.length;
  }
  return openLayer(all)!;
}

/** A layer over its bytes; null when they are of another format or not whole. Costs the same whatever their length. */
export function openLayer(bytes: Uint8Array<ArrayBuffer>): NamesLayer | null {
  if (bytes.byteLength < headLength * 4) return null;
  const aligned = bytes.byteOffset % 4 === 0 ? bytes : bytes.slice();
  const head = [...new Uint32Array(aligned.buffer, aligned.byteOffset, headLength)];
  const checksum = head.pop();
  if (head[0] !== magic || head[1] !== format || head[2] !== bytes.byteLength) return null;
  if (checksum !== checksumOf(head)) return null;

  let read = 3;
  let at = aligned.byteOffset + headLength * 4;
  const next = () => head[read++]!;
  const numbersOf = <Name extends string>(names: readonly Name[]) =>
    Object.fromEntries(names.map((name) => [name, next()])) as Record<Name, number>;
  const wordsOf = <Name extends string>(names: readonly Name[]) =>
    Object.fromEntries(names.map((name) => [name, wordView()])) as Record<Name, Uint32Array>;
  const wordView = () => {
    const view = new Uint32Array(aligned.buffer, at, next());
    at += view.byteLength;
    return view;
  };
  const byteView = () => {
    const view = new Uint8Array(aligned.buffer, at, next());
    at += view.byteLength;
    return view;
  };
  const own = numbersOf(numbers);
  const counts = numbersOf(strings);
  const arrays = wordsOf(wordArrays);
  const blocks = wordsOf(strings);
  const countries = new Uint16Array(aligned.buffer, at, own.actorCount);
  at += countries.byteLength;
  const pools = Object.fromEntries(
    strings.map((name) => [name, { count: counts[name], blocks: blocks[name], bytes: byteView() }]),
  ) as Record<(typeof strings)[number], PackedStrings>;
  return {
    bytes: aligned,
    firstActor: 0,
    knownTraits: [],
    ...own,
    ...arrays,
    ...pools,
    smallStarts: byteView(),
    givenParts: byteView(),
    countries,
  };
}

function checksumOf(head: readonly number[]): number {
  return head.reduce((sum, number) => addToHashA(sum, number), hashStartA) >>> 0;
}
