import type { Change } from './staged';
import type { Job } from '../checking/incoming';
import { linesOf, type LineTable } from '../stored/line-table';
import { listOf, partsOfKey } from '../stored/pack-lines';
import { entities, type Entity } from '../records/records';
import type { Line } from '../stored/stored-lines';

/**
 * Changes of one kind that follow each other in one generation: removed ones in the older, others in the newer. Not the
 * records but where they are, so that a million additions are a thousand runs.
 */
export interface ChangeRun {
  change: Change;
  entity: Entity;
  /** The key before the first of them; absent at the beginning. */
  after?: string;
  count: number;
  /** Of a single position that has changed its actor: its key in the older generation. */
  was?: string;
}

/** So many changes are read to show one of a run. */
const longestRun = 1000;

/** Records compared between two looks at whether somebody wants to stop. */
const reportedRecords = 5000;

/**
 * What one generation changes of another, in the order of kinds and then of keys; without an older one all is added.
 * Walks both side by side. Equal lines are not parsed; memory grows with the runs.
 */
export async function compareGenerations(
  before: LineTable | undefined,
  after: LineTable,
  job: Job,
): Promise<ChangeRun[]> {
  const moved = before ? await findMoved(before, after) : new Map<string, string>();
  const runs: ChangeRun[] = [];
  let done = 0;
  for (const entity of entities) {
    const pairs = pairsOf(before ? linesOf(before, listOf[entity]) : none(), linesOf(after, listOf[entity]));
    const list = createRuns(entity);
    for await (const [old, now] of pairs) {
      done++;
      if (done % reportedRecords === 0) {
        job.signal?.throwIfAborted();
        job.onProgress?.({ step: 'comparing', done });
      }
      list.take(old, now, entity === 'position' ? moved : noneMoved);
    }
    runs.push(...list.runs);
  }
  return runs;
}

const noneMoved: ReadonlyMap<string, string> = new Map();

function createRuns(entity: Entity) {
  const runs: ChangeRun[] = [];
  const lastKeys: { before?: string; after?: string } = {};
  let isUnbroken = false;

  /** `last` is the key before this one in the same generation. */
  function add(change: Change, last: string | undefined, was?: string): void {
    const run = runs.at(-1);
    const isNext = run?.change === change && isUnbroken && run.count < longestRun;
    if (isNext && was === undefined && run.was === undefined) run.count++;
    else
      runs.push({
        change,
        entity,
        ...(last !== undefined && { after: last }),
        count: 1,
        ...(was !== undefined && { was }),
      });
    isUnbroken = true;
  }
  return {
    runs,
    take(old: Line | undefined, now: Line | undefined, moved: ReadonlyMap<string, string>): void {
      const movedFrom = now && !old ? moved.get(now.key) : undefined;
      if (old && now) {
        if (old.text === now.text) isUnbroken = false;
        else add('changed', lastKeys.after);
      } else if (now) add(movedFrom === undefined ? 'added' : 'changed', lastKeys.after, movedFrom);
      else if (old && moved.has(`was ${old.key}`)) isUnbroken = false;
      else add('removed', lastKeys.before);
      if (old) lastKeys.before = old.key;
      if (now) lastKeys.after = now.key;
    },
  };
}

/**
 * Positions that another actor holds now: by their new key the old one. The old ones stand there too, behind `was `, so
 * that they are not told as removed.
 */
async function findMoved(before: LineTable, after: LineTable): Promise<Map<string, string>> {
  const moved = new Map<string, string>();
  const old = flat(linesOf(before, 'whose'));
  const now = flat(linesOf(after, 'whose'));
  let a = await old.next();
  let b = await now.next();
  while (!a.done && !b.done) {
    const [oldId, oldActor] = partsOfKey(a.value.key);
    const [nowId, nowActor] = partsOfKey(b.value.key);
    if (oldId === nowId && oldActor !== nowActor) {
      moved.set(`${nowActor}\t${nowId}`, `${oldActor}\t${oldId}`);
      moved.set(`was ${oldActor}\t${oldId}`, '');
    }
    // Ids alone decide: the keys of one id differ by its actors.
    const step = oldId === nowId ? 'both' : oldId < nowId ? 'old' : 'now';
    if (step !== 'now') a = await old.next();
    if (step !== 'old') b = await now.next();
  }
  return moved;
}

/** Lines of two lists in the order of keys; those of one key together. */
async function* pairsOf(
  before: AsyncGenerator<Line[]>,
  after: AsyncGenerator<Line[]>,
): AsyncGenerator<[old: Line | undefined, now: Line | undefined]> {
  const old = flat(before);
  const now = flat(after);
  let a = await old.next();
  let b = await now.next();
  while (!a.done || !b.done) {
    const order = a.done ? 1 : b.done ? -1 : compare(a.value.key, b.value.key);
    yield [order <= 0 ? (a.value as Line) : undefined, order >= 0 ? (b.value as Line) : undefined];
    if (order <= 0) a = await old.next();
    if (order >= 0) b = await now.next();
  }
}

async function* flat(lists: AsyncGenerator<Line[]>): AsyncGenerator<Line> {
  for await (const lines of lists) yield* lines;
}

async function* none(): AsyncGenerator<Line[]> {
  // Nothing.
}

function compare(a: string, b: string): number {
  if (a === b) return 0;
  return a < b ? -1 : 1;
}
