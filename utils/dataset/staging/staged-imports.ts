import { checkEdits } from '../checking/check-edits';
import { changeOfEdit, compareEdits, keyOfEdit, type ComparedEdit } from './compared-edits';
import { compareGenerations } from './compare-generations';
import type { Failed, Imported } from '../change-outcome';
import type { ApplyOptions, Dataset } from '../dataset';
import type { Receipt } from '../records/receipt';
import type { Changes } from './staged';
import type { DatasetSession } from '../dataset-session';
import type { DatasetView } from '../reading/dataset-view';
import type { Database } from '../stored/database';
import { receiptOf } from '../editing/edit-records';
import { logOfFeed } from '../editing/feed-log';
import { createFindings, type Findings } from '../checking/findings';
import { lackOfRoom, readFreeBytes, type ReadFreeBytes } from './free-space';
import type { Incoming, Job } from '../checking/incoming';
import { editThatLeaves } from './leave-change';
import { placedPositions } from '../stored/placed-positions';
import { problem } from '../checking/problem';
import { within } from '../checking/problem-path';
import { entities, type Edit, type Entity } from '../records/records';
import { createShelf } from '../stored/shelf';
import { stagePack, type WrittenPack } from './stage-pack';
import type { LeaveSpec, Staging } from './staged';
import { createStagedChanges, type ComparedPack, type ReadChange } from './staged-changes';
import type { StoredPack } from '../stored/stored-tables';

type StagedImports = Pick<Dataset, 'stage' | 'stagedChanges' | 'applyStaged' | 'discardStaged'>;

/** Something staged, as long as this page lives. */
interface Held {
  staging: Extract<Staging, { kind: 'staged' }>;
  packs: (ComparedPack & { written: WrittenPack })[];
  edits: ComparedEdit[];
  name: string | undefined;
  changes: ReturnType<typeof createStagedChanges>;
  /** Lets its generations be swept away, if nothing points at them by then. */
  letGo: () => Promise<void>;
}

/** Taking in what need not fit into memory: written beside what is in force, compared, looked at, then applied or not. */
export function createStagedImports(
  session: DatasetSession,
  readFree: ReadFreeBytes = readFreeBytes,
): StagedImports {
  const held = new Map<string, Held>();
  /** What is on its way in is not swept away, whoever has left it meanwhile. */
  const applying = new Set<string>();

  async function stage(incoming: Incoming, job: Job = {}): Promise<Staging> {
    const bytes = incoming.packs.reduce((sum, pack) => sum + (pack.bytes ?? 0), 0);
    const noRoom = await lackOfRoom(bytes, readFree);
    if (noRoom) return noRoom;
    return session.withDatabase(async (database) => {
      const ground = session.stagingGround(database);
      try {
        const staged = await stageAll(incoming, { ...ground, database, job });
        if (staged.kind === 'unusable') {
          await ground.letGo();
          return staged;
        }
        held.set(staged.staging.id, staged);
        return staged.staging;
      } catch (error) {
        await ground.letGo();
        if (job.signal?.aborted && error === job.signal.reason) return { kind: 'cancelled' };
        throw error;
      }
    });
  }

  async function stageAll(
    incoming: Incoming,
    { newGeneration, letGo, database, job }: StagingContext,
  ): Promise<({ kind: 'held' } & Held) | { kind: 'unusable'; problems: Held['staging']['problems'] }> {
    const findings = createFindings();
    const written: WrittenPack[] = [];
    for (const pack of incoming.packs) {
      const one = await stagePack(pack, { database, newGeneration, findings, job });
      if (!one) return { kind: 'unusable', problems: findings.problems() };
      const taken = written.findIndex(({ manifest }) => manifest.id === one.manifest.id);
      if (taken !== -1) {
        const first = within(incoming.packs[taken]?.manifest.place ?? '', 'id');
        findings.add(
          problem(within(pack.manifest.place, 'id'), 'duplicate-id', { id: one.manifest.id, first }),
        );
        return { kind: 'unusable', problems: findings.problems() };
      }
      written.push(one);
    }
    for (const each of incoming.problems ?? []) findings.add(each);
    const checked = takeEdits(incoming.edits, findings);
    const view = await session.currentView();
    const packs: Held['packs'] = [];
    for (const one of written) packs.push(await compare(one, { view, database, job }));
    const edits = await compareEdits(view, checked.edits);
    const { name } = incoming;
    const staging: Held['staging'] = {
      kind: 'staged',
      id: crypto.randomUUID(),
      packs: packs.map(({ written: { manifest, counts }, before }) => ({
        id: manifest.id,
        title: manifest.title,
        revision: manifest.revision,
        ...(before && { before: before.pack.manifest.revision }),
        counts,
      })),
      changes: countChanges(packs, edits),
      problems: findings.problems(),
      warnings: findings.warnings(),
      leftOut: written.reduce(
        (sum, { leftOut }) => sum + leftOut,
        checked.leftOut + (incoming.problems?.length ?? 0),
      ),
    };
    return { kind: 'held', staging, packs, edits, name, changes: createStagedChanges(packs, edits), letGo };
  }

  async function applyStaged(
    id: string,
    { leave = {}, leaveOutBad = false, feed }: ApplyOptions & { leave?: LeaveSpec } = {},
    job: Job = {},
  ): Promise<Imported | Failed | { kind: 'cancelled' }> {
    const staged = held.get(id);
    if (!staged) return { kind: 'failed', why: 'gone' };
    const { packs, staging } = staged;
    if (staging.problems.length > 0 && !leaveOutBad) return { kind: 'failed', why: 'flawed' };
    applying.add(id);
    const answer = await session.write(
      async (database, view): Promise<Imported | Failed | { kind: 'cancelled' }> => {
        const isSame = packs.every(
          ({ before, written }) => genOf(view, written.manifest.id) === before?.pack.gen,
        );
        if (!isSame) return { kind: 'failed', why: 'outdated' };
        const edits = await editsOf(staged, leave, { view, updated: session.timestamp() });
        const after = await Promise.all(
          packs.map(async (pack) =>
            storedPack(pack, await placedPositions(pack.after, [...view.edits, ...edits])),
          ),
        );
        const what: Receipt['what'] = {
          kind: 'imported',
          pack: staging.packs[0]?.id ?? 'own',
          title: staging.packs.map(({ title }) => title).join(', ') || (staged.name ?? ''),
        };
        const log = feed && (await logOfFeed(feed, { view, staged, at: session.timestamp() }));
        if (job.signal?.aborted) return { kind: 'cancelled' };
        const order = Math.max(-1, ...view.packs.map((pack) => pack.order)) + 1;
        const applied = await session.flip(database, {
          edits: edits.map((edit) => ({ entity: edit.entity, uid: edit.uid, after: edit })),
          packs: after.map((pack, i) => {
            const standing = view.packs.find((each) => each.id === pack.id)?.order ?? order + i;
            return { id: pack.id, after: { ...pack, order: standing, installed: session.timestamp() } };
          }),
          past: { what },
          ...(feed && { feeds: [{ id: feed.subscription.id, after: feed.subscription }], log }),
        });
        return { kind: 'imported', receipt: receiptOf(applied) };
      },
    );
    applying.delete(id);
    if (answer.kind === 'imported' || answer.kind === 'cancelled') await forget(id);
    return answer;
  }

  /** What is left of it is swept away, unless it was applied. */
  async function forget(id: string): Promise<void> {
    const staged = held.get(id);
    held.delete(id);
    await staged?.letGo();
  }

  return {
    stage,
    applyStaged,
    discardStaged: async (id) => {
      if (!applying.has(id)) await forget(id);
    },
    stagedChanges: async (id, { from, to, ...filter }) =>
      (await held.get(id)?.changes.window(filter, from, to)) ?? { total: 0, rows: [] },
  };
}

