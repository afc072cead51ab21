import type { Position } from '../../actors/position';
import type { Uid } from '../../actors/actor';
import { sameJson } from '../../dataset/records/canonical-json';
import { ownPrefix } from '../../dataset/checking/check-edits';
import { problem, type Problem } from '../../dataset/checking/problem';
import type { Edit, Entity } from '../../dataset/records/records';
import { schemaProblems } from '../../dataset/checking/schema-problems';
import { storeSchemas } from '../../dataset/checking/schemas';
import { normaliseTexts } from '../../dataset/checking/text-problems';
import { csvFields, type ColumnMap, type CsvField } from './csv-fields';
import type { KnownPosition, KnownRecords } from './known-records';
import { createNamesIndex } from './names-index';
import { ownId, writtenUid } from './own-id';
import { findMeant, type Complain, type Meant, type Proposed } from './proposals';
import { placeOfCell, readRow, type ReadRow } from './read-row';
import type { Table } from './read-table';

export interface RowsGiven {
  table: Table;
  columns: ColumnMap;
  known: KnownRecords;
  /** The language of rows that tell none. */
  lang: string;
  /** For the edits: now, as the format writes instants. */
  updated: string;
}

/**
 * Positions of a table as the reader's own records, with what they refer to and the dataset does not have. A row with the
 * id of a pack's position becomes the reader's change of it. Rows that say what is there already become nothing, so the
 * same file twice changes nothing.
 */
export async function editsOfTable(given: RowsGiven): Promise<{ edits: Edit[]; problems: Problem[] }> {
  const { table, columns, known, lang } = given;
  const names = createNamesIndex(known);
  const problems: Problem[] = [];
  const rows = table.rows.flatMap((row) => {
    const read = readRow(row, table.header, columns);
    if (read.kind === 'row') return [read.row];
    problems.push(...read.problems);
    return [];
  });
  const uids = await Promise.all(rows.map(uidsOf));
  const held = await known.positions(uids.flatMap(({ uid, otherwise }) => [uid, otherwise].filter(isUid)));
  const edits = createEdits(given.updated);
  const lines = new Map<Uid, number>();
  for (const [index, row] of rows.entries()) {
    const found: Problem[] = [];
    const place = placeOfCell(row.line, table.header, columns);
    const complain: Complain = (field, each) => found.push({ ...each, path: place(field) });
    const { uid: written, otherwise } = uids[index] ?? {};
    if (written === undefined) complain('id', problem('', 'id'));
    const uid = otherwise !== undefined && written !== undefined && !held.has(written) ? otherwise : written;
    const before = uid === undefined ? undefined : held.get(uid);
    const meant = await findMeant(row, {
      names,
      lang: row.text.lang || lang,
      complain,
      before: before?.record,
    });
    const first = uid === undefined ? undefined : lines.get(uid);
    if (first !== undefined) found.push(problem(`line ${row.line}`, 'same-row', { first: `line ${first}` }));
    if (meant && uid !== undefined && found.length === 0) {
      lines.set(uid, row.line);
      const record = positionOf(row, meant, { uid, before, columns, lang });
      checkRecords(record, meant.proposed, complain);
      if (found.length === 0) edits.take({ record, before, meant, complain });
    }
    problems.push(...found);
  }
  return { edits: edits.all(), problems };
}

function isUid(uid: Uid | undefined): uid is Uid {
  return uid !== undefined;
}

/** The uids that a row may have: `otherwise` when its own is a pack's and that is not here. */
async function uidsOf({ text, kind, reportedOn, saidOn }: ReadRow): Promise<{ uid?: Uid; otherwise?: Uid }> {
  if (text.id === '') {
    const told = [text.actorId || text.actor, text.topicId || text.topic, text.target, kind, text.summary];
    return { uid: await ownId('position', ...told, saidOn, reportedOn, text.url || text.outlet) };
  }
  const uid = writtenUid(text.id);
  if (uid === undefined) return {};
  return uid.startsWith(ownPrefix) ? { uid } : { uid, otherwise: await ownId('position', uid) };
}

