import { Dexie } from 'dexie';

interface StoredBlock {
  gen: number;
  kind: string;
  last: string;
  bytes: Uint8Array;
}

/** Turns one byte of each of these blocks, as a bad disk might. */
export async function spoilBlocks(
  databaseName: string,
  isHit: (block: StoredBlock) => boolean,
): Promise<void> {
  const db = new Dexie(databaseName);
  await db.open();
  const blocks = (await db.table('blocks').toArray()) as StoredBlock[];
  const hit = blocks.filter(isHit).map((block) => {
    const bytes = Uint8Array.from(block.bytes);
    bytes[9] = (bytes[9] ?? 0) ^ 1;
    return { ...block, bytes };
  });
  if (hit.length === 0) throw new Error('nothing was spoilt');
  await db.table('blocks').bulkPut(hit);
  db.close();
}
