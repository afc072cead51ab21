import { analyse } from 'chardet';

/** Encodings that the reader may choose from, by the labels of the Encoding Standard. */
export const csvEncodings = [
  'utf-8',
  'utf-16le',
  'utf-16be',
  'windows-1250',
  'windows-1251',
  'windows-1252',
  'windows-1253',
  'windows-1254',
  'koi8-u',
  'koi8-r',
  'ibm866',
  'iso-8859-2',
  'iso-8859-5',
  'macintosh',
  'x-mac-cyrillic',
  'shift_jis',
  'euc-kr',
  'gb18030',
  'big5',
] as const;
export type CsvEncoding = (typeof csvEncodings)[number];

/**
 * The encoding of a text file: what its byte order mark says, else UTF-8 where it is valid as that, else the likeliest
 * by the frequencies of letters.
 */
export function guessEncoding(bytes: Uint8Array<ArrayBuffer>): CsvEncoding {
  const [first, second] = bytes;
  if (first === 0xff && second === 0xfe) return 'utf-16le';
  if (first === 0xfe && second === 0xff) return 'utf-16be';
  // Every second byte of Latin text in UTF-16 is zero, and in no other encoding is any.
  const zero = bytes.subarray(0, sampleBytes).indexOf(0);
  if (zero !== -1) return zero % 2 === 1 ? 'utf-16le' : 'utf-16be';
  if (decodeAs('utf-8', bytes) !== undefined) return 'utf-8';
  const candidates = analyse(bytes.subarray(0, sampleBytes)).map(({ name }) => labelOf(name));
  return candidates.find((label) => label !== undefined && label !== 'utf-8') ?? 'windows-1252';
}

/** The text in this encoding, without a byte order mark; undefined where the bytes cannot be that. */
export function decodeAs(encoding: CsvEncoding, bytes: Uint8Array<ArrayBuffer>): string | undefined {
  try {
    return new TextDecoder(encoding, { fatal: true }).decode(bytes);
  } catch (error) {
    if (error instanceof TypeError) return undefined;
    throw error;
  }
}

/** As many bytes as tell an encoding. */
const sampleBytes = 64 * 1024;

/** The label of a detected encoding, where it is one of ours; ISO 8859-1 is windows-1252 to the Encoding Standard. */
function labelOf(name: string): CsvEncoding | undefined {
  const label = name.toLowerCase();
  const known: Record<string, CsvEncoding> = { 'iso-8859-1': 'windows-1252', 'koi8-r': 'koi8-u' };
  return known[label] ?? csvEncodings.find((each) => each === label);
}
