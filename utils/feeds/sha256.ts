import { sha256 as incremental } from '@noble/hashes/sha2.js';

/** Hexadecimal SHA-256. */
export async function sha256(bytes: Uint8Array<ArrayBuffer>): Promise<string> {
  return hex(new Uint8Array(await crypto.subtle.digest('SHA-256', bytes)));
}

/** The same of bytes that come in parts and need not fit into memory, which WebCrypto does not offer. */
export function createSha256(): { add: (bytes: Uint8Array) => void; end: () => string } {
  const hash = incremental.create();
  return { add: (bytes) => void hash.update(bytes), end: () => hex(hash.digest()) };
}

/** How many bytes are hashed at once; part of what a content hash is. */
const blockBytes = 1024 * 1024;

/**
 * A hash over text of any length in bounded memory. WebCrypto takes only whole buffers, so this is the SHA-256 of the
 * SHA-256s of the text's blocks of 1 MiB (UTF-8; the last block is shorter).
 */
export function createBlockHash() {
  const encoder = new TextEncoder();
  const block = new Uint8Array(blockBytes);
  let filled = 0;
  const digests: number[] = [];
  const waiting: string[] = [];
  let waitingLength = 0;

  async function closeBlock(): Promise<void> {
    digests.push(...new Uint8Array(await crypto.subtle.digest('SHA-256', block.subarray(0, filled))));
    filled = 0;
  }

  async function write(): Promise<void> {
    let bytes = encoder.encode(waiting.join(''));
    waiting.length = 0;
    waitingLength = 0;
    while (bytes.length > 0) {
      const taken = bytes.subarray(0, blockBytes - filled);
      block.set(taken, filled);
      filled += taken.length;
      bytes = bytes.subarray(taken.length);
      if (filled === blockBytes) await closeBlock();
    }
  }

  return {
    /** Adds a line and its end. The promise is there only when there is something to wait for. */
    addLine(line: string): Promise<void> | undefined {
      waiting.push(line, '\n');
      waitingLength += line.length;
      return waitingLength >= blockBytes ? write() : undefined;
    },
    /** The hash of all that was added, hexadecimal. */
    async end(): Promise<string> {
      await write();
      if (filled > 0) await closeBlock();
      return sha256(Uint8Array.from(digests));
    },
  };
}

function hex(bytes: Uint8Array): string {
  return Array.from(bytes, (byte) => byte.toString(16).padStart(2, '0')).join('');
}
