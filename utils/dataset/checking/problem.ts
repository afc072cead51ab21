import { limits } from '../records/limits';

/** What is wrong with a file or a record, at one place. */
export interface Problem {
  /** Where, such as `positions[811].saidOn`; empty for the file as a whole. */
  path: string;
  code: ProblemCode;
  params: ProblemParams;
  /** What is wrong and what to write instead, in English. */
  message: string;
}

/** Something that is kept as it is and that the reader may want to look at. */
export type Warning = Problem;

export type ProblemCode = keyof typeof sentences;

type ProblemParams = Record<string, string | number>;

/** Builds a problem with its sentence. */
export function problem(path: string, code: ProblemCode, params: ProblemParams = {}): Problem {
  return { path, code, params, message: sentences[code](params) };
}

/** True for the codes above: schemas carry them as their messages. */
export function isProblemCode(text: string): text is ProblemCode {
  return Object.hasOwn(sentences, text);
}

/** One sentence a code: what is wrong, then what to write instead. */
const sentences = {
  // The file as a whole.
  'file-too-long': () => 'This file is longer than 64 million characters. Split it into several packs.',
  'empty-file': () => 'This file is empty. Get it again, or choose another.',
  'unknown-format': () =>
    'This is in none of the formats that can be read. Choose a dataset as JSON, JSON Lines or a folder, positions as CSV, or people as Popolo JSON.',
  'utf-16': () => 'This is written as UTF-16. Save it as UTF-8.',
  'packed-twice': () => 'This is packed twice. Unpack it once.',
  'other-files': ({ name }: ProblemParams) =>
    `This cannot be read together with "${name}". Choose one file or one folder at a time.`,
  spreadsheet: () => 'This is a spreadsheet. Save it as CSV (UTF-8) and choose that.',
  'lines-name': () =>
    'The name does not say what these lines are. Name the file actors.jsonl, positions.jsonl and so on.',
  'files-too-many': ({ max }: ProblemParams) => `These are more than ${max} files. Choose fewer.`,
  'folder-wanted': () =>
    'This pack.json stands for the files beside it. Choose them too, or drop the whole folder.',
  'not-json': ({ detail }: ProblemParams) =>
    `This is not JSON: ${detail}. Check quotes, commas and brackets there.`,
  'not-a-dataset': () =>
    'This is not a Standpoint dataset. It must be an object with "format": "standpoint-dataset/1".',
  'newer-format': ({ format }: ProblemParams) =>
    `This file is in the format ${format}, which is newer than this version reads. Update Standpoint, or ask for the file as "standpoint-dataset/1".`,
  'too-deep': ({ max }: ProblemParams) =>
    `This is nested more than ${max} levels deep. Move what is inside further up.`,
  'too-many': ({ max }: ProblemParams) =>
    `There are more than ${max} here. Leave some out, or split the file.`,
  'more-problems': ({ count }: ProblemParams) =>
    `${count} more problems are not listed. Solve these and read the file again.`,
  // Keys.
  'duplicate-key': ({ key }: ProblemParams) => `"${key}" is written twice in one object. Keep one of them.`,
  'forbidden-key': ({ key }: ProblemParams) =>
    `The key "${key}" is not allowed. Take it out or give it another name.`,
  'unknown-key': ({ key, count }: ProblemParams) =>
    `"${key}" is unknown to this version (${count}×). It is kept as it is.`,
  // Shape.
  missing: ({ key }: ProblemParams) => `"${key}" is missing. Add it.`,
  'wrong-type': ({ expected, received }: ProblemParams) => `This is ${received}. Write ${expected} instead.`,
  null: ({ expected }: ProblemParams) => `This is null. Write ${expected}, or leave the field out.`,
  'too-short': ({ min }: ProblemParams) => `This is shorter than ${min} characters. Write at least ${min}.`,
  'too-long': ({ max }: ProblemParams) => `This is longer than ${max} characters. Shorten it.`,
  'too-few': ({ min }: ProblemParams) => `There are fewer than ${min} here. List at least ${min}.`,
  'not-one-of': ({ allowed }: ProblemParams) =>
    `This is not one of the known words. Write one of ${allowed}.`,
  'out-of-range': ({ range }: ProblemParams) => `This number does not fit. Write ${range}.`,
  // Values.
  id: () =>
    `This cannot be an id. Write up to ${limits.id} letters (a to z), digits, ".", "-" or "_", beginning with a letter or digit.`,
  'pack-id': () =>
    'This cannot be the id of a pack. Write lower-case letters, digits, ".", "-" or "_"; "own" is taken.',
  language: () => 'This is no language tag. Write one such as "uk", "en" or "uk-Latn".',
  'language-en': () =>
    'There is no English label. Add one under "en": it stands in for languages that have none.',
  country: () => 'This is no country code. Write two capital letters, such as "UA".',
  date: () =>
    'This is no date that the calendar has. Write "2025", "2025-03", "2025-03-12", "2025-03-12?" or "2025-03-13/..".',
  'dates-order': () => 'The end comes before the beginning. Swap or correct the two dates.',
  address: () =>
    'This is no safe address. Write one that begins with "https://", without a user name or spaces.',
  identity: () =>
    'This is no identity. Write "wd:" and a Wikidata id, such as "wd:Q212", or an https address.',
  domain: () => 'This is no domain. Write it in lower case and without "www.", such as "unn.ua".',
  scope: () => 'This is no scope. Write "outlet:" and the id of an outlet.',
  iptc: () => 'This is no IPTC topic. Write "medtop:" and eight digits.',
  blank: () => 'This is blank. Write some words, or leave the field out.',
  'hidden-characters': ({ characters }: ProblemParams) =>
    `This holds invisible or control characters (${characters}). Type the text again without them.`,
  'broken-text': () =>
    'This holds characters that were damaged on the way. Save the file as UTF-8 and correct them.',
  'piled-marks': ({ max }: ProblemParams) =>
    `More than ${max} accents are piled on one letter. Take some away.`,
  'mixed-scripts': ({ word }: ProblemParams) =>
    `"${word}" mixes Latin letters with Cyrillic or Greek ones that look alike. Check that this is the real name.`,
  // Records among each other.
  'duplicate-id': ({ id, first }: ProblemParams) =>
    `The id "${id}" is taken by ${first}. Give this one another id.`,
  unresolved: ({ id, what }: ProblemParams) =>
    `There is no ${what} with the id "${id}". Correct the id, or add the ${what}.`,
  'chain-end': ({ outlet }: ProblemParams) =>
    `The chain must end with the outlet of the source. Put "${outlet}" last.`,
  'reference-cut': ({ id, what }: ProblemParams) =>
    `The ${what} "${id}" is left out with the bad records, so this mention of it is left out too.`,
  'edit-uid': () => 'This names no record. Write the pack id, a slash and the record id, such as "own/abc".',
  // Positions as CSV: what a row or a cell says.
  'no-rows': () => 'There is no row here below a header. Write the names of columns first, then a row each.',
  'rows-too-many': ({ max }: ProblemParams) =>
    `There are more than ${max} rows. Split the file; packs for others are better written as JSON Lines.`,
  'quote-open': () =>
    'Quotation marks do not match here. Close the one that is open, or write it twice inside of quotes.',
  'wrong-encoding': ({ encoding }: ProblemParams) =>
    `This is not written in ${encoding}. Choose another encoding.`,
  'column-wanted': ({ field }: ProblemParams) =>
    `No column is given for "${field}". Choose the one that holds it, or add one.`,
  'cells-too-many': ({ cells, columns }: ProblemParams) =>
    `There are ${cells} cells here and ${columns} columns. Put cells that hold the delimiter into quotes.`,
  'cell-empty': ({ field }: ProblemParams) => `"${field}" is empty here. Fill it in, or take the row out.`,
  'date-written': ({ text }: ProblemParams) =>
    `"${text}" is no date. Write 2025-03-12 or 12.03.2025; 2025-03 or 2025 where the day is not known.`,
  'date-no-year': ({ text, example }: ProblemParams) =>
    `"${text}" is no date without a year. Write ${example}, with the right year.`,
  'date-two-ways': ({ text, one, other }: ProblemParams) =>
    `"${text}" can be ${one} or ${other}. Write the one that is meant.`,
  'kind-word': ({ text, allowed }: ProblemParams) =>
    `"${text}" is no kind of position. Write one of ${allowed}.`,
  'stance-word': ({ text, allowed }: ProblemParams) => `"${text}" is no stance. Write one of ${allowed}.`,
  'number-word': ({ text, range }: ProblemParams) => `"${text}" does not fit. Write ${range}.`,
  'stance-without-target': () =>
    'A stance is towards something. Fill in what it is for or against, or leave the stance empty.',
  'several-named': ({ name, what, ids }: ProblemParams) =>
    `Several ${what} are called "${name}": ${ids}. Write the id of the one that is meant.`,
  'same-row': ({ first }: ProblemParams) => `This row says the same as ${first}. Take one of them out.`,
  'row-edited': ({ id }: ProblemParams) =>
    `You have changed "${id}" yourself since. Change it on the page Positions, or take your change back first.`,
  // A pack as a folder: its manifest and its files.
  'manifest-refused': ({ reason }: ProblemParams) => `This pack cannot be trusted. ${reason}`,
  'not-a-feed': () =>
    'This is no pack.json of Standpoint. It must be an object with "format": "standpoint-pack/1".',
  duration: () => 'This is no duration. Write days or hours, such as "7d" or "12h".',
  instant: () => 'This is no instant. Write date, time and zone, such as "2026-12-31T00:00:00Z".',
  'public-key': () => 'This is no Ed25519 key. Write the 32 bytes of the public key in base64.',
  signature: () => 'This is no Ed25519 signature. Write its 64 bytes in base64.',
  hash: () => 'This is no SHA-256. Write 64 hexadecimal digits in lower case.',
  'feed-address': () =>
    'This is no address for a feed. Write one that begins with "https://" and names a public host.',
  'feed-field': ({ key }: ProblemParams) =>
    `A feed needs the name "${key}" for itself. Give this field of the pack another name.`,
  'other-pack': ({ id, before }: ProblemParams) =>
    `This is the pack "${id}", and the folder has "${before}". Build it into another folder.`,
  'revision-not-raised': ({ revision, before }: ProblemParams) =>
    `The folder has revision ${before} with other content, and this is ${revision}. Raise "revision" to ${Number(before) + 1}.`,
  'no-records': () =>
    'There are no records beside this pack.json. Put them into actors.jsonl, positions.jsonl and so on.',
  'file-missing': () => 'This file is missing. Copy it into the folder, or build the folder again.',
  'file-unreadable': ({ detail }: ProblemParams) =>
    `This could not be read to its end (${detail}). Get it again.`,
  'file-length': ({ expected }: ProblemParams) =>
    `This has not the ${expected} bytes that pack.json names: it was cut or changed. Get it again.`,
  'file-hash': () => 'This is not the file that pack.json names: its SHA-256 is another. Get it again.',
  'bytes-too-many': ({ max }: ProblemParams) =>
    `This is larger than ${max} bytes. Split it, or leave records out.`,
  'line-too-long': ({ max }: ProblemParams) =>
    `This is longer than ${max} bytes as one line. Shorten notes or take aliases away.`,
  'not-everything': () =>
    'This is no file in which Standpoint has saved everything. Choose one that ends in ".jsonl.gz" and was saved there.',
  'everything-cut': () => 'This file ends too early: it was cut on its way. Copy it again.',
  'everything-line': () =>
    'This line was changed by other hands and cannot be read. Take the file as it was saved.',
  'not-gzip': ({ detail }: ProblemParams) => `This is no sound gzip (${detail}). Pack it again.`,
  'wrong-header': ({ expected }: ProblemParams) => `The first line must be a header that says ${expected}.`,
  'record-count': ({ records, expected }: ProblemParams) =>
    `There are ${records} records here, and the header names ${expected}. Get the file again.`,
  'record-order': () =>
    'This record stands out of order. Order records by id, and positions by actor and then id.',
  'delta-misfit': ({ what, id }: ProblemParams) =>
    `This change does not fit: ${what} "${id}". Take the full copy instead.`,
  'content-hash': () =>
    'The records are not those that pack.json stands for: their content hash is another. Build the folder again.',
} satisfies Record<string, (params: ProblemParams) => string>;