interface StagingContext {
  newGeneration: () => Promise<number>;
  letGo: () => Promise<void>;
  database: Database;
  job: Job;
}

async function compare(
  written: WrittenPack,
  { view, database, job }: { view: DatasetView; database: Database; job: Job },
): Promise<ComparedPack & { written: WrittenPack }> {
  const stored = view.packs.find(({ id }) => id === written.manifest.id);
  const before = stored && createShelf(database, stored);
  const after = createShelf(database, storedPack({ written }, {}));
  return { written, before, after, runs: await compareGenerations(before?.table, after.table, job) };
}

/** As it is to be stored; when, and in which order, is decided when it is. */
function storedPack({ written }: { written: WrittenPack }, placed: StoredPack['placed']): StoredPack {
  const { gen, manifest, counts, twins, blocks } = written;
  return {
    id: manifest.id,
    gen,
    manifest,
    counts,
    twins,
    blocks,
    origin: 'imported',
    order: 0,
    installed: '',
    placed,
  };
}

function genOf(view: DatasetView, id: string): number | undefined {
  return view.packs.find((pack) => pack.id === id)?.gen;
}

function takeEdits(edits: unknown, findings: Findings): ReturnType<typeof checkEdits> {
  const context = { badPaths: new Set<string>(), problems: [], warnings: [], unknown: findings.unknown };
  const checked = checkEdits(edits, context);
  for (const each of context.problems) findings.add(each);
  return checked;
}

/** The edits of the file, and those that keep what the reader left. */
async function editsOf(
  { changes, edits }: Held,
  { keys = [], changes: kinds = [] }: LeaveSpec,
  { view, updated }: { view: DatasetView; updated: string },
): Promise<Edit[]> {
  const left = new Set(keys);
  const made = new Map<string, Edit>();
  const leaveOne = (change: ReadChange) => {
    const { entity } = change;
    if (entity === 'edit') return;
    const edit = editThatLeaves({ ...change, entity }, view.overlay.edit(entity, change.uid), updated);
    if (edit) made.set(change.key, edit);
  };
  for (const change of kinds) for await (const each of changes.all({ change })) leaveOne(each);
  for (const each of await changes.named(left)) leaveOne(each);
  for (const compared of edits) {
    const { after } = compared;
    const isLeft = left.has(keyOfEdit(after)) || kinds.includes(changeOfEdit(compared));
    if (!isLeft) made.set(`${after.entity} ${after.uid}`, after);
  }
  return [...made.values()];
}

function countChanges(
  packs: readonly ComparedPack[],
  edits: readonly ComparedEdit[],
): Record<Entity | 'edit', Changes> {
  const counts = new Map<string, Changes>(
    [...entities, 'edit'].map((entity) => [entity, { added: 0, changed: 0, removed: 0 }]),
  );
  for (const { entity, change, count } of packs.flatMap(({ runs }) => runs)) {
    const counted = counts.get(entity);
    if (counted) counted[change] += count;
  }
  const edited = counts.get('edit');
  for (const compared of edits) if (edited) edited[changeOfEdit(compared)]++;
  return Object.fromEntries(counts) as Record<Entity | 'edit', Changes>;
}
