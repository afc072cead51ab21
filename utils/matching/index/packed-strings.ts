/**
 * Many short strings in one stretch of bytes: each as how many bytes it shares with the one before it, and the others.
 * Every sixteenth begins anew, so that one string is read without those before its block. Strings in order share most.
 */
export interface PackedStrings {
  count: number;
  /** Where each block begins in `bytes`. */
  blocks: Uint32Array;
  bytes: Uint8Array;
}

const inBlock = 16;

/** Packs strings in the order given, in steps, which yield the share done. */
export function* packStrings(strings: readonly string[]): Generator<number, PackedStrings, void> {
  const blocks = new Uint32Array(Math.ceil(strings.length / inBlock));
  const bytes = createByteWriter();
  // One after the other in turns: a new array for each string is what would take the time.
  let own = new Uint8Array(256);
  let before = new Uint8Array(256);
  let lengthBefore = 0;
  for (let at = 0; at < strings.length; at++) {
    const string = strings[at]!;
    if (string.length * mostBytesEach > own.length) own = new Uint8Array(string.length * mostBytesEach);
    const length = encoder.encodeInto(string, own).written;
    const isFirst = at % inBlock === 0;
    if (isFirst) blocks[at / inBlock] = bytes.length();
    const shared = isFirst ? 0 : sharedLength(before, lengthBefore, own, length);
    bytes.addNumber(shared);
    bytes.addNumber(length - shared);
    bytes.addBytes(own, shared, length);
    [own, before] = [before, own];
    lengthBefore = length;
    if (at % stringsInStep === stringsInStep - 1) yield at / strings.length;
  }
  return { count: strings.length, blocks, bytes: bytes.finish() };
}

const stringsInStep = 1024;
const encoder = new TextEncoder();
const decoder = new TextDecoder();
/** Of UTF-8 for one of UTF-16. */
const mostBytesEach = 3;

function sharedLength(one: Uint8Array, oneLength: number, other: Uint8Array, otherLength: number): number {
  const most = Math.min(oneLength, otherLength);
  let length = 0;
  while (length < most && one[length] === other[length]) length++;
  return length;
}

/** The string at a place. */
export function stringAt({ blocks, bytes }: PackedStrings, place: number): string {
  const cursor = { at: blocks[Math.floor(place / inBlock)]! };
  let length = 0;
  for (let left = place % inBlock; left >= 0; left--) {
    const shared = readNumber(bytes, cursor);
    length = shared + readNumber(bytes, cursor);
    if (length > scratch.length) scratch = withRoomFor(length);
    for (let i = shared; i < length; i++) scratch[i] = bytes[cursor.at++]!;
  }
  return decoder.decode(scratch.subarray(0, length));
}

/** Holds the string read last: the next one of a block goes on from it. */
let scratch = new Uint8Array(256);

function withRoomFor(length: number): Uint8Array<ArrayBuffer> {
  const larger = new Uint8Array(length * 2);
  larger.set(scratch);
  return larger;
}

/** Where strings in ascending order hold `wanted`: its place, or else `-1 - place` of the first string behind it. */
export function placeOfString(strings: PackedStrings, wanted: string): number {
  let from = 0;
  let to = strings.count;
  while (from < to) {
    const middle = (from + to) >> 1;
    const found = stringAt(strings, middle);
    if (found === wanted) return middle;
    if (found < wanted) from = middle + 1;
    else to = middle;
  }
  return -1 - from;
}

/** Bytes that grow. Numbers below 128 take one byte, larger ones seven bits a byte. */
export function createByteWriter() {
  let bytes = new Uint8Array(1024);
  let length = 0;
  const reserve = (more: number) => {
    if (length + more <= bytes.length) return;
    const larger = new Uint8Array(Math.max(bytes.length * 2, length + more));
    larger.set(bytes);
    bytes = larger;
  };
  return {
    length: () => length,
    addNumber(number: number) {
      reserve(5);
      let left = number;
      for (; left >= 0x80; left >>>= 7) bytes[length++] = (left & 0x7f) | 0x80;
      bytes[length++] = left;
    },
    /** Adds the bytes from one place to another. */
    addBytes(more: Uint8Array, from: number, to: number) {
      reserve(to - from);
      for (let at = from; at < to; at++) bytes[length++] = more[at]!;
    },
    finish: () => bytes.slice(0, length),
  };
}

/** Reads a number and moves the cursor behind it. */
export function readNumber(bytes: Uint8Array, cursor: { at: number }): number {
  let number = 0;
  for (let shift = 0; ; shift += 7) {
    const byte = bytes[cursor.at++]!;
    number |= (byte & 0x7f) << shift;
    if (byte < 0x80) return number >>> 0;
  }
}
