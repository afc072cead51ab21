import type { NoRoom } from './staged';

/** What is stored takes a little more than its text: keys, lists for looking up, the browser's own. */
const overhead = 1.3;

/** Asks the browser how much may still be stored; undefined where it does not tell. */
export type ReadFreeBytes = () => Promise<number | undefined>;

export const readFreeBytes: ReadFreeBytes = async () => {
  const { storage } = (globalThis as { navigator?: Partial<Navigator> }).navigator ?? {};
  if (!storage) return undefined;
  const { usage, quota } = await storage.estimate();
  return usage === undefined || quota === undefined ? undefined : quota - usage;
};

/** Undefined when text of this length fits, or nobody can tell. */
export async function lackOfRoom(textBytes: number, readFree: ReadFreeBytes): Promise<NoRoom | undefined> {
  const free = await readFree();
  const needed = textBytes * overhead;
  if (free === undefined || needed <= free) return undefined;
  return { kind: 'no-room', neededMb: Math.ceil(needed / 1e6), freeMb: Math.floor(free / 1e6) };
}
