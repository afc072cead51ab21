import { xxHash32 } from 'js-xxhash';
import type { RecordKind } from '../checking/incoming';
import { StorageFailure } from './storage-failure';

/**
 * A generation is stored as lines: for each kind of record one JSON text a record, found by a key, in the order of
 * keys. Neighbours lie together in blocks, since writing a thousand rows costs the browser a hundred times what one row
 * of the same length costs (docs/adr/0016).
 */
export interface Line {
  /** Without blanks and control characters, except for the tab between two parts. */
  key: string;
  /** JSON without line ends; empty where the key says all. */
  text: string;
}

/**
 * Beside the records there are three lists in which actors are looked up: `sharing` by `wd:` id, `under` by parent, and
 * `whose` by position. Their keys are what is looked up, a tab, and the actor.
 */
export type LineKind = RecordKind | 'sharing' | 'under' | 'whose' | `${RecordKind}~${number}`;

/** Some lines of one kind, as a row. */
export interface Block {
  gen: number;
  kind: LineKind;
  first: string;
  /** Rows are found by the last key: the first block that ends at a key or behind it is the one that holds it. */
  last: string;
  count: number;
  /** The lines as UTF-8: each its key, a blank, its text; between them line ends. */
  bytes: Uint8Array<ArrayBuffer>;
  /** xxHash32 of `bytes`. */
  sum: number;
}

/** Lines of some blocks that cannot be read any more. */
export interface LostLines {
  gen: number;
  kind: LineKind;
  first: string;
  last: string;
  count: number;
}

/** Thrown when what is stored is not what was written; says what it was. */
export class DamagedBlock extends StorageFailure {
  readonly lost: LostLines;
  constructor({ gen, kind, first, last, count }: LostLines) {
    super('damaged', `${count} of ${kind} from ${first} to ${last}`);
    this.lost = { gen, kind, first, last, count };
  }
}

/**
 * UTF-16 code units of a block, about. What is read for a card at random is cut smaller: a source alone is wanted, but
 * of positions all that one actor said. Far under the 64 KiB above which Chromium keeps a value in a file of its own.
 */
export function blockLengthOf(kind: LineKind): number {
  return kind === 'positions' ? 24 * 1024 : 8 * 1024;
}

const encoder = new TextEncoder();
const decoder = new TextDecoder('utf-8', { ignoreBOM: true });

export function packBlock(gen: number, kind: LineKind, lines: readonly Line[]): Block {
  const bytes = encoder.encode(lines.map(({ key, text }) => `${key} ${text}`).join('\n'));
  return {
    gen,
    kind,
    first: lines.at(0)?.key ?? '',
    last: lines.at(-1)?.key ?? '',
    count: lines.length,
    bytes,
    sum: xxHash32(bytes),
  };
}

/** Cuts the lines of one kind into blocks. */
export function packBlocks(gen: number, kind: LineKind, lines: readonly Line[]): Block[] {
  const blocks: Block[] = [];
  let start = 0;
  let length = 0;
  for (const [at, { key, text }] of lines.entries()) {
    length += key.length + text.length;
    if (length < blockLengthOf(kind) && at < lines.length - 1) continue;
    blocks.push(packBlock(gen, kind, lines.slice(start, at + 1)));
    start = at + 1;
    length = 0;
  }
  return blocks;
}

/** Throws `DamagedBlock`. */
export function readBlock(block: Block): Line[] {
  return textOf(block)
    .split('\n')
    .map((written) => {
      const blank = written.indexOf(' ');
      return { key: written.slice(0, blank), text: written.slice(blank + 1) };
    });
}

/** Looks single lines of a block up; undefined for a key that is not in it. Throws `DamagedBlock`. */
export function openBlock(block: Block): (key: string) => string | undefined {
  const lines = textOf(block);
  return (key) => {
    const head = `${key} `;
    const start = lines.startsWith(head) ? 0 : lines.indexOf(`\n${head}`) + 1;
    if (start === 0 && !lines.startsWith(head)) return undefined;
    const end = lines.indexOf('\n', start);
    return lines.slice(start + head.length, end === -1 ? undefined : end);
  };
}

/** True when it is what was written. */
export function isSound({ bytes, sum }: Block): boolean {
  return ArrayBuffer.isView(bytes) && xxHash32(bytes) === sum;
}

function textOf(block: Block): string {
  if (!isSound(block)) throw new DamagedBlock(block);
  return decoder.decode(block.bytes);
}