function positionOf(
  row: ReadRow,
  meant: Meant,
  given: { uid: Uid; before: KnownPosition | undefined; columns: ColumnMap; lang: string },
): Position {
  const { text, stance, kind, reportedOn } = row;
  const before = given.before?.record;
  // What the table has no column for stays as it is.
  const isTold = (field: CsvField) => given.columns[field] !== undefined || before === undefined;
  const record: Position = {
    ...(before ?? { explicitness: 'explicit', confidence: 1, status: 'reviewed' }),
    id: given.uid,
    actor: meant.actor,
    topic: meant.topic,
    target: isTold('target')
      ? text.target || text.topic || text.summary.slice(0, 300)
      : (before?.target ?? ''),
    stance: isTold('stance') ? stance : (before?.stance ?? null),
    kind,
    summary: text.summary,
    lang: text.lang || before?.lang || given.lang,
    reportedOn,
    source: meant.source,
    chain: before?.source === meant.source ? before.chain : [meant.outlet],
  };
  if (row.confidence !== undefined) record.confidence = row.confidence;
  if (row.status !== undefined) record.status = row.status;
  if (isTold('quote')) setOrTake(record, 'quote', text.quote || undefined);
  if (isTold('saidOn')) setOrTake(record, 'saidOn', row.saidOn);
  return record;
}

function setOrTake(record: Position, field: 'quote' | 'saidOn', value: string | undefined): void {
  if (value === undefined) delete record[field];
  else record[field] = value;
}

/** Holds the records of a row to what the store holds all records to; what is wrong is told at the cell it came from. */
function checkRecords(record: Position, proposed: Proposed[], complain: Complain): void {
  const told = new Set<string>();
  for (const { entity, record: each } of [{ entity: 'position' as const, record }, ...proposed]) {
    const found = [...normaliseTexts(each, ''), ...schemaProblems(storeSchemas[entity], each, '')];
    for (const one of found) {
      const cell = cellOf(entity, one.path);
      // Several records may take the same cell.
      if (!told.has(`${cell} ${one.code}`)) complain(cell, one);
      told.add(`${cell} ${one.code}`);
    }
  }
}

const cells: Record<Exclude<Entity, 'position'>, CsvField> = {
  actor: 'actor',
  topic: 'topic',
  outlet: 'outlet',
  source: 'title',
};

function cellOf(entity: Entity, path: string): CsvField {
  const field = /^\w+/.exec(path)?.[0];
  const known = csvFields.find((each) => each === field);
  if (known !== undefined && known !== 'id' && (entity === 'position' || entity === 'source')) return known;
  return entity === 'position' ? 'summary' : cells[entity];
}

interface Taken {
  record: Position;
  before: KnownPosition | undefined;
  meant: Meant;
  complain: Complain;
}

function createEdits(updated: string) {
  const proposals = new Map<string, Edit>();
  const positions: Edit[] = [];
  return {
    take({ record, before, meant, complain }: Taken): void {
      if (before && sameJson(before.record, record)) return;
      if (before && !record.id.startsWith(ownPrefix)) {
        if (before.isEdited) return complain('id', problem('', 'row-edited', { id: record.id }));
        positions.push(patchOf(before.record, record, updated));
      } else {
        positions.push({ uid: record.id, entity: 'position', op: 'add', record, updated });
      }
      for (const { entity, record: each } of meant.proposed) {
        proposals.set(`${entity} ${each.id}`, {
          uid: each.id,
          entity,
          op: 'add',
          record: each,
          updated,
        } as Edit);
      }
    },
    all: (): Edit[] => [...proposals.values(), ...positions],
  };
}

function patchOf(snapshot: Position, record: Position, updated: string): Edit {
  const before = new Map<string, unknown>(Object.entries(snapshot));
  const patch = Object.entries(record).filter(([field, value]) => !sameJson(before.get(field), value));
  const without = Object.keys(snapshot).filter((field) => !Object.hasOwn(record, field));
  return {
    uid: snapshot.id,
    entity: 'position',
    op: 'patch',
    patch: Object.fromEntries(patch),
    without,
    snapshot,
    updated,
  };
}
